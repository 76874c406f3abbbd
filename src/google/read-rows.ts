import type { RawCell } from '../core/tables/sheet-data.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';

/** Rows by the numbers people see, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows that other people may insert while we ask for the range, so that the last people are not pushed out of it. */
const SPARE_ROWS = 20;

/** The last row of a range that holds everybody, be it that rows are inserted before it is read. */
export const lastRowToRead = (sheet: Sheet): number => Math.min(sheet.getMaxRows(), sheet.getLastRow() + SPARE_ROWS);

/** Reads some rows of a tab, every column, in one call. */
export function readRows(spreadsheet: OpenSpreadsheet, sheet: Sheet, { first, last }: RowSpan): RawCell[][] {
  const range = sheet.getRange(first, 1, last - first + 1, sheet.getLastColumn());
  return range.getValues().map((row) => row.map(spreadsheet.readCell));
}
