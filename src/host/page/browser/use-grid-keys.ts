import type { TabView } from '../wire.js';
import { cellAfter } from './cell-after.js';
import { useClipboard } from './use-clipboard.js';
import type { BlockKeys } from './use-clipboard.js';
import { useDraft } from './use-draft.js';
import type { Page } from './use-page.js';
import { useSelection } from './use-selection.js';
import { useRows } from './use-rows.js';
import type { Rows } from './use-rows.js';
import type { Selection } from './use-selection.js';

export interface GridKeys {
  /** What is being typed, null when nobody edits. */
  readonly draft: string | null;
  /** What an input method is composing before there is an editor. */
  readonly composing: string | null;
  readonly selection: Selection;
  readonly blocks: BlockKeys;
  readonly rows: Rows;
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

/** What the keys do while nobody edits. */
interface Strokes {
  readonly blocks: BlockKeys;
  readonly edit: () => void;
  readonly focus: () => void;
  readonly reach: (key: string) => void;
  readonly move: (key: string) => boolean;
}

/** Carries out a key; false when it is not one of the grid's and the browser may have it. */
function stroke({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, on: Strokes): boolean {
  if (ctrlKey || metaKey) {
    if (key === 'Home') return on.move('Start');
    if (key.toLowerCase() !== 'd') return false;
    on.blocks.fillDown();
  } else if (shiftKey && key.startsWith('Arrow')) on.reach(key);
  else if (key === 'Enter' || key === 'F2') on.edit();
  else if (key === 'Delete' || key === 'Backspace') on.blocks.clear();
  else if (key.length === 1) {
    // Not taken here: it goes to the catcher, where an input method can make a letter of it.
    on.focus();
    return false;
  } else return key !== 'Tab' && on.move(key);
  return true;
}

/** Google's keys for whole rows (Ctrl+Alt+= and Ctrl+Alt+−), and those of every menu; by place, since Alt makes other letters. */
function strokeOfRows({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, rows: Rows): boolean {
  const held = (ctrlKey || metaKey) && altKey;
  if (held && ['Equal', 'NumpadAdd'].includes(code)) rows.above();
  else if (held && ['Minus', 'NumpadSubtract'].includes(code)) rows.remove();
  else if (key === 'ContextMenu' || (key === 'F10' && shiftKey))
    rows.openMenu(document.querySelector('.grid .number.chosen'));
  else return false;
  return true;
}

/** Moving about with the keyboard, and typing into the chosen cell. */
export function useGridKeys(page: Page, tab: TabView, focus: () => void): GridKeys {
  const selection = useSelection(page, tab);
  const blocks = useClipboard(page, tab, selection);
  const rows = useRows(page, tab, selection);
  const { draft, standing, type, keep, ...typing } = useDraft(page, tab);
  const edit = () => type(standing);
  const choose = (row: number, column: number, scroll = false) => page.select({ tab: tab.id, row, column }, scroll);
  const move = (key: string) => {
    const to = cellAfter(key, page.cursor, tab);
    if (to !== null) choose(to.row, to.column, true);
    return to !== null;
  };
  const reach = (key: string) => {
    const to = cellAfter(key, { tab: tab.id, ...selection.far }, tab);
    if (to !== null) selection.extend(to);
  };
  const press = (event: KeyboardEvent) => {
    if (draft !== null || event.isComposing) return;
    if (strokeOfRows(event, rows)) event.preventDefault();
    else if (!event.altKey && stroke(event, { blocks, edit, focus, reach, move })) event.preventDefault();
  };
  const pressInEditor = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || (event.key === 'Enter' && (event.altKey || event.shiftKey))) return;
    if (!['Escape', 'Enter', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') type(null);
    else keep();
    focus();
    if (event.key !== 'Escape') move(event.key);
  };
  return { draft, selection, blocks, rows, choose, edit, type, keep, press, pressInEditor, ...typing };
}
