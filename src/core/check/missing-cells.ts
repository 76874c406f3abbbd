import type { Finding } from '../finding.js';
import type { Person } from '../list/person.js';
import { isListed } from '../list/summary.js';
import type { Guest, Nomination } from '../tables/rows.js';
import { findingAt, type Rule } from './row-finding.js';
import { isAsked, isGroup, type RowFacts } from './row-facts.js';

type AskedColumn = 'gender' | 'birthYear' | 'field' | 'direct' | 'achievement' | 'votes';
type NeededColumn = 'unit' | 'subject' | 'name';

/** Without these a row means nothing. */
const NEEDED: readonly (Rule<`nomination.${NeededColumn}.missing`> & { readonly column: NeededColumn })[] = [
  { column: 'unit', code: 'nomination.unit.missing', level: 'error', clause: 'R-V-3-b' },
  { column: 'subject', code: 'nomination.subject.missing', level: 'error', clause: 'R-II-4.1-a' },
  { column: 'name', code: 'nomination.name.missing', level: 'error', clause: 'R-II-4.1-a' },
];
const ASKED: readonly (Rule<`nomination.${AskedColumn}.missing`> & { readonly column: AskedColumn })[] = [
  { column: 'gender', code: 'nomination.gender.missing', level: 'warning', clause: 'R-II-4.1-d' },
  { column: 'birthYear', code: 'nomination.birthYear.missing', level: 'warning', clause: 'R-V-1-d' },
  { column: 'field', code: 'nomination.field.missing', level: 'warning', clause: 'R-II-4.1-i' },
  { column: 'direct', code: 'nomination.direct.missing', level: 'warning', clause: 'R-II-4.1-c' },
  { column: 'achievement', code: 'nomination.achievement.missing', level: 'warning', clause: 'R-II-4.1-h' },
  { column: 'votes', code: 'nomination.votes.missing', level: 'warning', clause: 'R-II-4.1-g' },
];
const OCCUPATION = { code: 'nomination.occupation.missing', level: 'warning', clause: 'R-II-4.1-i' } as const;
const REPRESENTATIVE = { code: 'nomination.representative.missing', clause: 'R-II-4.1-a' } as const;

type AnyColumn = AskedColumn | NeededColumn | 'position' | 'occupation' | 'representative';

/** Blank, in a column that is there, and without a finding of its own. */
function isMissing(row: Nomination, column: AnyColumn, { columns }: RowFacts): boolean {
  return row[column] === null && columns.has(column) && !row.faulty.has(column);
}

function findOccupation(row: Nomination, facts: RowFacts): Finding[] {
  const both = (['position', 'occupation'] as const).filter((column) => facts.columns.has(column));
  const [first] = both;
  if (first === undefined || !both.every((column) => isMissing(row, column, facts))) return [];
  return [findingAt(OCCUPATION, { tab: 'nominations', ...row }, first, {})];
}

function findRepresentative(row: Nomination, listed: boolean, facts: RowFacts): Finding[] {
  if (!isGroup(row.subject) || !isMissing(row, 'representative', facts)) return [];
  const level = listed && !facts.wholePool ? 'error' : 'warning';
  return [findingAt({ ...REPRESENTATIVE, level }, { tab: 'nominations', ...row }, 'representative', {})];
}

/**
 * Cells of a nomination that are not filled. Gender and birth year of a collective or household are its representative's, and
 * asked once it is on the list (`workbook.md`, "Who is asked what").
 */
export function findMissingCells(row: Nomination, person: Person, facts: RowFacts): Finding[] {
  const at = { tab: 'nominations', row: row.row, code: row.code } as const;
  const missing = NEEDED.filter(({ column }) => isMissing(row, column, facts));
  const findings: Finding[] = missing.map(({ column, ...rule }) => findingAt(rule, at, column, {}));
  if (!isAsked(person)) return findings;
  const listed = isListed(person, facts.wholePool);
  const ofPerson = listed || !isGroup(row.subject);
  for (const { column, ...rule } of ASKED) {
    const asked = ofPerson || (column !== 'gender' && column !== 'birthYear');
    if (asked && isMissing(row, column, facts)) findings.push(findingAt(rule, at, column, {}));
  }
  findings.push(...findOccupation(row, facts), ...findRepresentative(row, listed, facts));
  return findings;
}

/** A guest needs a name and a class (R-II-4.1-a); `has` tells whether Khách mời has the column. */
export function findMissingGuestCells(guest: Guest, has: (column: 'name' | 'class') => boolean): Finding[] {
  const missing = (column: 'name' | 'class') => guest[column] === null && has(column) && !guest.faulty.has(column);
  const findings: Finding[] = [];
  for (const column of ['class', 'name'] as const) {
    if (!missing(column)) continue;
    const rule = { code: `guest.${column}.missing`, level: 'error', clause: 'R-II-4.1-a' } as const;
    findings.push(findingAt(rule, { tab: 'guests', row: guest.row, code: guest.code }, column, {}));
  }
  return findings;
}
