import type { Column } from './column.js';
import { columnsOf, type ColumnKey, type TabKey } from './tabs.js';

/**
 * What a new tab shows first, where that is not the order of the contract: on a phone's 390 px a hamlet head sees side by side who
 * it is and what is missing, and the officer who it is and what is decided (`workbook.md`, "Set-up lays people's tabs out").
 */
const FIRST: { readonly [T in TabKey]?: readonly ColumnKey<T>[] } = {
  nominations: ['name', 'toFix', 'check'],
  delegates: ['name', 'decision'],
};

/** Where the columns that we fill stand beside the decision: they are what one decides by. */
const COMPUTED_NEXT: readonly TabKey[] = ['delegates'];

/** Tabs in which the code, which nobody types, comes last; in the register it ends the block that a check writes in one call. */
const CODE_LAST: readonly TabKey[] = ['nominations'];

/** The columns of a tab in the order in which set-up lays them out; the order of a tab that exists is people's own. */
export function laidOut(tab: TabKey): readonly (readonly [key: string, column: Column])[] {
  const first: readonly string[] = FIRST[tab] ?? [];
  const rankOf = ([key, column]: readonly [string, Column]): number => {
    if (first.includes(key)) return first.indexOf(key);
    if (key === 'code' && CODE_LAST.includes(tab)) return first.length + 3;
    const isNext = COMPUTED_NEXT.includes(tab);
    if (key === 'code' && isNext) return first.length + 1;
    return isNext && column.computed === true ? first.length : first.length + 2;
  };
  return [...columnsOf(tab)].sort((a, b) => rankOf(a) - rankOf(b));
}
