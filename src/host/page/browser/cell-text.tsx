import type { CellView } from '../wire.js';
import { targetOf } from './geometry.js';
import type { Page } from './use-page.js';

/** What anybody may type into a cell must not become a script here. */
const FOLLOWED = /^(https?:|mailto:|#gid=)/i;

interface Props {
  readonly page: Page;
  readonly cell: CellView | null;
  readonly height: number;
}

/** What a cell shows; a link inside the workbook jumps, another opens a new tab. */
export function CellText({ page, cell, height }: Props) {
  if (cell === null || cell.text === '') return null;
  const clip = { maxHeight: `${height - 1}px` };
  if (cell.link === undefined || !FOLLOWED.test(cell.link)) {
    return (
      <div class="text" style={clip}>
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
