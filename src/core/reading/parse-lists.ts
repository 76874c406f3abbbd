import type { ListName } from '../contract/lists-of-values.js';
import type { ParsedTable } from './parse-table.js';
import type { ListedValue, ListsOfValues } from './rows.js';
import { makeValueList, type ValueList } from '../contract/value-list.js';

/** Parts with `;` between, each on one line: a wrapped cell is still one name. */
const splitNames = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** The values of one column of Danh mục, null when it is not there: then nothing is judged by it. */
function listColumn({ rows, at }: ParsedTable<'lists'>, key: Exclude<ListName, 'unit'>): readonly ListedValue[] | null {
  if (at[key] === undefined) return null;
  return rows.flatMap(({ row, [key]: cell }) => {
    const [value, ...aliases] = splitNames(cell ?? '');
    return value === undefined ? [] : [{ value, aliases, row }];
  });
}

/** The lists of Danh mục; units come from Đơn vị, which is read by these. */
export function buildLists(table: ParsedTable<'lists'>): Omit<ListsOfValues, 'unit'> {
  return {
    field: listColumn(table, 'field'),
    sector: listColumn(table, 'sector'),
    formerUnit: listColumn(table, 'formerUnit'),
    meritGroup: listColumn(table, 'meritGroup'),
    awardForm: listColumn(table, 'awardForm'),
  };
}

/** The units of Đơn vị with their other names, null when the tab or its column of units is not there. */
export function buildUnitList({ rows, at }: ParsedTable<'units'>): readonly ListedValue[] | null {
  if (at['unit'] === undefined) return null;
  return rows.flatMap(({ row, unit, aliases }) =>
    unit === null ? [] : [{ value: unit, aliases: splitNames(aliases ?? ''), row }],
  );
}

/** What cells are read by, null where there is no list. */
export const makeOfficeList = (values: readonly ListedValue[] | null): ValueList | null =>
  values === null ? null : makeValueList(values);
