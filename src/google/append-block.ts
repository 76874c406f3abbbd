import { putBack } from '../core/moving-rows/put-back.js';
import { Written } from '../core/moving-rows/written.js';
import { textOf } from '../core/reading/cell-text.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';
import { writeBlock } from './write-block.js';

/** Rows to write below what stands in a tab. */
export interface NewRows {
  /** Where columns are believed to stand (0-based). */
  readonly places: readonly { readonly key: string; readonly index: number }[];
  /** From the first column on. */
  readonly cells: readonly (readonly NewCell[])[];
  readonly plainText: (index: number) => boolean;
}

/** Blanks what was added under headers that it was not meant for, because columns had moved. */
function takeAwayStrays(spreadsheet: OpenSpreadsheet, key: TabKey, before: RawTab, now: RawTab, rows: NewRows): RawTab {
  const written = new Written();
  const added = rows.cells.map((row, i) => ({
    row: before.cells.length + 1 + i,
    cells: rows.places.map(({ index }) => row[index] ?? ''),
  }));
  written.note([{ columns: rows.places, rows: added }], []);
  const put = putBack(key, before, now, written, []);
  const strays = put.cells.filter(({ row, column }) => textOf(put.tab.cells[row - 1]?.[column]) === '');
  const sheet = spreadsheet.sheets.get(key);
  for (const { row, column } of strays) sheet?.getRange(row, column + 1, 1, 1).clearContent();
  if (strays.length > 0) spreadsheetApp().flush();
  return put.tab;
}

/**
 * Writes rows below what stands in a tab, in one block, and takes away what has landed under other headers; whoever asked may then
 * write it anew. `tab` is the latest reading; the tab as it stands afterwards.
 */
export function appendBlock(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, rows: NewRows): RawTab {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return tab;
  const { cells, plainText } = rows;
  writeBlock(spreadsheet, sheet, { row: tab.cells.length + 1, column: 1, cells, plainText });
  spreadsheetApp().flush();
  return takeAwayStrays(spreadsheet, key, tab, readTab(spreadsheet, key) ?? tab, rows);
}
