import { isFault } from '../reading/cells/fault.js';
import { readName } from '../reading/cells/read-text.js';
import { unitColumn, type PeopleTab } from '../contract/people-tabs.js';
import type { ReadColumn } from '../reading/row-schema.js';
import { nameKey, textKey } from '../vietnamese/name-key.js';
import type { PersonCells } from './build-person.js';

/** What a person is known by (`workbook.md`, "Same person"). */
export interface PersonKey {
  readonly name: string;
  readonly year: number | null;
  readonly unit: string | null;
  /** A collective or household: its name counts within one unit, the year is its representative's. */
  readonly group: boolean;
}

/** Reads the key of a row of ours, from the tab or about to be written there; null without a name. */
export function personKeys(tab: PeopleTab, columns: readonly ReadColumn[]): (cells: PersonCells) => PersonKey | null {
  const readerOf = new Map(columns.map(({ key, read }) => [key, read]));
  const value = (cells: PersonCells, key: string): unknown => {
    const read = readerOf.get(key)?.(cells[key] ?? '') ?? null;
    return isFault(read) ? null : read;
  };
  return (cells) => {
    const read = readName(cells['name'] ?? '');
    const name = typeof read === 'string' ? nameKey(read) : '';
    if (name === '') return null;
    const year = value(cells, 'birthYear');
    const unit = cells[unitColumn(tab)] ?? '';
    const listed = value(cells, unitColumn(tab));
    const unitText = typeof listed === 'string' ? listed : typeof unit === 'object' ? unit.day : String(unit);
    const subject = value(cells, 'subject');
    return {
      name,
      year: typeof year === 'number' ? year : null,
      unit: textKey(unitText) === '' ? null : textKey(unitText),
      group: subject === 'Tập thể' || subject === 'Hộ gia đình',
    };
  };
}

/** `same`: the same by what both tell. `perhaps`: one tells too little to be told apart from the other. */
export type Likeness = 'same' | 'perhaps' | 'other';

function compareUnits(a: PersonKey, b: PersonKey): Likeness {
  if (a.unit === b.unit) return 'same';
  return a.unit === null || b.unit === null ? 'perhaps' : 'other';
}

/**
 * How two rows of one name are related: by the birth year where both tell it, else by the unit. A row that cannot be told apart
 * from one that is there is not imported: people can add a line, but nobody finds a double in 150.
 */
export function comparePersons(a: PersonKey, b: PersonKey): Likeness {
  if (a.name !== b.name) return 'other';
  if (a.group || b.group) return compareUnits(a, b);
  if (a.year !== null && b.year !== null) return a.year === b.year ? 'same' : 'other';
  const units = compareUnits(a, b);
  return units === 'same' && a.year !== b.year ? 'perhaps' : units;
}
