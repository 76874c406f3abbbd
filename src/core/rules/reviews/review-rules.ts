import type { LevelOf } from '../../findings/finding-codes.js';
import type { Finding } from '../../findings/finding.js';
import type { Person } from '../../people/person.js';
import { isPast } from '../steps/deadline.js';
import type { Review, Workbook } from '../../reading/rows.js';
import { textKey } from '../../vietnamese/name-key.js';
import { findLegacyTextsOfReview } from '../facts/legacy-text.js';
import { findingAt, groupBy } from '../../findings/row-finding.js';
import { isAsked, type CheckContext } from '../facts/row-facts.js';

const CLAUSE = 'R-II-4.1-g';
const LATE = { code: 'review.late', level: 'warning', clause: 'R-VI-2' } as const;
const EVIDENCE = ['heldOn', 'present', 'minutes'] as const;

/** Review evidence is asked for while the list is made, and demanded when it is locked. */
const levelOf = ({ stage }: CheckContext): LevelOf<'review.missing' | 'review.incomplete'> =>
  stage === 'lock' ? 'error' : 'warning';

/** The row of each unit in Đơn vị, the first where it stands twice. */
function rowsOfUnits({ units }: Workbook): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { unit, row } of units) {
    if (unit !== null && !rows.has(textKey(unit))) rows.set(textKey(unit), row);
  }
  return rows;
}

/**
 * Units that nominate and have no meeting in Bình xét: nobody proves that their nominees were chosen openly. A mistyped unit has
 * been read as blank and has `value.unknown` already.
 */
export function findMissingReviews(workbook: Workbook, people: readonly Person[], context: CheckContext): Finding[] {
  if (workbook.has('reviews') && !workbook.has('reviews', 'unit')) return [];
  const asked = people.filter((person) => person.tab === 'nominations' && isAsked(person));
  const reviewed = new Set(workbook.reviews.flatMap(({ unit }) => (unit === null ? [] : [textKey(unit)])));
  const rows = rowsOfUnits(workbook);
  const findings: Finding[] = [];
  for (const [key, nominees] of groupBy(asked, ({ unit }) => (unit === null ? null : textKey(unit)))) {
    if (reviewed.has(key)) continue;
    const row = rows.get(key) ?? null;
    const place = { tab: 'units', row, column: row === null ? null : 'unit' } as const;
    const params = { unit: nominees[0]?.unit ?? '', nominations: nominees.length };
    findings.push({ code: 'review.missing', level: levelOf(context), place, params, clause: CLAUSE });
  }
  return findings.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0));
}

function findIncomplete(review: Review, workbook: Workbook, context: CheckContext): Finding[] {
  const missing = EVIDENCE.filter(
    (column) => review[column] === null && workbook.has('reviews', column) && !review.faulty.has(column),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const rule = { code: 'review.incomplete', level: levelOf(context), clause: CLAUSE } as const;
  return [findingAt(rule, { tab: 'reviews', row: review.row, code: null }, first, { missing })];
}

function findLate({ heldOn, row }: Review, { settings }: Workbook, { today }: CheckContext): Finding[] {
  if (heldOn === null) return [];
  const before = settings['list.approvedBefore'];
  const future = heldOn > today;
  if (!future && (before === null || !isPast(before, heldOn, settings))) return [];
  return [findingAt(LATE, { tab: 'reviews', row, code: null }, 'heldOn', { heldOn, before, future })];
}

/** Meetings that prove too little, or were held too late for the list (R-II-4.1-g, R-VI-2). */
export function findReviewFaults(workbook: Workbook, context: CheckContext): Finding[] {
  return workbook.reviews.flatMap((review) => [
    ...findIncomplete(review, workbook, context),
    ...findLate(review, workbook, context),
    ...findLegacyTextsOfReview(review),
  ]);
}
