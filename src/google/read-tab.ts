import type { RawTab, RawWorkbook } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';

/** Reads one tab whole, in one call (two with formulas). A tab that is not there is undefined. */
export function readTab(spreadsheet: OpenSpreadsheet, key: TabKey, withFormulas = false): RawTab | undefined {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return undefined;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  // getRange refuses zero rows: "The number of rows in the range must be at least 1." (platform facts, section 4)
  if (rows === 0 || columns === 0) return { name: sheet.getName(), cells: [] };
  const range = sheet.getRange(1, 1, rows, columns);
  const formulas = withFormulas ? range.getFormulas().map((row) => row.map((formula) => formula !== '')) : undefined;
  const cells = range.getValues().map((row) => row.map(spreadsheet.readCell));
  return { name: sheet.getName(), cells, ...(formulas === undefined ? {} : { formulas }) };
}

/**
 * Reads several tabs, in the order given: the one to be written next should come last, so that the shortest time passes
 * between reading and writing it. Formulas are read where people type (open tabs).
 */
export function readTabs(
  spreadsheet: OpenSpreadsheet,
  keys: readonly TabKey[],
  withFormulas: readonly TabKey[] = [],
): RawWorkbook {
  const tabs: { [K in TabKey]?: RawTab } = {};
  for (const key of keys) {
    const tab = readTab(spreadsheet, key, withFormulas.includes(key));
    if (tab !== undefined) tabs[key] = tab;
  }
  return tabs;
}
