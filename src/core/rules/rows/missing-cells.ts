import type { Finding } from '../../findings/finding.js';
import type { Person } from '../../people/person.js';
import { findLackingColumns, type LackingColumn } from '../../people/lacking-columns.js';
import { isListed } from '../../people/summary.js';
import type { Guest, Nomination } from '../../reading/rows.js';
import { cellOf, findingAt } from '../../findings/row-finding.js';
import { isAsked, type RowFacts } from '../facts/row-facts.js';

const OCCUPATION = { code: 'nomination.occupation.missing', level: 'warning', clause: 'R-II-4.1-i' } as const;
const RULES = {
  unit: { code: 'nomination.unit.missing', level: 'error', clause: 'R-V-3-b' },
  subject: { code: 'nomination.subject.missing', level: 'error', clause: 'R-II-4.1-a' },
  name: { code: 'nomination.name.missing', level: 'error', clause: 'R-II-4.1-a' },
  gender: { code: 'nomination.gender.missing', level: 'warning', clause: 'R-II-4.1-d' },
  birthYear: { code: 'nomination.birthYear.missing', level: 'warning', clause: 'R-V-1-d' },
  field: { code: 'nomination.field.missing', level: 'warning', clause: 'R-II-4.1-i' },
  direct: { code: 'nomination.direct.missing', level: 'warning', clause: 'R-II-4.1-c' },
  achievement: { code: 'nomination.achievement.missing', level: 'warning', clause: 'R-II-4.1-h' },
  votes: { code: 'nomination.votes.missing', level: 'warning', clause: 'R-II-4.1-g' },
  position: OCCUPATION,
  occupation: OCCUPATION,
  representative: { code: 'nomination.representative.missing', level: 'warning', clause: 'R-II-4.1-a' },
} as const satisfies Readonly<Record<LackingColumn, object>>;

/** Cells of a nomination that are not filled. */
export function findMissingCells(row: Nomination, person: Person, { columns, wholePool }: RowFacts): Finding[] {
  const listed = isListed(person, wholePool);
  const lacking = findLackingColumns(row, { asked: isAsked(person), listed }, (column) => columns.has(column));
  return lacking.map((column): Finding => {
    const hard = column === 'representative' && listed && !wholePool;
    const rule = hard ? { ...RULES.representative, level: 'error' as const } : RULES[column];
    return { ...rule, params: {}, ...cellOf({ tab: 'nominations', row: row.row, code: row.code }, column) };
  });
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
