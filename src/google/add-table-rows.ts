import type { TabWrite } from '../core/moving-rows/written.js';
import { textOf } from '../core/reading/cell-text.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import { locateColumns } from '../core/reading/find-columns.js';
import { columnsOf, type TabKey } from '../core/contract/tabs.js';
import { ensureColumns, type TabWords } from './ensure-tab.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { overRules } from './refused-by-rule.js';
import { settleTab } from './settle-tab.js';
import type { Sheet } from './surface.js';
import { writeBlock } from './write-block.js';
import { columnsIn, shown, type Column, type KeyedRow } from './write-table-rows.js';

const ROUNDS = 4;

/**
 * Adds rows below what stands in one of our tabs, each value under its own header, and makes sure that they stand there whole. `tab`
 * is the latest reading.
 */
function addUnderHeaders(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  keys: readonly string[],
  rows: readonly KeyedRow[],
): boolean {
  const tab = readTab(spreadsheet, key);
  if (tab === undefined || rows.length === 0) return tab !== undefined;
  const textOfRow = (row: KeyedRow, columns: readonly Column[]): string =>
    JSON.stringify(columns.map(({ key: name }) => textOf(shown(row[name], (text) => text))));
  const counted = (current: RawTab, columns: readonly Column[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const cells of current.cells.slice(1)) {
      const text = JSON.stringify(columns.map(({ index }) => textOf(cells[index])));
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  };
  const plan = (current: RawTab): readonly TabWrite[] => {
    const columns = columnsIn(key, keys, current);
    const [before, now] = [counted(tab, columnsIn(key, keys, tab)), counted(current, columns)];
    // The same may stand there from an earlier act: only what has come since counts.
    const missing = rows.filter((row) => {
      const text = textOfRow(row, columns);
      const left = (now.get(text) ?? 0) - (before.get(text) ?? 0);
      now.set(text, (now.get(text) ?? 0) - 1);
      return left <= 0;
    });
    if (missing.length === 0 || columns.length === 0) return [];
    const cells = missing.map((row) => columns.map(({ key: name }) => row[name] ?? ''));
    return [{ columns, rows: cells.map((line, i) => ({ row: current.cells.length + 1 + i, cells: line })) }];
  };
  const { tab: now, settled } = settleTab(spreadsheet, key, tab, { owns: [], rounds: ROUNDS, plan, isFresh: true });
  return settled && columnsIn(key, keys, now).length === keys.length;
}

/** Whether our columns stand alone and in their order, as row 1 says: there may be as many where one of ours gave way to another's. */
function standAlone({ readCell }: OpenSpreadsheet, key: TabKey, sheet: Sheet, keys: readonly string[]): boolean {
  if (sheet.getLastColumn() !== keys.length) return false;
  const [header = []] = sheet.getRange(1, 1, 1, keys.length).getValues();
  const at = locateColumns(key, header.map(readCell));
  return keys.every((name, index) => at[name] === index);
}

/**
 * Adds rows to a tab of ours, in two calls. Only where other people's columns stand among ours, or one of ours is lacking (a workbook
 * of an older version, a column deleted), is the whole tab read to find them; what is lacking is made first.
 */
export function addTableRows(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  rows: readonly KeyedRow[],
  words: TabWords,
): void {
  const sheet = spreadsheet.sheets.get(key);
  const keys = columnsOf(key).map(([name]) => name);
  if (sheet === undefined) return;
  if (!standAlone(spreadsheet, key, sheet, keys)) {
    ensureColumns(spreadsheet, key, readTab(spreadsheet, key) ?? { name: '', cells: [] }, columnsOf(key), words);
    addUnderHeaders(spreadsheet, key, keys, rows);
    return;
  }
  const cells = rows.map((row) => keys.map((name) => row[name] ?? ''));
  const block = { row: sheet.getLastRow() + 1, column: 1, cells };
  overRules(sheet, keys.length, () => writeBlock(spreadsheet, sheet, block));
  if (sheet.getLastColumn() > keys.length) mendRows(spreadsheet, key, keys, rows);
}

/** Rows that were added while columns moved: taken away, and added under their own headers. */
function mendRows(spreadsheet: OpenSpreadsheet, key: TabKey, keys: readonly string[], rows: readonly KeyedRow[]): void {
  const { cells = [] } = readTab(spreadsheet, key) ?? {};
  const sheet = spreadsheet.sheets.get(key);
  for (const row of rows) {
    const texts = keys.map((name) => textOf(shown(row[name], (text) => text)));
    const at = cells.map((line) => texts.every((text, i) => textOf(line[i]) === text)).lastIndexOf(true);
    if (at > 0) sheet?.getRange(at + 1, 1, 1, keys.length).clearContent();
  }
  addUnderHeaders(spreadsheet, key, keys, rows);
}
