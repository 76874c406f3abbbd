import type { RawCell, RawTab } from '../contract/sheet-data.js';

/** Rows that stand together, by the numbers people see. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Rows to be moved so that the first of them becomes row `to`. */
export interface RowMove extends RowRun {
  readonly to: number;
}

/** So many blank rows above the last ones are no gap that people leave: an import that died has left them. */
const GAP = 20;

const isBlank = ({ cells }: RawTab, row: number): boolean => cells[row - 1]?.every((cell) => cell === '') !== false;

/** The last rows of a tab, up to the first blank row above them. */
function lastRun(tab: RawTab): RowRun | null {
  let last = tab.cells.length;
  while (last > 1 && isBlank(tab, last)) last -= 1;
  let first = last;
  while (first > 2 && !isBlank(tab, first - 1)) first -= 1;
  return last < 2 ? null : { first, count: last - first + 1 };
}

/** So far below the last row new ones are written that nobody fills theirs there meanwhile. */
export const DISTANCE = 50;

/** The rows that were written far below everybody, where nobody types; null when there are none. */
export function findStaged(tab: RawTab): RowRun | null {
  const run = lastRun(tab);
  if (run === null) return null;
  for (let row = run.first - 1; row >= run.first - GAP; row -= 1) if (row < 2 || !isBlank(tab, row)) return null;
  return run;
}

/**
 * The same where others may have inserted rows between ours meanwhile; null too where a row of the last ones is none of ours, for
 * people may keep something far below a list.
 */
export function findStagedApart(tab: RawTab, isOurs: (cells: readonly RawCell[]) => boolean): RowRun | null {
  let last = tab.cells.length;
  while (last > 1 && isBlank(tab, last)) last -= 1;
  let [first, blanks] = [last, 0];
  for (let row = last; blanks < GAP; row -= 1) {
    if (row < 2) return null;
    blanks = isBlank(tab, row) ? blanks + 1 : 0;
    if (blanks > 0) continue;
    if (!isOurs(tab.cells[row - 1] ?? [])) return null;
    first = row;
  }
  return { first, count: last - first + 1 };
}

/** Where rows with blank ones above them belong: right below everybody else. Null where nothing is between. */
export function planMove(tab: RawTab, { first, count }: RowRun): RowMove | null {
  let above = first - 1;
  while (above > 1 && isBlank(tab, above)) above -= 1;
  return above + 1 === first ? null : { first, count, to: above + 1 };
}
