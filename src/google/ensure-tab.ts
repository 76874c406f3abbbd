import type { Column } from '../core/contract/column.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import { makeColumns, makeTab, type NewColumn } from './make-tab.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { settleHeaders, type HeaderWrite } from './settle-headers.js';

/** How a tab and its columns are called in the workbook's language. */
export interface TabWords {
  readonly tabName: (key: TabKey) => string;
  readonly caption: (tab: TabKey, key: string) => string;
  readonly note: (tab: TabKey, key: string, column: Column) => string | null;
}

type Wanted = readonly (readonly [key: string, column: Column])[];

function missingIn(key: TabKey, { cells: [header = []] }: RawTab, wanted: Wanted, words: TabWords): NewColumn[] {
  const at = locateColumns(key, header);
  return wanted
    .filter(([name]) => at[name] === undefined)
    .map(([name, column]) => ({
      key: name,
      column,
      caption: words.caption(key, name),
      note: words.note(key, name, column),
    }));
}

/**
 * Makes the columns that a tab lacks at its right end; keys of those made. `tab` is an earlier reading: where something is missing
 * the tab is read again right before, and after, for people may have moved columns.
 */
export function ensureColumns(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  tab: RawTab,
  wanted: Wanted,
  words: TabWords,
): string[] {
  if (!spreadsheet.sheets.has(key) || missingIn(key, tab, wanted, words).length === 0) return [];
  const made = new Set<string>();
  const plan = (current: RawTab): HeaderWrite | null => {
    const missing = missingIn(key, current, wanted, words);
    const index = current.cells[0]?.length ?? 0;
    if (missing.length === 0) return null;
    for (const one of missing) made.add(one.key);
    const write = (): void => {
      makeColumns(spreadsheet, key, missing, index + 1);
    };
    return { index, cells: missing.map(({ caption }) => caption), write };
  };
  settleHeaders(spreadsheet, key, readTab(spreadsheet, key) ?? tab, plan);
  return [...made];
}

/** Makes a tab with all the given columns where it is absent. True when it was made. */
export function ensureTab(spreadsheet: OpenSpreadsheet, tab: TabKey, columns: Wanted, words: TabWords): boolean {
  if (spreadsheet.sheets.has(tab)) return false;
  const name = words.tabName(tab);
  makeTab(spreadsheet, tab, name, spreadsheet.file.getSheets().length, null);
  const missing = missingIn(tab, { name, cells: [] }, columns, words);
  makeColumns(spreadsheet, tab, missing, 1);
  return true;
}
