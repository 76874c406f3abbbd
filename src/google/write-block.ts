import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';
import { exceptDoubtful, findTextColumns, formatColumns, isDoubtfulInPlainText } from './text-columns.js';

/** A rectangle to write: `row` and `column` from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly NewCell[])[];
  /** Which of its columns are to be plain text (0-based within it), for people to go on in; no others get a format then. */
  readonly plainText?: (column: number) => boolean;
  /** The whole tab has been plain text since we made it, and nobody else may change that: no call is spent on it. */
  readonly isPlainText?: boolean;
}

/** Makes the grid large enough, where it is not. */
export function growSheet(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  const columns = sheet.getMaxColumns();
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/**
 * Writes a rectangle in one call, growing the sheet when it is too small, and one more where text needs a format first. In our own
 * columns that is General, where a leading `'` is surely swallowed: wherever columns have moved meanwhile, the text then lands as
 * text. An empty rectangle writes nothing.
 */
export function writeBlock({ writeCell }: OpenSpreadsheet, sheet: Sheet, block: Block): void {
  const { row, column, cells, plainText, isPlainText = false } = block;
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  growSheet(sheet, row + rows - 1, column + columns - 1);
  const texts = findTextColumns(cells, plainText ?? (() => true));
  const format = plainText === undefined && !isPlainText ? 'General' : '@';
  if (!isPlainText) formatColumns(sheet, { row, column, rows, format }, texts);
  if (format === '@') exceptDoubtful(sheet, block, cells, texts);
  const isRaw = (cell: NewCell, index: number): boolean =>
    format === '@' && texts[index] === true && !isDoubtfulInPlainText(cell);
  sheet
    .getRange(row, column, rows, columns)
    .setValues(cells.map((line) => line.map((cell, i) => writeCell(cell, isRaw(cell, i) ? 'plainText' : 'typed'))));
}
