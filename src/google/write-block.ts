import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';

/** A rectangle to write: `row` and `column` from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly NewCell[])[];
}

/** Makes the grid large enough, where it is not. */
export function growSheet(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  const columns = sheet.getMaxColumns();
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** Writes a rectangle in one call, growing the sheet when it is too small. An empty one writes nothing. */
export function writeBlock(spreadsheet: OpenSpreadsheet, sheet: Sheet, block: Block): void {
  const columns = block.cells[0]?.length ?? 0;
  if (columns === 0) return;
  growSheet(sheet, block.row + block.cells.length - 1, block.column + columns - 1);
  sheet
    .getRange(block.row, block.column, block.cells.length, columns)
    .setValues(block.cells.map((row) => row.map(spreadsheet.writeCell)));
}

/** One of our columns: `index` from 0, a value for every row from row 2 down. */
export interface ColumnOfCells {
  readonly index: number;
  readonly cells: readonly NewCell[];
}

/** Writes whole columns, neighbours in one call. */
export function writeColumns(
  spreadsheet: OpenSpreadsheet,
  sheet: Sheet,
  columns: readonly ColumnOfCells[],
  firstRow = 2,
): void {
  const sorted = [...columns].sort((a, b) => a.index - b.index);
  let start = 0;
  while (start < sorted.length) {
    const first = sorted[start];
    if (first === undefined) return;
    let end = start + 1;
    while (sorted[end]?.index === first.index + (end - start)) end += 1;
    const group = sorted.slice(start, end);
    const cells = first.cells.map((_, row) => group.map((column) => column.cells[row] ?? ''));
    writeBlock(spreadsheet, sheet, { row: firstRow, column: first.index + 1, cells });
    start = end;
  }
}
