import { LIST_OF_ATTRIBUTE, isAttribute } from '../core/list/attribute-values.js';
import { isFixedList, type FixedListName, type ListName } from '../core/tables/lists-of-values.js';
import type { Names } from '../core/tables/names.js';

/** A listed value as it stands in the workbook: a fixed one in the workbook's language, one of the office's lists as it is. */
export const listedAsStanding = ({ word }: Names, list: FixedListName | ListName | undefined, value: string): string =>
  list === undefined || !isFixedList(list) ? value : word(list, value);

/** Values of Cơ cấu, one or several with ` + ` between, as they stand in the workbook. */
export function valueAsStanding(names: Names, attribute: string, values: string): string {
  if (!isAttribute(attribute)) return values;
  return values
    .split(' + ')
    .map((value) => listedAsStanding(names, LIST_OF_ATTRIBUTE[attribute], value))
    .join(' + ');
}
