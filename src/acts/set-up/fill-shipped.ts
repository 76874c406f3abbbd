import { locateColumns } from '../../core/reading/find-columns.js';
import { isPlainText } from '../../core/contract/column-layout.js';
import type { Names } from '../../core/reading/names.js';
import { shippedIn, type Shipped, type ShippedRow } from '../../core/set-up/shipped-in.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import { columnsOf } from '../../core/contract/tabs.js';
import { appendBlock } from '../../google/append-block.js';
import type { NewCell } from '../../google/cells.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { readTab } from '../../google/read-tab.js';

/** People who move columns while rows are written below them. */
const ROUNDS = 3;

/** Writes rows below what stands in a tab, each value under its header, in one call: rows begun would never be finished. */
function appendRows(spreadsheet: OpenSpreadsheet, key: Shipped, tab: RawTab, rows: readonly ShippedRow[]): RawTab {
  const header = tab.cells[0] ?? [];
  const at = Object.entries(locateColumns(key, header));
  const names = new Map(at.map(([name, index]) => [index, name]));
  const places = at.flatMap(([name, index]) => (index === undefined ? [] : [{ key: name, index }]));
  const cells = rows.map((row) => header.map((_, index): NewCell => row[names.get(index) ?? ''] ?? ''));
  // The others are for people to fill with days and numbers.
  const texts = new Set(columnsOf(key).flatMap(([name, column]) => (isPlainText(key, name, column) ? [name] : [])));
  const plainText = (index: number): boolean => texts.has(names.get(index) ?? '');
  return appendBlock(spreadsheet, key, tab, { places, cells, plainText });
}

/** Keys of Thiết lập that are not there yet. */
function missingSettings(tab: RawTab, shipped: readonly ShippedRow[]): readonly ShippedRow[] {
  const index = locateColumns('settings', tab.cells[0] ?? [])['key'] ?? -1;
  const present = new Set(tab.cells.map((row) => row[index]));
  return shipped.filter((row) => !present.has(row['key'] ?? ''));
}

/** Appends what a tab lacks; again where columns were moved meanwhile, for what strayed was taken away. */
function fill(
  spreadsheet: OpenSpreadsheet,
  key: Shipped,
  lacking: (tab: RawTab) => readonly ShippedRow[],
  read: RawTab | undefined = readTab(spreadsheet, key),
): number {
  let tab = read;
  const first = tab === undefined ? 0 : lacking(tab).length;
  for (let round = 0; round < ROUNDS && tab !== undefined; round += 1) {
    const rows = lacking(tab);
    if (rows.length === 0) break;
    tab = appendRows(spreadsheet, key, tab, rows);
  }
  return first;
}

/** Whether a tab holds nothing but headers. */
const isBare = ({ cells }: RawTab): boolean => cells.slice(1).every((row) => row.every((cell) => cell === ''));

interface SettingUp {
  readonly spreadsheet: OpenSpreadsheet;
  readonly names: Names;
}

/**
 * Fills the plan's values into tabs that hold nothing but headers, and adds missing keys to Thiết lập. How many keys were
 * added to a Thiết lập that people already had.
 */
export function fillShipped({ spreadsheet, names }: SettingUp): number {
  for (const key of ['units', 'lists', 'composition', 'steps', 'agenda'] as const)
    fill(spreadsheet, key, (tab) => (tab.cells.length > 0 && isBare(tab) ? shippedIn(names, key) : []));
  const settings = readTab(spreadsheet, 'settings');
  if (settings === undefined) return 0;
  const missing = fill(spreadsheet, 'settings', (tab) => missingSettings(tab, shippedIn(names, 'settings')), settings);
  return isBare(settings) ? 0 : missing;
}
