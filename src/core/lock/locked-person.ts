import type { Approved } from '../people/approved.js';
import { codeKey } from '../people/code-key.js';
import { boundedText } from '../contract/cell-limit.js';
import { plainText } from '../reading/plain-text.js';
import type { ColumnKey } from '../contract/tabs.js';

/** The columns of Danh sách chốt that describe a person, in the order in which they stand. */
export const LOCKED_COLUMNS = [
  'class',
  'name',
  'representative',
  'gender',
  'birthYear',
  'unit',
  'position',
  'occupation',
  'rank',
  'subject',
  'field',
  'direct',
  'sector',
  'meritGroups',
  'formerUnit',
  'achievement',
  'awards',
] as const satisfies readonly ColumnKey<'lock'>[];

export type LockedColumn = (typeof LOCKED_COLUMNS)[number];

/** One person as locked: every cell that documents print, as text; '' where it was blank. */
export interface LockedPerson {
  readonly code: string;
  readonly cells: Readonly<Record<LockedColumn, string>>;
}

/** What a new invitation has to say: who comes, as what, from where. */
export const INVITING: ReadonlySet<LockedColumn> = new Set(['name', 'representative', 'unit', 'position', 'class']);

/** As it comes back from a cell of Danh sách chốt. */
const textOf = (cell: string | number | null | undefined): string => boundedText(plainText(String(cell ?? '')));

/** The cells of an approved person as they stand now. */
export function describePerson({ person, nomination, guest }: Approved): LockedPerson {
  const cells: Record<LockedColumn, string> = {
    class: textOf(person.class),
    name: textOf(person.name),
    representative: textOf(nomination?.representative),
    gender: textOf(person.gender),
    birthYear: textOf(person.birthYear),
    unit: textOf(person.unit),
    position: textOf(nomination?.position ?? guest?.position),
    occupation: textOf(nomination?.occupation),
    rank: textOf(guest?.rank),
    subject: textOf(person.subject),
    field: textOf(person.field),
    direct: textOf(person.direct),
    sector: textOf(person.sector),
    meritGroups: textOf(person.meritGroups.join('; ')),
    formerUnit: textOf(person.formerUnit),
    achievement: textOf(nomination?.achievement),
    awards: textOf(nomination?.awards),
  };
  return { code: textOf(person.code), cells };
}

/**
 * One text for everybody locked, whatever the order of rows: what the fingerprint is made of. Birth years stay out, because they
 * are erased after the conference and the fingerprint must still hold.
 */
export function buildLockText(people: readonly LockedPerson[]): string {
  const columns = LOCKED_COLUMNS.filter((column) => column !== 'birthYear');
  const lines = people.map(({ code, cells }) =>
    JSON.stringify([codeKey(code), ...columns.map((column) => cells[column])]),
  );
  return lines.sort().join('\n');
}
