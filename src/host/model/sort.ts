import type { Area } from './area.js';
import { lastRowOf } from './area.js';
import { cellAt, hasContent } from './sheet.js';
import type { Cell, Sheet } from './workbook.js';

const RANK = { number: 0, string: 1, boolean: 2, object: 3 };

function compare(one: Cell, other: Cell): number {
  const [a, b] = [one.value, other.value];
  const rank = (value: Cell['value']) => RANK[typeof value as keyof typeof RANK];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'vi');
  return Number(a) - Number(b);
}

/** Sorts the cells of an area by one column of the sheet, blanks last both ways; the cells outside stay where they are. */
export function sortRows(sheet: Sheet, area: Area, column: number, ascending: boolean): void {
  const rows: { readonly key: Cell | undefined; readonly cells: (Cell | undefined)[] }[] = [];
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    const cells = Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index));
    rows.push({ key: cellAt(sheet, row, column), cells });
  }
  rows.sort(({ key: one }, { key: other }) => {
    if (one === undefined || !hasContent(one)) return other !== undefined && hasContent(other) ? 1 : 0;
    if (other === undefined || !hasContent(other)) return -1;
    return ascending ? compare(one, other) : compare(other, one);
  });
  rows.forEach(({ cells }, index) => {
    const target = (sheet.rows[area.row - 1 + index] ??= []);
    cells.forEach((cell, offset) => (target[area.column - 1 + offset] = cell));
  });
}
