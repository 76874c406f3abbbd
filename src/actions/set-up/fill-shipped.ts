import { locateColumns } from '../../core/tables/find-columns.js';
import { SHIPPED, type ShippedRow } from '../../core/tables/shipped/shipped.js';
import type { RawTab } from '../../core/tables/sheet-data.js';
import type { TabKey } from '../../core/tables/tabs.js';
import type { NewCell } from '../../google/cells.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';
import { writeColumns } from '../../google/write-block.js';

/** Writes rows below what stands in a tab, each value under its header. */
function appendRows(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, rows: readonly ShippedRow[]): void {
  const sheet = spreadsheet.sheets.get(key);
  const [first] = rows;
  if (sheet === undefined || first === undefined) return;
  const at = locateColumns(key, tab.cells[0] ?? []);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.flatMap((name) => {
    const index = at[name];
    return index === undefined ? [] : [{ index, cells: rows.map((row): NewCell => row[name] ?? '') }];
  });
  writeColumns(spreadsheet, sheet, columns, tab.cells.length + 1);
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
