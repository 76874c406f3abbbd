import type { RawTab } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';

/** More columns than any tab has to clear: a guard against going round for ever. */
const MOST = 50;

/**
 * Clears columns of a tab below its header, one by one. Where each stands is found in a reading made right before, because people
 * may have moved columns since the last. `find` gives the 0-based indices that still hold something.
 */
export function clearColumns(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  find: (tab: RawTab) => readonly number[],
): void {
  const sheet = spreadsheet.sheets.get(key);
  for (let left = MOST; left > 0; left -= 1) {
    const tab = readTab(spreadsheet, key);
    const [index] = tab === undefined ? [] : find(tab);
    if (sheet === undefined || tab === undefined || index === undefined) return;
    sheet.getRange(2, index + 1, tab.cells.length - 1, 1).clearContent();
  }
}

/** Clears everything below the header of a tab of ours. */
export function clearBelowHeader(spreadsheet: OpenSpreadsheet, key: TabKey): void {
  const sheet = spreadsheet.sheets.get(key);
  const rows = (sheet?.getLastRow() ?? 0) - 1;
  if (sheet === undefined || rows < 1) return;
  sheet.getRange(2, 1, rows, sheet.getLastColumn()).clearContent();
}
