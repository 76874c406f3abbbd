import { textOf } from '../core/reading/cell-text.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';

/** What stands in columns that are not ours: where it says the same, no row and no column has moved. */
const contentsOf = ({ cells }: RawTab, isOurs: (column: number) => boolean): string =>
  JSON.stringify(cells.map((row) => row.map((cell, column) => (isOurs(column) ? '' : textOf(cell)))));

/**
 * Reads a tab again as it was read before, with the formulas or without. They are those of before where no row or column has moved,
 * which saves a call.
 */
export function readAgain(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  before: RawTab,
  isOurs: (column: number) => boolean,
): RawTab {
  const { formulas } = before;
  const now = readTab(spreadsheet, key) ?? before;
  if (formulas === undefined) return now;
  if (contentsOf(now, isOurs) !== contentsOf(before, isOurs))
    return readTab(spreadsheet, key, { withFormulas: true }) ?? now;
  const given = now.given?.map((row, r) =>
    row.map((value, c) => (formulas[r]?.[c] === true ? before.given?.[r]?.[c] : value)),
  );
  return { ...now, formulas, ...(given && { given }) };
}
