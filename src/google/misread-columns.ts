import { formatOf } from '../core/contract/column-layout.js';
import type { TabWrite } from '../core/moving-rows/written.js';
import type { RawCell, RawTab } from '../core/contract/sheet-data.js';
import { columnsOf, type TabKey } from '../core/contract/tabs.js';
import type { Sheet } from './surface.js';

/** Sheets' own format. */
const AUTOMATIC = 'General';

type CellOfOurs = TabWrite['rows'][number]['cells'][number];

/** A number of ours that is a day or a text in its cell; a formula of ours that stands there as its own letters. */
function isMisreadAs(cell: CellOfOurs | undefined, found: RawCell): boolean {
  if (typeof cell === 'number') return found !== '' && typeof found !== 'number';
  return typeof cell === 'object' && 'formula' in cell && found === cell.formula;
}

/** Whether a cell of ours in a column came back as something else. */
const isMisread = ({ columns, rows }: TabWrite, tab: RawTab, c: number): boolean =>
  rows.some(({ row, cells }) => isMisreadAs(cells[c], tab.cells[row - 1]?.[columns[c]?.index ?? -1] ?? ''));

/**
 * Gives the columns in which numbers and links of ours were not read back as such the format that they need: people format whole
 * tabs as dates or as plain text, and 3 days are then 02/01/1900 or "3", a link its own letters, for ever.
 */
export function formatMisread(sheet: Sheet, key: TabKey, tab: RawTab, writes: readonly TabWrite[]): void {
  for (const write of writes) {
    write.columns.forEach(({ key: name, index }, c) => {
      const column = columnsOf(key).find(([known]) => known === name)?.[1];
      if (column === undefined || !isMisread(write, tab, c)) return;
      const format = formatOf(key, name, column) ?? AUTOMATIC;
      sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    });
  }
}
