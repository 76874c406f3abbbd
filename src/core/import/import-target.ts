import { findColumns } from '../reading/find-columns.js';
import type { PeopleTab } from '../contract/people-tabs.js';
import type { RawCell } from '../contract/sheet-data.js';
import { columnsOf, type ColumnKey } from '../contract/tabs.js';

/**
 * Where a column of a list goes: a column of ours, or one of those that offices split. `givenName` is joined to the name;
 * a year or a mark under `male` or `female` (the columns Nam | Nữ) tells the gender, and the year the birth.
 */
export type ImportTarget =
  ColumnKey<'nominations'> | Exclude<ColumnKey<'guests'>, ColumnKey<'nominations'>> | 'givenName' | 'male' | 'female';

/** What people may import into a tab, from its header row: every column of theirs that is there, never `Mã` or ours. */
export function targetsOf(tab: PeopleTab, header: readonly RawCell[]): readonly ImportTarget[] {
  const { at } = findColumns(tab, header);
  const targets: ImportTarget[] = [];
  for (const [key, column] of columnsOf(tab)) {
    if (key === 'code' || column.computed === true || at[key] === undefined) continue;
    targets.push(key as ImportTarget);
    if (key === 'name') targets.push('givenName');
    if (key === 'gender') targets.push('male', 'female');
  }
  return targets;
}
