import { locateColumns } from '../../core/tables/find-columns.js';
import { isPlainText } from '../../core/layout/column-layout.js';
import { SHIPPED, type ShippedRow } from '../../core/tables/shipped/shipped.js';
import type { RawTab } from '../../core/tables/sheet-data.js';
import { columnsOf, type TabKey } from '../../core/tables/tabs.js';
import type { NewCell } from '../../google/cells.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';
import { writeBlock } from '../../google/write-block.js';

/** Writes rows below what stands in a tab, each value under its header, in one call: rows begun would never be finished. */
function appendRows(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, rows: readonly ShippedRow[]): void {
  const sheet = spreadsheet.sheets.get(key);
  const [first] = rows;
  if (sheet === undefined || first === undefined) return;
  const header = tab.cells[0] ?? [];
  const names = new Map(Object.entries(locateColumns(key, header)).map(([name, index]) => [index, name]));
  const cells = rows.map((row) => header.map((_, index): NewCell => row[names.get(index) ?? ''] ?? ''));
  // The others are for people to fill with days and numbers.
  const texts = new Set(columnsOf(key).flatMap(([name, column]) => (isPlainText(key, name, column) ? [name] : [])));
  const plainText = (index: number): boolean => texts.has(names.get(index) ?? '');
  writeBlock(spreadsheet, sheet, { row: tab.cells.length + 1, column: 1, cells, plainText });
}

/** Keys of Thiết lập that are not there yet. */
function missingSettings(tab: RawTab): readonly ShippedRow[] {
  const index = locateColumns('settings', tab.cells[0] ?? [])['key'] ?? -1;
  const present = new Set(tab.cells.map((row) => row[index]));
  return SHIPPED.settings.filter((row) => !present.has(row['key'] ?? ''));
}

/**
 * Fills the plan's values into tabs that hold nothing but headers, and adds missing keys to Thiết lập. How many keys were
 * added to a Thiết lập that people already had.
 */
export function fillShipped(spreadsheet: OpenSpreadsheet): number {
  for (const key of ['units', 'lists', 'composition', 'steps', 'agenda'] as const) {
    const tab = readTab(spreadsheet, key);
    if (tab !== undefined && tab.cells.length <= 1) appendRows(spreadsheet, key, tab, SHIPPED[key]);
  }
  const settings = readTab(spreadsheet, 'settings');
  if (settings === undefined) return 0;
  const missing = missingSettings(settings);
  appendRows(spreadsheet, 'settings', settings, missing);
  return settings.cells.length <= 1 ? 0 : missing.length;
}
