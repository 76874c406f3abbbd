import { identityOf } from './align-rows.js';
import { contentCells } from './coded-rows.js';
import type { ColumnIndices } from '../reading/find-columns.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';

/** The header and some rows of a tab (by their numbers, both included), each at its place; blank rows stand for the others. */
export const onlyRows = ({ name, cells }: RawTab, rows: { readonly first: number; readonly last: number }): RawTab => ({
  name,
  cells: cells.map((row, i) => (i === 0 || (i + 1 >= rows.first && i + 1 <= rows.last) ? row : [])),
});

/** One key for everything that people filled in a row of Đề cử; its code and what we write beside it are left out. */
export const contentKey = (cells: readonly RawCell[], at: ColumnIndices): string =>
  identityOf(contentCells('nominations', cells, at).map((cell) => cell ?? ''));
