import { useState } from 'preact/hooks';
import type { RowChange, TabView } from '../wire.js';
import type { Page } from './use-page.js';
import type { Selection } from './use-selection.js';
import { words } from './page-words.js';

export interface Rows {
  /** The first and the last of the chosen ones. */
  readonly first: number;
  readonly last: number;
  readonly above: () => void;
  readonly below: () => void;
  readonly remove: () => void;
  /** Where the menu is open, in pixels of the window; null when it is not. */
  readonly menu: { readonly left: number; readonly top: number } | null;
  readonly openMenu: (number: Element | null) => void;
  readonly closeMenu: () => void;
}

/** Inserting and deleting the rows that are chosen. */
export function useRows(page: Page, tab: TabView, { area }: Selection): Rows {
  const [menu, setMenu] = useState<Rows['menu']>(null);
  const first = area.row;
  const last = area.row + area.rows - 1;
  const change = (change: RowChange, name: string) => {
    const cursor = { tab: tab.id, row: change.at, column: page.cursor.column };
    void page.carryOut({ path: '/api/lines', body: { change, cursor } }, name).then((ran) => {
      if (ran?.written !== null && ran?.ok === true) page.select(cursor);
    });
  };
  const insert = (at: number, name: string) => change({ kind: 'insert', at, count: area.rows }, name);
  return {
    ...{ first, last, menu },
    above: () => insert(first, words.rowActs.above(area.rows)),
    below: () => insert(last + 1, words.rowActs.below(area.rows)),
    remove: () => change({ kind: 'delete', at: first, count: area.rows }, words.rowActs.delete(first, last)),
    openMenu: (number) => {
      const box = number?.getBoundingClientRect();
      setMenu({ left: box?.left ?? 0, top: box?.bottom ?? 0 });
    },
    closeMenu: () => setMenu(null),
  };
}
