import { identityOf } from '../sync/align-rows.js';
import { contentCells } from '../sync/coded-rows.js';
import type { ColumnIndices } from '../tables/find-columns.js';
import type { RawCell, RawTab } from '../tables/sheet-data.js';

/** The rows of Đề cử that an edit touched, each at its own number under the header; blank rows stand for those not read. */
export function placeRows(header: readonly RawCell[], first: number, rows: readonly (readonly RawCell[])[]): RawTab {
  const blank: readonly RawCell[] = [];
  const between = Array.from({ length: Math.max(0, first - 2) }, () => blank);
  return { name: '', cells: [header, ...between, ...rows] };
}

/** One key for everything that people filled in a row of Đề cử; its code and what we write beside it are left out. */
export const contentKey = (cells: readonly RawCell[], at: ColumnIndices): string =>
  identityOf(contentCells('nominations', cells, at));
