import type { CursorView, TabView } from '../wire.js';

const PAGE_ROWS = 20;

/** Where a key leads from a cell; null when it leads nowhere. Hidden rows and columns are stepped over. */
export function cellAfter(
  key: string,
  { row, column }: CursorView,
  tab: TabView,
): { row: number; column: number } | null {
  const step = (at: number, by: number, last: number, isHidden: (at: number) => boolean) => {
    let to = at + by;
    while (to > 1 && to < last && isHidden(to)) to += Math.sign(by);
    return Math.min(last, Math.max(1, to));
  };
  const down = (by: number) => ({ row: step(row, by, tab.rows, (at) => tab.heights[at] === 0), column });
  const right = (by: number) => ({
    row,
    column: step(column, by, tab.widths.length, (at) => tab.widths[at - 1] === 0),
  });
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return down(1);
    case 'ArrowUp':
      return down(-1);
    case 'PageDown':
      return down(PAGE_ROWS);
    case 'PageUp':
      return down(-PAGE_ROWS);
    case 'ArrowRight':
    case 'Tab':
      return right(1);
    case 'ArrowLeft':
      return right(-1);
    case 'Start':
      return { row: 1, column: 1 };
    case 'Home':
      return { row, column: 1 };
    default:
      return null;
  }
}
