import type { Column } from '../core/tables/column.js';
import type { TabKey } from '../core/tables/tabs.js';
import { makeColumns, makeTab, type NewColumn } from './make-tab.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';

/** How a tab and its columns are called in the workbook's language. */
export interface TabWords {
  readonly tabName: (key: TabKey) => string;
  readonly caption: (tab: TabKey, key: string) => string;
  readonly note: (tab: TabKey, key: string, column: Column) => string | null;
}

/** Makes the columns that a tab lacks at its right end; keys of those made. `present` tells what the header has already. */
export function ensureColumns(
  spreadsheet: OpenSpreadsheet,
  tab: TabKey,
  wanted: readonly (readonly [key: string, column: Column])[],
  present: (key: string) => boolean,
  words: TabWords,
): string[] {
  const missing: NewColumn[] = wanted
    .filter(([key]) => !present(key))
    .map(([key, column]) => ({ key, column, caption: words.caption(tab, key), note: words.note(tab, key, column) }));
  const sheet = spreadsheet.sheets.get(tab);
  if (sheet === undefined || missing.length === 0) return [];
  makeColumns(spreadsheet, tab, missing, sheet.getLastColumn() + 1);
  return missing.map(({ key }) => key);
}

/** Makes a tab with all the given columns where it is absent. True when it was made. */
export function ensureTab(
  spreadsheet: OpenSpreadsheet,
  tab: TabKey,
  columns: readonly (readonly [key: string, column: Column])[],
  words: TabWords,
): boolean {
  if (spreadsheet.sheets.has(tab)) return false;
  makeTab(spreadsheet, tab, words.tabName(tab), spreadsheet.file.getSheets().length, null);
  ensureColumns(spreadsheet, tab, columns, () => false, words);
  return true;
}
