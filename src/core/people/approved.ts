import type { Decision } from '../contract/lists-of-values.js';
import { codeKey } from './code-key.js';
import type { Person } from './person.js';
import type { Delegate, Guest, Nomination, Workbook } from '../reading/rows.js';

/** A person with the rows that say more of them. */
export interface Approved {
  readonly person: Person;
  readonly nomination: Nomination | null;
  readonly guest: Guest | null;
  /** The register's row. */
  readonly register: Delegate | null;
}

interface Rows {
  readonly workbook: Workbook;
  readonly people: readonly Person[];
}

/** Documents are made of Đã duyệt only (R-II-4.1-b), in the order of the rows. */
export const findApproved = (rows: Rows): readonly Approved[] => findDecided(rows, ['Đã duyệt']);

/** Who is put before those who approve: Đề nghị too. */
export const findProposed = (rows: Rows): readonly Approved[] => findDecided(rows, ['Đề nghị', 'Đã duyệt']);

function findDecided({ workbook, people }: Rows, decisions: readonly Decision[]): readonly Approved[] {
  const nominations = new Map(workbook.nominations.map((row) => [row.row, row]));
  const guests = new Map(workbook.guests.map((row) => [row.row, row]));
  const register = new Map(
    [...workbook.delegates].reverse().flatMap((row) => (row.code ? [[codeKey(row.code), row]] : [])),
  );
  return people
    .filter(({ decision }) => decisions.includes(decision))
    .map((person) => ({
      person,
      nomination: (person.tab === 'nominations' ? nominations.get(person.row) : null) ?? null,
      guest: (person.tab === 'guests' ? guests.get(person.row) : null) ?? null,
      register: (person.code === null ? null : register.get(codeKey(person.code))) ?? null,
    }));
}

export const isExemplar = ({ person }: Approved): boolean => person.class === 'Điển hình tiên tiến';
export const isWoman = ({ person }: Approved): boolean => person.gender === 'Nữ';
