import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { spreadsheetApp } from './services.js';
import type { Sheet } from './surface.js';

/**
 * Adds rows below the last one with content, and flushes. Slower than one block, but `appendRow` is Google's only write that
 * finds its place and fills it in one step (its reference calls it atomic): a block lands on coordinates, where somebody
 * may have typed, or rows may have been pushed by an insertion, since they were read. Each row stands whole or not at all.
 */
export function appendRows(spreadsheet: OpenSpreadsheet, sheet: Sheet, rows: readonly (readonly NewCell[])[]): void {
  for (const row of rows) sheet.appendRow(row.map((cell) => spreadsheet.writeCell(cell)));
  spreadsheetApp().flush();
}
