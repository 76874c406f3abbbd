import { columnNumber } from '../../model/area.js';
import type { TabView } from '../wire.js';

export const ROW_HEIGHT = 24;
export const LETTERS_HEIGHT = 24;
export const NUMBERS_WIDTH = 46;
const BEYOND = 8;

/** Where rows and columns of a tab lie; rows count from 1. `tops[r]` is where row r + 1 begins. */
export interface Geometry {
  readonly tops: Float64Array;
  readonly lefts: Float64Array;
}

export function geometryOf({ rows, heights, widths }: TabView): Geometry {
  const tops = new Float64Array(rows + 1);
  for (let row = 1; row <= rows; row += 1) tops[row] = (tops[row - 1] ?? 0) + (heights[row] ?? ROW_HEIGHT);
  const lefts = new Float64Array(widths.length + 1);
  widths.forEach((width, at) => (lefts[at + 1] = (lefts[at] ?? 0) + width));
  return { tops, lefts };
}

/** The row at a height, by halving; rows outside are the first or the last. */
export function rowAt({ tops }: Geometry, height: number): number {
  let low = 1;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) > height) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rows to draw for what is in sight, a few more on both sides; frozen rows are drawn apart. */
export function visibleRows(geometry: Geometry, frozen: number, top: number, height: number) {
  const rows = geometry.tops.length - 1;
  const hidden = geometry.tops[frozen] ?? 0;
  const from = Math.max(frozen + 1, rowAt(geometry, top + hidden) - BEYOND);
  const to = Math.min(rows, rowAt(geometry, top + hidden + height) + BEYOND);
  return { from, to };
}

/** Where a link inside the workbook leads: `#gid=0&range=B7`; null for any other link. */
export function targetOf(link: string): { readonly tab: number; readonly row: number; readonly column: number } | null {
  const parts = /^#gid=(\d+)(?:&range=([A-Z]+)(\d+))?/i.exec(link);
  if (parts === null) return null;
  return { tab: Number(parts[1]), row: Number(parts[3] ?? '1'), column: columnNumber(parts[2] ?? 'A') };
}
