import type { Decision } from '../tables/lists-of-values.js';
import type { Guest, Nomination, Workbook } from '../tables/rows.js';
import { codeKey } from './code-key.js';
import { findDecisions, type Decided } from './decisions.js';
import { isCompleteGuest, isCompleteNomination } from './is-complete.js';
import type { Person } from './person.js';

function exemplar(row: Nomination, decision: Decision, formerUnit: string | null): Person {
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
    complete: isCompleteNomination(row),
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

/**
 * Everybody who may sit in the hall, one per row: Đề cử first, then Khách mời, in the order of their rows. Two rows with one
 * code share its decision and both count. Gender and birth year of a collective are its representative's (R-II-4.1-a).
 */
export function buildPeople(workbook: Pick<Workbook, 'nominations' | 'guests' | 'units'> & Decided): readonly Person[] {
  const decisions = findDecisions(workbook);
  const decided = (code: string | null) => (code === null ? undefined : decisions.get(codeKey(code)));
  const formerUnits = new Map(workbook.units.flatMap(({ unit, formerUnit }) => (unit ? [[unit, formerUnit]] : [])));
  return [
    ...workbook.nominations.map((row) =>
      exemplar(row, decided(row.code) ?? 'Đề cử', (row.unit === null ? null : formerUnits.get(row.unit)) ?? null),
    ),
    ...workbook.guests.map((row) => invited(row, decided(row.code) ?? 'Đề nghị')),
  ];
}
