import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';
import { writeColumns } from './write-block.js';

/** Cells of one row, one for each column written. */
export interface RowOfCells {
  /** The row number people see. */
  readonly row: number;
  readonly cells: readonly NewCell[];
}

/** Rows that follow one another, together. */
function findRuns(rows: readonly RowOfCells[]): RowOfCells[][] {
  const runs: RowOfCells[][] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/**
 * Writes cells of some rows only, neighbours in one call: a whole column would overwrite what moved meanwhile. `columns` are
 * 0-based.
 */
export function writeRuns(
  spreadsheet: OpenSpreadsheet,
  sheet: Sheet,
  columns: readonly number[],
  rows: readonly RowOfCells[],
): void {
  for (const run of findRuns(rows)) {
    const cells = columns.map((index, c) => ({ index, cells: run.map((row) => row.cells[c] ?? '') }));
    writeColumns(spreadsheet, sheet, cells, run[0]?.row);
  }
}
