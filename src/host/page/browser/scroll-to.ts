import type { CursorView, TabView } from '../wire.js';
import { LETTERS_HEIGHT, NUMBERS_WIDTH } from './geometry.js';
import type { Geometry } from './geometry.js';

/** How far to scroll so that a stretch lies between what is frozen and the far edge; the present place when it does. */
function placeFor(now: number, room: number, frozen: number, start: number, end: number): number {
  const [first, last] = [start - frozen, end - frozen];
  const sight = room - frozen;
  if (first >= now && last <= now + sight) return now;
  // A step with the arrows moves on by as little as it takes; a jump puts the cell where it is seen at once.
  if (first < now - sight / 4 || last > now + sight * 1.25) return Math.max(0, first - sight / 3);
  return first < now ? first : last - sight;
}

/**
 * Brings the cursor's cell into sight. A frozen one always is: who comes to it from elsewhere wants the beginning, who only moves
 * along it keeps what stands beside it.
 */
export function scrollTo(
  box: HTMLElement,
  { tops, lefts }: Geometry,
  tab: TabView,
  { row, column }: CursorView,
  from: CursorView,
): void {
  if (row <= tab.frozenRows) {
    if (from.row > tab.frozenRows) box.scrollTop = 0;
  } else {
    const room = box.clientHeight - LETTERS_HEIGHT;
    box.scrollTop = placeFor(box.scrollTop, room, tops[tab.frozenRows] ?? 0, tops[row - 1] ?? 0, (tops[row] ?? 0) + 4);
  }
  if (column <= tab.frozenColumns) {
    if (from.column > tab.frozenColumns) box.scrollLeft = 0;
  } else {
    const room = box.clientWidth - NUMBERS_WIDTH;
    box.scrollLeft = placeFor(
      box.scrollLeft,
      room,
      lefts[tab.frozenColumns] ?? 0,
      lefts[column - 1] ?? 0,
      lefts[column] ?? 0,
    );
  }
}
