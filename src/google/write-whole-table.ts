import { textOf } from '../core/reading/cell-text.js';
import { keysAt } from '../core/reading/find-columns.js';
import { columnsOf, type TabKey } from '../core/contract/tabs.js';
import type { NewCell } from './cells.js';
import { noteIncident } from './incidents.js';
import type { RawTab } from '../core/contract/sheet-data.js';
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

/**
 * Whether other people have columns among ours, which a block must not touch: there may be as many as ours where one of ours is gone, so
 * the header row is looked at, of the latest reading if there is one.
 */
export function hasForeignColumns({ readCell }: OpenSpreadsheet, key: TabKey, sheet: Sheet, read?: RawTab): boolean {
  const width = sheet.getLastColumn();
  if (width === 0 || width > columnsOf(key).length) return width > 0;
  const [header = []] =
    read?.cells ??
    sheet
      .getRange(1, 1, 1, width)
      .getValues()
      .map((row) => row.map(readCell));
  const keyAt = keysAt(key, header);
  return header.some((_, index) => keyAt(index) === undefined);
}

/**
 * A column that was inserted while the block was written has pushed our last ones out of it: they are ours no more. The block has hit
 * that column, and what it held nobody knows.
 */
function clearPushedOut(spreadsheet: OpenSpreadsheet, key: TabKey, sheet: Sheet, { captions }: WholeTable): void {
  const { cells = [] } = readTab(spreadsheet, key) ?? {};
  const pushed = (cells[0] ?? []).flatMap((cell, index) =>
    index >= captions.length && captions.includes(textOf(cell)) ? [index] : [],
  );
  if (pushed.length > 0) noteIncident({ tab: key, name: sheet.getName(), header: '', kind: 'lost' });
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
  if (sheet.getLastColumn() > captions.length) clearPushedOut(spreadsheet, key, sheet, table);
}
