import { useRef, useState } from 'preact/hooks';
import type { Area } from '../../model/area.js';
import type { CursorView, TabView } from '../wire.js';
import type { Page } from './use-page.js';

interface Corner {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The chosen cells: one, or a block with the cursor in a corner. */
  readonly area: Area;
  /** The corner that Shift moves. */
  readonly far: Corner;
  /** Up to a cell, from the cursor or where it is being put. */
  readonly extend: (to: Corner, from?: CursorView) => void;
  /** Whole rows, as by their numbers. */
  readonly chooseRow: (row: number, further: boolean) => void;
}

const areaBetween = (one: Corner, other: Corner): Area => ({
  row: Math.min(one.row, other.row),
  column: Math.min(one.column, other.column),
  rows: Math.abs(one.row - other.row) + 1,
  columns: Math.abs(one.column - other.column) + 1,
});

/** What is chosen besides the cursor; moving the cursor lets it go. */
export function useSelection(page: Page, tab: TabView): Selection {
  const [reach, setReach] = useState<{ readonly from: CursorView; readonly to: Corner } | null>(null);
  const now = useRef(page.cursor);
  now.current = page.cursor;
  const { row, column } = page.cursor;
  const held = reach !== null && reach.from.row === row && reach.from.column === column ? reach.to : { row, column };
  const put = (from: CursorView, to: Corner) => {
    now.current = from;
    setReach({ from, to });
  };
  const chooseRow = (at: number, further: boolean) => {
    const from = { tab: tab.id, row: further ? now.current.row : at, column: 1 };
    page.select(from, false);
    put(from, { row: at, column: tab.widths.length });
  };
  const extend = (to: Corner, from = now.current) => put(from, to);
  return { area: areaBetween({ row, column }, held), far: held, extend, chooseRow };
}
