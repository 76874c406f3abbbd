import type { Sheet } from './surface.js';

/** Rows by the numbers people see, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows that other people may insert while we ask for the range, so that the last people are not pushed out of it. */
const SPARE_ROWS = 20;

/** The last row of a range that holds everybody, be it that rows are inserted before it is read. */
export const lastRowToRead = (sheet: Sheet, upTo = sheet.getLastRow()): number =>
  Math.min(sheet.getMaxRows(), upTo + SPARE_ROWS);

/** Columns that other people may insert meanwhile: a last column that seems gone would be made a second time. */
const SPARE_COLUMNS = 3;

/** The last column of a range that holds all of them, be it that columns are inserted before it is read. */
export const lastColumnToRead = (sheet: Sheet): number =>
  Math.min(sheet.getMaxColumns(), sheet.getLastColumn() + SPARE_COLUMNS);
