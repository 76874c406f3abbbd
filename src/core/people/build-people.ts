import type { Decision } from '../contract/lists-of-values.js';
import type { Guest, Nomination, Workbook } from '../reading/rows.js';
import { codeKey } from './code-key.js';
import { findDecisions, type Decided } from './decisions.js';
import { isCompleteGuest, isCompleteNomination } from './is-complete.js';
import type { Person } from './person.js';
import { isListed, isWholePool } from './summary.js';

function exemplar(row: Nomination, decision: Decision, formerUnit: string | null): Omit<Person, 'complete'> {
  return {
    code: row.code,
    tab: 'nominations',
    row: row.row,
    name: row.name,
    class: 'Điển hình tiên tiến',
    gender: row.gender,
    birthYear: row.birthYear,
    unit: row.unit,
    formerUnit: row.formerUnit ?? formerUnit,
    subject: row.subject,
    direct: row.direct,
    field: row.field,
    sector: row.sector,
    meritGroups: row.meritGroups,
    decision,
  };
}

function invited(row: Guest, decision: Decision): Person {
  return {
    code: row.code,
    tab: 'guests',
    row: row.row,
    name: row.name,
    class: row.class,
    gender: row.gender,
    birthYear: row.birthYear,
    unit: row.organisation,
    formerUnit: null,
    subject: null,
    direct: null,
    field: null,
    sector: null,
    meritGroups: [],
    decision,
    complete: isCompleteGuest(row),
  };
}

/** What people are read from. */
export type Attendants = Pick<Workbook, 'nominations' | 'guests' | 'units' | 'has'> & Decided;

/**
 * Everybody who may sit in the hall, one per row: Đề cử first, then Khách mời, in the order of their rows. Two rows with one
 * code share its decision and both count. Gender and birth year of a collective are its representative's (R-II-4.1-a).
 */
export function buildPeople(workbook: Attendants): readonly Person[] {
  const decisions = findDecisions(workbook);
  const decided = (code: string | null) => (code === null ? undefined : decisions.get(codeKey(code)));
  const formerUnits = new Map(workbook.units.flatMap(({ unit, formerUnit }) => (unit ? [[unit, formerUnit]] : [])));
  const exemplars = workbook.nominations.map((row) =>
    exemplar(row, decided(row.code) ?? 'Đề cử', (row.unit === null ? null : formerUnits.get(row.unit)) ?? null),
  );
  const wholePool = isWholePool(exemplars);
  return [
    ...workbook.nominations.flatMap((row, i) => {
      const person = exemplars[i];
      if (person === undefined) return [];
      return [{ ...person, complete: isCompleteNomination(row, isListed(person, wholePool), workbook.has) }];
    }),
    ...workbook.guests.map((row) => invited(row, decided(row.code) ?? 'Đề nghị')),
  ];
}
