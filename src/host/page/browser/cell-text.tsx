import type { CellView, TabView } from '../wire.js';
import { ROW_HEIGHT, targetOf } from './geometry.js';
import { roomFor } from './text-room.js';
import type { Place } from './text-room.js';
import type { Page } from './use-page.js';

/** What anybody may type into a cell must not become a script here. */
const FOLLOWED = /^(https?:|mailto:|#gid=)/i;

interface Props {
  readonly page: Page;
  readonly cell: CellView | null;
  readonly tab: TabView;
  readonly at: Place;
}

/** What a cell shows; a link inside the workbook jumps, another opens a new tab. */
export function CellText({ page, tab, cell, at }: Props) {
  if (cell === null || cell.text === '') return null;
  const clip = { maxHeight: `${(tab.heights[at.row] ?? ROW_HEIGHT) - 1}px` };
  const room = roomFor(cell, page, tab, at);
  if (cell.link === undefined || !FOLLOWED.test(cell.link)) {
    return (
      <div class={room > 0 ? 'text spilt' : 'text'} style={room > 0 ? { ...clip, maxWidth: `${room}px` } : clip}>
        {cell.text}
      </div>
    );
  }
  const target = targetOf(cell.link);
  const go = (event: MouseEvent) => {
    if (target === null) return;
    event.preventDefault();
    page.select(target);
  };
  return (
    <div class="text" style={clip}>
      <a href={cell.link} target="_blank" rel="noopener" tabIndex={-1} onClick={go}>
        {cell.text}
      </a>
    </div>
  );
}
