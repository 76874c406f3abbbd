import { columnLetters } from '../model/area.js';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../model/sheet.js';
import type { PlacedRule } from './dropdowns-in.js';

/** Google's bound for a whole spreadsheet (platform facts, section 4). */
const MOST_CELLS = 10_000_000;
/** Rows of bare formats below this are left out: some programs write a million of them. */
const MOST_BARE_ROWS = 20_000;
/** Columns of bare formats beyond this are a whole sheet painted, not a table. */
const MOST_BARE_COLUMNS = 200;

/** Whether a cell that only looks like something lies where a table may be. */
export const isNear = (row: number, column: number): boolean => row <= MOST_BARE_ROWS && column <= MOST_BARE_COLUMNS;

const addressOf = (row: number, column: number): string => `${columnLetters(column)}${String(row)}`;

/** How far a tab's cells reach, noted as they are read. */
export class Extent {
  private lastRow = 0;
  private lastColumn = 0;
  private bareRow = 0;
  private bareColumn = 0;
  /** The cell in the lowest row, and the one furthest to the right. */
  private lowest = '';
  private furthest = '';

  addContent(row: number, column: number): void {
    if (row > this.lastRow) [this.lastRow, this.lowest] = [row, addressOf(row, column)];
    if (column > this.lastColumn) [this.lastColumn, this.furthest] = [column, addressOf(row, column)];
  }

  addBare(row: number, column: number): void {
    this.bareRow = Math.max(this.bareRow, row);
    this.bareColumn = Math.max(this.bareColumn, column);
  }

  /** The cell to look at when there are more than Google's 10 million cells up to it: somebody's stray key. */
  get tooFar(): string | null {
    if (this.lastRow * this.lastColumn <= MOST_CELLS) return null;
    return this.lastRow > MOST_BARE_ROWS ? this.lowest : this.furthest;
  }

  /** The last row and column with a cell of the file. */
  get rows(): number {
    return Math.max(this.lastRow, this.bareRow);
  }
  get columns(): number {
    return Math.max(this.lastColumn, this.bareColumn);
  }

  /** How large the tab must be for what the file has in it. */
  size(rules: readonly PlacedRule[]): { readonly rows: number; readonly columns: number } {
    const ruled = rules.flatMap(({ areas }) => areas.map((area) => area.row + area.rows - 1));
    const ruledRow = ruled.filter((row) => row <= MOST_BARE_ROWS).reduce((most, row) => Math.max(most, row), 0);
    return {
      rows: Math.max(DEFAULT_ROWS, this.rows, ruledRow),
      columns: Math.max(DEFAULT_COLUMNS, this.columns),
    };
  }
}
