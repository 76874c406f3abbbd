import type { TabWrite } from '../core/moving-rows/written.js';
import { indicesByKey } from '../core/reading/find-columns.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { settleTab } from './settle-tab.js';

/** More columns than any tab has to clear: a guard against going round for ever. */
const MOST = 50;

const isFilled = ({ cells }: RawTab, index: number): boolean => cells.slice(1).some((row) => (row[index] ?? '') !== '');

/** The first column of these keys that still holds something. */
function findFilled(key: TabKey, tab: RawTab, columns: readonly string[]): { key: string; index: number } | undefined {
  const indices = indicesByKey(key, tab.cells[0] ?? []);
  const places = columns.flatMap((column) => (indices.get(column) ?? []).map((index) => ({ key: column, index })));
  return places.find(({ index }) => isFilled(tab, index));
}

/**
 * Clears columns of a tab below its header, one by one, doubled ones too. Where each stands is found in a reading made right before,
 * and looked at again right after, because people may have moved columns in between: what was cleared in another's place is put
 * back, formulas too. False where a column that held something was gone before it was cleared, or people never stopped.
 */
export function clearColumns(spreadsheet: OpenSpreadsheet, key: TabKey, columns: readonly string[]): boolean {
  const read = (): RawTab | undefined => readTab(spreadsheet, key, { withFormulas: true });
  const tab = read();
  if (tab === undefined) return true;
  const toClear = columns.filter((column) => findFilled(key, tab, [column]) !== undefined);
  const begun = new Set<string>();
  const plan = (current: RawTab): readonly TabWrite[] => {
    const place = findFilled(key, current, columns);
    if (place === undefined) return [];
    begun.add(place.key);
    return [{ columns: [place], rows: current.cells.slice(1).map((_, r) => ({ row: r + 2, cells: [''] })) }];
  };
  const { tab: now, settled } = settleTab(spreadsheet, key, tab, {
    owns: columns,
    rounds: MOST,
    plan,
    readAgain: read,
    isFresh: true,
  });
  const isThere = (column: string): boolean => indicesByKey(key, now.cells[0] ?? []).has(column);
  return settled && toClear.every((column) => begun.has(column) && isThere(column));
}
