import { formatOf } from '../core/contract/column-layout.js';
import type { TabWrite } from '../core/moving-rows/written.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../core/contract/tabs.js';
import type { Sheet } from './surface.js';

/** Sheets' own format. */
const AUTOMATIC = 'General';

/** Whether a number of ours came back as something else: as a day, or as text. */
const isMisread = ({ columns, rows }: TabWrite, tab: RawTab, c: number): boolean =>
  rows.some(({ row, cells }) => {
    const found = tab.cells[row - 1]?.[columns[c]?.index ?? -1] ?? '';
    return typeof cells[c] === 'number' && found !== '' && typeof found !== 'number';
  });

/**
 * Gives the columns in which numbers of ours were not read back as numbers the format that they need: people format whole tabs
 * as dates or as plain text, and 3 days are then 02/01/1900 or "3" for ever.
 */
export function formatMisreadNumbers(sheet: Sheet, key: TabKey, tab: RawTab, writes: readonly TabWrite[]): void {
  for (const write of writes) {
    write.columns.forEach(({ key: name, index }, c) => {
      const column = columnsOf(key).find(([known]) => known === name)?.[1];
      if (column === undefined || !isMisread(write, tab, c)) return;
      const format = formatOf(key, name, column) ?? AUTOMATIC;
      sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    });
  }
}
