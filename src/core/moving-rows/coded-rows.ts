import { textOf } from '../reading/cell-text.js';
import type { ColumnIndices } from '../reading/find-columns.js';
import { unitColumn, type PeopleTab } from '../contract/people-tabs.js';
import type { RawCell } from '../contract/sheet-data.js';
import { columnsOf } from '../contract/tabs.js';
import { identityOf } from './align-rows.js';
import type { CodedRow } from './place-codes.js';

/**
 * What people filled in a row, as texts in the order of the contract. A column of somebody's own is left out: a formula in it
 * (`=ROW()`) may say something else wherever the row goes. Null for a column that is not there.
 */
export const contentCells = (
  key: PeopleTab | 'delegates',
  cells: readonly RawCell[],
  at: ColumnIndices,
): (string | null)[] =>
  columnsOf(key).flatMap(([name, { computed }]) => {
    if (name === 'code' || computed === true) return [];
    const index = at[name];
    return index === undefined ? [null] : [textOf(cells[index])];
  });

/** Who a row is about, as `place-codes.ts` knows people again. */
export const describeRow = (
  key: PeopleTab,
  cells: readonly RawCell[],
  at: ColumnIndices,
): { readonly content: string; readonly cells: readonly (string | null)[] } => ({
  content: identityOf([cells[at['name'] ?? -1], cells[at[unitColumn(key)] ?? -1]]),
  cells: contentCells(key, cells, at),
});

/**
 * The rows that bear a code or hold anything of people; a code alone may be one of ours that landed on a row inserted meanwhile.
 *
 * @param firstRow the number that people see beside the first of the rows
 */
export const codedRows = (
  key: PeopleTab,
  rows: readonly (readonly RawCell[])[],
  firstRow: number,
  at: ColumnIndices,
): CodedRow[] =>
  rows.flatMap((row, i): CodedRow[] => {
    const code = textOf(row[at['code'] ?? -1]);
    const described = describeRow(key, row, at);
    const isBlank = code === '' && described.cells.every((cell) => cell === '' || cell === null);
    return isBlank ? [] : [{ row: firstRow + i, code, ...described }];
  });
