import { cellAddress } from '../core/contract/a1.js';
import type { TabWrite } from '../core/moving-rows/written.js';
import { giveBack, type NewCell, type StoredCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';
import { writeBlock } from './write-block.js';

/** Cells of some rows, under one or several columns (0-based); a row's number is the one people see. */
interface Cells<C> {
  readonly columns: readonly { readonly index: number }[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly C[] }[];
}

/** What other people's cells held, by where it goes back to. */
export type CellsToGiveBack = Cells<StoredCell>;

/** Items that follow one another, together. */
function findRuns<T>(items: readonly T[], placeOf: (item: T) => number): T[][] {
  const runs: T[][] = [];
  for (const item of [...items].sort((a, b) => placeOf(a) - placeOf(b))) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && placeOf(last) === placeOf(item) - 1) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

interface Rectangle<C> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly C[])[];
}

/** Rows and columns that stand side by side, together: nothing between them is touched. */
function cutOut<C>({ columns, rows }: Cells<C>, blank: C): Rectangle<C>[] {
  const placed = columns.map(({ index }, at) => ({ index, at }));
  return findRuns(rows, ({ row }) => row).flatMap((run) =>
    findRuns(placed, ({ index }) => index).map((group) => ({
      row: run[0]?.row ?? 1,
      column: (group[0]?.index ?? 0) + 1,
      cells: run.map(({ cells }) => group.map(({ at }) => cells[at] ?? blank)),
    })),
  );
}

/** The same text into cells of one column that lie apart, in one call. */
function writeAlike({ writeCell }: OpenSpreadsheet, sheet: Sheet, { columns, rows }: TabWrite): boolean {
  const [only, ...more] = columns;
  const cell = rows[0]?.cells[0];
  const alike = rows.every(({ cells }) => cells[0] === cell);
  if (only === undefined || more.length > 0 || typeof cell !== 'string' || !alike) return false;
  if (findRuns(rows, ({ row }) => row).length < 2) return false;
  sheet.getRangeList(rows.map(({ row }) => cellAddress(row, only.index + 1))).setValue(writeCell(cell));
  return true;
}

/** Writes cells where they are meant to go, neighbours in one call. */
export function writeCells(spreadsheet: OpenSpreadsheet, sheet: Sheet, writes: readonly TabWrite[]): void {
  for (const write of writes) {
    if (writeAlike(spreadsheet, sheet, write)) continue;
    for (const { row, column, cells } of cutOut<NewCell>(write, '')) {
      const isBlank = cells.every((line) => line.every((cell) => cell === ''));
      if (isBlank) sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).clearContent();
      else writeBlock(spreadsheet, sheet, { row, column, cells });
    }
  }
}

/** Gives other people's cells back what they held, in the format that they have. */
export function giveCellsBack(sheet: Sheet, writes: readonly CellsToGiveBack[]): void {
  for (const write of writes)
    for (const { row, column, cells } of cutOut<StoredCell>(write, '')) {
      const values = cells.map((line) => line.map((cell) => giveBack(cell)));
      sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1).setValues(values);
    }
}
