import { LIST_OF_ATTRIBUTE } from '../contract/attribute-lists.js';
import { isFixedList, type FixedListName, type ListName } from '../contract/lists-of-values.js';
import type { Names } from './names.js';
import type { RawCell } from '../contract/sheet-data.js';
import type { TabKey } from '../contract/tabs.js';

const LISTS: ReadonlyMap<string, FixedListName | ListName> = new Map(Object.entries(LIST_OF_ATTRIBUTE));

/** A listed value as it stands in the workbook: a fixed one in the workbook's language, one of the office's lists as it is. */
export const listedAsStanding = ({ word }: Names, list: FixedListName | ListName | undefined, value: string): string =>
  list === undefined || !isFixedList(list) ? value : word(list, value);

/** Values of Cơ cấu, one or several with ` + ` between, as they stand in the workbook. */
export function valueAsStanding(names: Names, attribute: string, values: string): string {
  const list = LISTS.get(attribute);
  return values
    .split(' + ')
    .map((value) => listedAsStanding(names, list, value))
    .join(' + ');
}

/** Cells that we fill in, by column key, with the fixed values among them as they stand in the workbook. */
export function rowAsStanding<R extends Readonly<Record<string, RawCell | undefined>>>(
  names: Names,
  tab: TabKey,
  row: R,
): R {
  const attribute = tab === 'composition' ? row['attribute'] : undefined;
  const standing = ([key, cell]: [string, RawCell | undefined]): [string, RawCell | undefined] => {
    if (typeof cell !== 'string') return [key, cell];
    if (key === 'value' && typeof attribute === 'string') return [key, valueAsStanding(names, attribute, cell)];
    return [key, names.cell(tab, key, cell)];
  };
  return Object.fromEntries(Object.entries(row).map(standing)) as R;
}

/** What Cơ cấu measures, as it stands in the workbook. */
export const targetAsStanding = <E extends { readonly attribute: string; readonly value: string }>(
  names: Names,
  entry: E,
): E => ({
  ...entry,
  attribute: names.word('attribute', entry.attribute),
  value: valueAsStanding(names, entry.attribute, entry.value),
});
