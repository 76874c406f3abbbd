/** What the page's script and the page's server say to each other: plain JSON, types only. */
import type { SavingState } from '../working-copy/saving-state.js';

export interface CellView {
  /** As people see it: dates as dd/mm/yyyy, shares with %. */
  readonly text: string;
  /** What stands in the editor when it is opened, where that is not `text`: a formula, a number in full. */
  readonly typed?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: true;
  readonly note?: string;
  readonly link?: string;
  /** Which of the answer's dropdowns the cell has. */
  readonly list?: number;
}

export interface RowsView {
  /** The row number of the first row. */
  readonly from: number;
  /** By column from A; null is a cell that has nothing. */
  readonly rows: readonly (readonly (CellView | null)[])[];
  readonly lists: readonly (readonly string[])[];
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  /** How much of the grid is worth showing: content and some room below and beside. */
  readonly rows: number;
  /** In pixels by column from A; 0 is hidden. */
  readonly widths: readonly number[];
  /** In pixels, for the rows that are not of the usual height; 0 is hidden. */
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Colour rules that the page cannot work out. */
  readonly coloursNotShown: number;
  /** Whether this user may change something on it. */
  readonly editable: boolean;
}

/** `under`: the caption of the submenu that it stands in. */
export interface MenuItemView {
  readonly caption: string;
  readonly functionName: string;
  readonly under?: string;
}

export interface MenuView {
  readonly caption: string;
  /** null is a separator. */
  readonly items: readonly (MenuItemView | null)[];
}

export interface DocumentView {
  readonly number: number;
  readonly name: string;
}

export interface CursorView {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** Whole rows: inserted so that the first is row `at`, or deleted from there on. */
export interface RowChange {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** How far the working copy is behind the page, and which file it is. `onDisk`: the last `Ran.written` that is in it. */
export type SavingView = SavingState & { readonly place: string; readonly onDisk: number };

/** The server shows that it knows the key too (`proofs.ts`), and says which start of it this is. */
export interface Greeting {
  readonly start: string;
  readonly proof: string;
}

/** What every tab asks once a second: has anybody changed anything, is it on the disk. */
export interface Pulse {
  readonly change: number;
  readonly saving: SavingView | null;
}

export interface PageView {
  readonly title: string;
  /** The same as long as it is the same work, over restarts too: another one's rows never come under this one's tabs. */
  readonly work: string;
  readonly user: string;
  /** A phone has no menu and no sidebar (platform facts, section 5). */
  readonly phone: boolean;
  readonly users: readonly { readonly email: string; readonly phone: boolean; readonly owner: boolean }[];
  readonly tabs: readonly TabView[];
  readonly menus: readonly MenuView[];
  readonly sidebar: string | null;
  /** Another one whenever a script shows a sidebar: it takes the place of the one before, as in Sheets. */
  readonly sidebarNumber: number;
  readonly documents: readonly DocumentView[];
  readonly cursor: CursorView;
  /** Grows with every change anybody makes; block caches of another number are stale. */
  readonly change: number;
  /** Null where nothing is kept: then there is no file to fetch either. */
  readonly saving: SavingView | null;
  /** What the person should know from the start, in whole sentences. */
  readonly notices: readonly string[];
}

export interface DialogView {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  /** OK, OK_CANCEL, YES_NO. */
  readonly buttons: string;
}

export interface DialogAnswer {
  readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  readonly text: string;
}

/** What came of a menu item, a call of the sidebar, or an edit. */
export interface Ran {
  readonly ok: boolean;
  /** What the function gave, or null. */
  readonly value: unknown;
  /** Google's error text, or ''. */
  readonly failure: string;
  /** A question without which the function cannot go on: it is run again with the answer added. */
  readonly question: DialogView | null;
  /** What was said without asking anything. */
  readonly said: readonly DialogView[];
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  /** The number of its last change to the workbook, in the order of saving; null when it made none. */
  readonly written: number | null;
  readonly page: PageView;
}
