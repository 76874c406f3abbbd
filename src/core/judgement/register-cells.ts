import { stateFinder, type RowState } from './row-status.js';
import type { Finding } from '../findings/finding.js';
import type { RawCell } from '../contract/sheet-data.js';
import type { ColumnKey } from '../contract/tabs.js';
import type { Workbook } from '../reading/rows.js';
import type { Person } from '../people/person.js';

/** What the register shows of a person, to decide by; refreshed by every check. */
export const REGISTER_COLUMNS = [
  'name',
  'unit',
  'class',
  'gender',
  'birthYear',
  'field',
  'direct',
  'achievement',
  'check',
] as const satisfies readonly ColumnKey<'delegates'>[];

/** The cells of a person by column; `state`: what the person's own row says of itself. */
export type RegisterCells = Readonly<Record<(typeof REGISTER_COLUMNS)[number], RawCell>>;

/** Tells the cells of everybody of `buildPeople`, from a check of the same workbook. */
export function registerCellsFinder(
  workbook: Pick<Workbook, 'nominations'>,
  findings: readonly Finding[],
  say: (state: RowState) => string,
): (person: Person) => RegisterCells {
  const stateOf = { nominations: stateFinder(findings, 'nominations'), guests: stateFinder(findings, 'guests') };
  const achievements = new Map(workbook.nominations.map(({ row, achievement }) => [row, achievement]));
  return (person) => ({
    name: person.name ?? '',
    unit: person.unit ?? '',
    class: person.class ?? '',
    gender: person.gender ?? '',
    birthYear: person.birthYear ?? '',
    field: person.field ?? '',
    direct: person.direct ?? '',
    achievement: (person.tab === 'nominations' ? achievements.get(person.row) : null) ?? '',
    check: say(stateOf[person.tab](person.row)),
  });
}
