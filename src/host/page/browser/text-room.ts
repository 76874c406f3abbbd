import type { CellView, TabView } from '../wire.js';
import type { Page } from './use-page.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

const LETTER_WIDTH = 6;

/** The empty cells to the right of a text that is too long for its own, in pixels; 0 when it has to keep to its cell. */
export function roomFor(cell: CellView, page: Page, tab: TabView, { row, column }: Place): number {
  const own = tab.widths[column - 1] ?? 0;
  const isPlain = cell.wrap !== true && (cell.align ?? 'left') === 'left' && cell.link === undefined;
  if (!isPlain || column <= tab.frozenColumns || cell.text.length * LETTER_WIDTH < own) return 0;
  let room = own;
  for (let next = column + 1; next <= tab.widths.length; next += 1) {
    if ((page.cache.cell(tab.id, row, next).cell?.text ?? '') !== '') break;
    room += tab.widths[next - 1] ?? 0;
  }
  return room > own ? room : 0;
}
