import { textOf } from '../core/reading/cell-text.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { overRules } from './refused-by-rule.js';
import type { Sheet } from './surface.js';
import { writeBlock } from './write-block.js';

/** A tab of ours from corner to corner: a caption for each column, then its rows. */
export interface WholeTable {
  readonly captions: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
  /** See `Block.isPlainText`. */
  readonly isPlainText?: boolean;
}

/** Whether other people have columns beside ours, which a block must not touch. */
export const hasForeignColumns = (sheet: Sheet, { captions }: WholeTable): boolean =>
  sheet.getLastColumn() > captions.length;

/** A column that was inserted while the block was written has pushed our last ones out of it: they are ours no more. */
function clearPushedOut(spreadsheet: OpenSpreadsheet, key: TabKey, sheet: Sheet, { captions }: WholeTable): void {
  const { cells = [] } = readTab(spreadsheet, key) ?? {};
  const pushed = (cells[0] ?? []).flatMap((cell, index) =>
    index >= captions.length && captions.includes(textOf(cell)) ? [index] : [],
  );
  for (const index of pushed) sheet.getRange(1, index + 1, cells.length, 1).clearContent();
}

/**
 * Writes such a tab anew, headers and all, in one call that also blanks what stood below. Only for a tab without columns of other
 * people: whatever was moved there meanwhile is then put in order by the same call.
 */
export function writeWholeTable(spreadsheet: OpenSpreadsheet, key: TabKey, sheet: Sheet, table: WholeTable): void {
  const { captions, rows, isPlainText = false } = table;
  const left = Math.max(0, sheet.getLastRow() - 1 - rows.length);
  const blank = Array.from({ length: left }, () => captions.map(() => ''));
  const block = { row: 1, column: 1, cells: [captions, ...rows, ...blank], isPlainText };
  overRules(sheet, captions.length, () => writeBlock(spreadsheet, sheet, block));
  if (hasForeignColumns(sheet, table)) clearPushedOut(spreadsheet, key, sheet, table);
}
