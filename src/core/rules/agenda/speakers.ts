import { clauseIn } from '../../findings/clause.js';
import type { FindingOf } from '../../findings/finding.js';
import { codeKey } from '../../people/code-key.js';
import type { Person } from '../../people/person.js';
import { isListed } from '../../people/summary.js';
import type { Workbook } from '../../reading/rows.js';

/** Between words of Người thực hiện; a dash may be part of a code, as in `ĐC-2QPA Nguyễn Văn A`. */
const BETWEEN = /[\s;,:()/]+/;

/** Codes in Người thực hiện whose bearer is not on the list; words that no row bears as a code are no codes (R-III-1-a … i). */
export function findUnlistedSpeakers(
  { agenda }: Workbook,
  people: readonly Person[],
  wholePool: boolean,
): readonly FindingOf<'agenda.speaker.notListed'>[] {
  const unlisted = new Map<string, boolean>();
  for (const person of people) {
    if (person.code === null) continue;
    const key = codeKey(person.code);
    unlisted.set(key, (unlisted.get(key) ?? true) && !isListed(person, wholePool));
  }
  return agenda.flatMap(({ row, by, clause: basis }) => {
    const clause = clauseIn(basis ?? '');
    const written = new Set((by ?? '').split(BETWEEN).filter((word) => word !== ''));
    return [...written]
      .filter((code) => unlisted.get(codeKey(code)) === true)
      .map((code) => ({
        code: 'agenda.speaker.notListed' as const,
        level: 'warning' as const,
        place: { tab: 'agenda' as const, row, column: 'by' },
        nomination: code,
        params: { code },
        ...(clause !== null && { clause }),
      }));
  });
}
