import { DISTANCE, type RowMove } from '../core/moving-rows/staged-rows.js';
import type { Sheet } from './surface.js';
import { growSheet } from './write-block.js';

/** Rows that people may delete meanwhile without our range being outside the grid. */
const SPARE_ROWS = 20;

/**
 * The first of so many blank rows near the end of the grid, made where there are too few. Rows that are written there overwrite
 * nothing, whatever people move, insert or type meanwhile.
 */
export function findRoom(sheet: Sheet, count: number): number {
  const rows = sheet.getMaxRows();
  const blank = rows - sheet.getLastRow();
  const needed = count + DISTANCE + SPARE_ROWS;
  if (blank < needed) sheet.insertRowsAfter(rows, needed - blank);
  return Math.max(rows, rows + needed - blank) - SPARE_ROWS - count + 1;
}

/** Grows the grid as far as rows are about to be written, and some more: whoever inserts rows meanwhile pushes ours down. */
export const makeRoom = (sheet: Sheet, lastRow: number): void => growSheet(sheet, lastRow + SPARE_ROWS, 1);

/** Moves whole rows: people's rows make room, and none is overwritten even where they have moved since. */
export function moveRows(sheet: Sheet, { first, count, to }: RowMove): void {
  sheet.moveRows(sheet.getRange(first, 1, count, 1), to);
}
