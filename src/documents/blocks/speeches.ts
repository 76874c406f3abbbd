import { codeKey } from '../../core/people/code-key.js';
import type { Approved } from '../../core/people/approved.js';
import { isExemplar } from '../../core/people/approved.js';
import type { Paper, Workbook } from '../../core/reading/rows.js';

/** A paper with who gives it: approved exemplars only (R-III-3.2). */
export interface Speech {
  readonly speaker: Approved;
  readonly topic: string | null;
  readonly minutes: number | null;
  readonly media: string | null;
  readonly text: Paper['text'];
}

export function findPapers({ papers }: Workbook, approved: readonly Approved[]): readonly Speech[] {
  const exemplars = approved.filter(isExemplar);
  const byCode = new Map(exemplars.flatMap((one) => (one.person.code ? [[codeKey(one.person.code), one]] : [])));
  return papers.flatMap(({ code, topic, minutes, media, text }) => {
    const speaker = code === null ? undefined : byCode.get(codeKey(code));
    return speaker === undefined ? [] : [{ speaker, topic, minutes, media, text }];
  });
}

/** Papers that have a speaker, who is no approved exemplar. */
export const countRefusedPapers = ({ papers }: Workbook, found: readonly Speech[]): number =>
  papers.filter(({ code }) => code !== null).length - found.length;
