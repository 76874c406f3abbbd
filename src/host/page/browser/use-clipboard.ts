import type { Area } from '../../model/area.js';
import type { CursorView, TabView } from '../wire.js';
import { clipboardText, readClipboard } from './clipboard-text.js';
import { typedIn } from './rows-cache.js';
import type { Page } from './use-page.js';
import type { Selection } from './use-selection.js';

type Texts = readonly (readonly string[])[];

export interface BlockKeys {
  readonly copy: (event: ClipboardEvent) => void;
  readonly cut: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** Ctrl+D: the first row of the block into the others. */
  readonly fillDown: () => void;
  readonly clear: () => void;
}

const filled = ({ rows, columns }: Area, textAt: (row: number, column: number) => string): Texts =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => textAt(r, c)));

/** Copying, pasting, filling down and emptying a block. */
export function useClipboard(page: Page, tab: TabView, { area, extend }: Selection): BlockKeys {
  const textAt = (row: number, column: number): string => {
    const { cell } = page.cache.cell(tab.id, area.row + row, area.column + column);
    return typedIn(cell);
  };
  const write = (block: Texts) => {
    const cursor: CursorView = { tab: tab.id, row: area.row, column: area.column };
    // The block stays chosen, from its first cell.
    page.select(cursor, false);
    extend({ row: area.row + block.length - 1, column: area.column + (block[0]?.length ?? 1) - 1 }, cursor);
    void page.carryOut({ path: '/api/paste', body: { block, cursor } }, null);
  };
  const clear = () => write(filled(area, () => ''));
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', clipboardText(filled(area, textAt)));
    event.preventDefault();
  };
  const cut = (event: ClipboardEvent) => {
    copy(event);
    clear();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const block = readClipboard(event.clipboardData?.getData('text/plain') ?? '');
    const isOne = block.length === 1 && block[0]?.length === 1;
    write(isOne ? filled(area, () => block[0]?.[0] ?? '') : block);
  };
  return { copy, cut, paste, fillDown: () => write(filled(area, (_, column) => textAt(0, column))), clear };
}
