import type { Area } from '../model/area.js';
import { formatA1, lastColumnOf, lastRowOf, parseA1 } from '../model/area.js';

/** Of one tab of a file. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `A2:A9 C2:C9`, whole columns and rows too → areas as the file has them. */
export const areasOf = (references: string): Area[] =>
  references.split(/\s+/).flatMap((text) => {
    const area = text === '' ? null : parseA1(text, MOST_ROWS, MOST_COLUMNS);
    return area === null ? [] : [area];
  });

/** The part of an area that lies on a grid; null when nothing of it does. */
export function clip(area: Area, rows: number, columns: number): Area | null {
  if (area.row > rows || area.column > columns) return null;
  return {
    row: area.row,
    column: area.column,
    rows: Math.min(lastRowOf(area), rows) - area.row + 1,
    columns: Math.min(lastColumnOf(area), columns) - area.column + 1,
  };
}

/** `$A$2:$A$9`, as names and dropdowns refer to cells. */
export const absoluteA1 = (area: Area): string => formatA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/**
 * Gathers cells, given row by row, into rectangles: runs down each column, then equal runs side by side. A list of 10,000 rows
 * becomes one entry per dropdown instead of 10,000.
 */
export class Rectangles {
  private readonly runs: Area[] = [];
  private readonly lastRuns = new Map<number, Area>();

  add(row: number, column: number): void {
    const last = this.lastRuns.get(column);
    if (last !== undefined && last.row + last.rows === row) {
      last.rows += 1;
      return;
    }
    const run = { row, column, rows: 1, columns: 1 };
    this.runs.push(run);
    this.lastRuns.set(column, run);
  }

  /** What was gathered; nothing can be added afterwards. */
  all(): Area[] {
    const sorted = this.runs.sort((one, other) => one.column - other.column || one.row - other.row);
    const open = new Map<string, Area>();
    return sorted.filter((run) => {
      const key = `${String(run.row)}:${String(run.rows)}`;
      const left = open.get(key);
      if (left === undefined || left.column + left.columns !== run.column) {
        open.set(key, run);
        return true;
      }
      left.columns += 1;
      return false;
    });
  }
}

/** `B5`. */
export const addressOf = (row: number, column: number): string => formatA1({ row, column, rows: 1, columns: 1 });
