import type { Finding } from '../../findings/finding.js';
import { codeKey } from '../../people/code-key.js';
import type { Person } from '../../people/person.js';
import type { Paper, Workbook } from '../../reading/rows.js';
import { isPlanItem, makePlanItems, PAPERS_CLAUSE } from './plan-items.js';
import { rowOver } from './row-over.js';

interface Speech {
  readonly paper: Paper;
  readonly code: string;
  readonly person: Person | null;
}

/** The papers with who gives them; a paper without a code has no speaker yet. */
function findSpeeches({ papers }: Workbook, people: readonly Person[]): readonly Speech[] {
  const byKey = new Map<string, Person>();
  for (const person of people) {
    const key = person.code === null ? null : codeKey(person.code);
    if (key !== null && !byKey.has(key)) byKey.set(key, person);
  }
  return papers.flatMap((paper) =>
    paper.code === null ? [] : [{ paper, code: paper.code, person: byKey.get(codeKey(paper.code)) ?? null }],
  );
}

function findNotApproved(speeches: readonly Speech[]): readonly Finding[] {
  return speeches
    .filter(({ person }) => person?.decision !== 'Đã duyệt')
    .map(({ paper, code }) => ({
      code: 'paper.notApproved',
      level: 'warning',
      place: { tab: 'papers', row: paper.row, column: 'code' },
      nomination: code,
      params: { code },
      clause: 'R-III-3.2-a',
    }));
}

/** The minutes that the agenda gives to papers; null when it gives none in numbers. */
function slotOf({ agenda }: Workbook): number | null {
  const plan = makePlanItems().find(({ clause }) => clause === PAPERS_CLAUSE);
  const minutes = agenda.flatMap((item) =>
    plan !== undefined && item.minutes !== null && isPlanItem(item, plan) ? [item.minutes] : [],
  );
  return minutes.length === 0 ? null : minutes.reduce((total, some) => total + some, 0);
}

function findTooMany(workbook: Workbook): readonly Finding[] {
  const available = slotOf(workbook);
  const over = available === null ? null : rowOver(workbook.papers, available);
  if (available === null || over === null) return [];
  const place = { tab: 'papers', row: over.row, column: 'minutes' } as const;
  const params = { minutes: over.minutes, available };
  return [{ code: 'paper.tooMany', level: 'warning', place, params, clause: 'R-III-3.2-b' }];
}

/** One field alone speaks when every paper's speaker is known and all have the same field. */
function findOneField(speeches: readonly Speech[], papers: readonly Paper[]): readonly Finding[] {
  const fields = new Set(speeches.map(({ person }) => person?.field ?? null));
  const [field] = fields;
  const last = papers[papers.length - 1];
  const whole = speeches.length === papers.length && papers.length > 1 && fields.size === 1;
  if (!whole || field === null || field === undefined || last === undefined) return [];
  const place = { tab: 'papers', row: last.row, column: 'code' } as const;
  const params = { field, papers: papers.length };
  return [{ code: 'paper.oneField', level: 'warning', place, params, clause: 'R-III-3.2-a' }];
}

/** The papers: given by approved people, within their time, from more than one field (R-III-3.2). */
export function checkPapers(workbook: Workbook, people: readonly Person[]): readonly Finding[] {
  const { has, papers } = workbook;
  const speeches = findSpeeches(workbook, people);
  const knowsEverybody = has('nominations') && has('nominations', 'code') && has('guests') && has('guests', 'code');
  return [
    ...(knowsEverybody ? findNotApproved(speeches) : []),
    ...findTooMany(workbook),
    ...findOneField(speeches, papers),
  ];
}
