import { useRef, useState } from 'preact/hooks';
import type { CursorView, TabView } from '../wire.js';
import type { Page } from './use-page.js';

export interface GridKeys {
  /** What is being typed, null when nobody edits. */
  readonly draft: string | null;
  /** What an input method is composing before there is an editor. */
  readonly composing: string | null;
  readonly choose: (row: number, column: number) => void;
  /** Opens the editor with what stands in the cell. */
  readonly edit: () => void;
  readonly type: (text: string) => void;
  /** Opens the editor with the first letters, or adds letters that came before it was there. */
  readonly begin: (text: string) => void;
  readonly compose: (text: string | null) => void;
  /** Writes what was typed, if it differs. */
  readonly keep: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly pressInEditor: (event: KeyboardEvent) => void;
}

const PAGE_ROWS = 20;

/** Where a key leads from a cell; null when it leads nowhere. Hidden rows and columns are stepped over. */
function cellAfter(key: string, { row, column }: CursorView, tab: TabView): { row: number; column: number } | null {
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
    case 'Home':
      return { row, column: 1 };
    default:
      return null;
  }
}

/** Text being typed into the chosen cell; kept in a ref too, because blur comes before the next drawing. */
function useDraft(page: Page, tab: TabView) {
  const [draft, setDraft] = useState<string | null>(null);
  const typed = useRef<string | null>(null);
  const { cell } = page.cache.cell(tab.id, page.cursor.row, page.cursor.column);
  const standing = cell === null ? '' : (cell.typed ?? cell.text);
  const type = (text: string | null) => {
    typed.current = text;
    setDraft(text);
  };
  const begin = (text: string) => type((typed.current ?? '') + text);
  const enter = (text: string) => void page.carryOut({ path: '/api/edit', body: { text, cursor: page.cursor } }, null);
  const keep = () => {
    const text = typed.current;
    type(null);
    if (text !== null && text !== standing) enter(text);
  };
  return { draft, standing, type, begin, enter, keep };
}

/** Moving about with the keyboard, and typing into the chosen cell. */
export function useGridKeys(page: Page, tab: TabView, focus: () => void): GridKeys {
  const { draft, standing, type, begin, enter, keep } = useDraft(page, tab);
  const [composing, compose] = useState<string | null>(null);
  const choose = (row: number, column: number, scroll = false) => page.select({ tab: tab.id, row, column }, scroll);
  const move = (key: string) => {
    const to = cellAfter(key, page.cursor, tab);
    if (to !== null) choose(to.row, to.column, true);
    return to !== null;
  };
  const press = (event: KeyboardEvent) => {
    if (draft !== null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === 'F2') type(standing);
    else if (event.key === 'Delete' || event.key === 'Backspace') enter('');
    else if (event.key.length === 1) {
      // Not taken here: it goes to the catcher, where an input method can make a letter of it.
      focus();
      return;
    } else if (event.key === 'Tab' || !move(event.key)) return;
    event.preventDefault();
  };
  const leaveEditor = (key: string) => {
    if (key === 'Escape') type(null);
    else keep();
    focus();
    if (key !== 'Escape') move(key);
  };
  const pressInEditor = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || (event.key === 'Enter' && (event.altKey || event.shiftKey))) return;
    if (!['Escape', 'Enter', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    leaveEditor(event.key);
  };
  return { draft, composing, choose, edit: () => type(standing), type, begin, compose, keep, press, pressInEditor };
}
