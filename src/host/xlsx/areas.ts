import type { Area } from '../model/area.js';
import { formatA1, lastColumnOf, lastRowOf, parseA1 } from '../model/area.js';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

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
 * Cells gathered into rectangles: runs down each column, then equal runs side by side. A list of 10,000 rows becomes one
 * entry per dropdown instead of 10,000.
 */
export function rectanglesOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const run of runs) {
    const key = `${run.row}:${run.rows}`;
    const left = open.get(key);
    if (left !== undefined && left.column + left.columns === run.column) left.columns += 1;
    else {
      open.set(key, run);
      done.push(run);
    }
  }
  return done;
}
