import type { Finding } from '../findings/finding.js';
import { columnLetters } from '../contract/a1.js';
import { foldText, toneKey } from '../vietnamese/fold.js';
import type { RawCell } from '../contract/sheet-data.js';
import { TABS, columnsOf, type TabKey } from '../contract/tabs.js';

/** 0-based index of each column, by its key; a column that is not there is absent. */
export type ColumnIndices = Readonly<Record<string, number | undefined>>;

export interface FoundColumns {
  /** The columns to read. */
  readonly at: ColumnIndices;
  readonly findings: readonly Finding[];
}

const nameKey = (name: string): string => toneKey(foldText(name));

const tabByName = new Map<string, TabKey>();
const columnByHeader = new Map<TabKey, ReadonlyMap<string, string>>();

/** Which tab of the contract a name means, in either language; null for a tab of somebody else. */
export function findTabKey(name: string): TabKey | null {
  if (tabByName.size === 0) {
    for (const key of Object.keys(TABS) as TabKey[]) {
      tabByName.set(nameKey(TABS[key].vi), key).set(nameKey(TABS[key].en), key);
    }
  }
  return tabByName.get(nameKey(name)) ?? null;
}

/**
 * Chooses one name for every tab of the contract. Where two mean the same (Đề cử and Nominations), the name of the contract in
 * Vietnamese goes before any other and the first before later ones; the rest is left alone like any tab we do not know.
 */
export function chooseTabs(names: readonly string[]): ReadonlyMap<TabKey, string> {
  const chosen = new Map<TabKey, string>();
  for (const name of names) {
    const key = findTabKey(name);
    if (key !== null && (!chosen.has(key) || name === TABS[key].vi)) chosen.set(key, name);
  }
  return chosen;
}

/** A tab that is not read, because another one of the same meaning is. */
export interface IgnoredTab {
  readonly name: string;
  readonly used: string;
}

/** Every tab whose name means one that `chooseTabs` has taken already: rows there count for nothing, which must be said. */
export function findIgnoredTabs(names: readonly string[]): readonly IgnoredTab[] {
  const chosen = chooseTabs(names);
  return names.flatMap((name) => {
    const key = findTabKey(name);
    const used = key === null ? undefined : chosen.get(key);
    return used === undefined || used === name ? [] : [{ name, used }];
  });
}

function headersOf(tab: TabKey): ReadonlyMap<string, string> {
  const known = columnByHeader.get(tab);
  if (known !== undefined) return known;
  const headers = new Map<string, string>();
  for (const [key, column] of columnsOf(tab)) headers.set(nameKey(column.vi), key).set(nameKey(column.en), key);
  columnByHeader.set(tab, headers);
  return headers;
}

/** Every index at which a column of the contract is headed, by its key. */
export function indicesByKey(tab: TabKey, header: readonly RawCell[]): ReadonlyMap<string, number[]> {
  const known = headersOf(tab);
  const found = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const key = typeof cell === 'string' ? known.get(nameKey(cell)) : undefined;
    if (key === undefined) return;
    const at = found.get(key);
    if (at === undefined) found.set(key, [index]);
    else at.push(index);
  });
  return found;
}

/** The key of each column of a tab, undefined where it is none of the contract. */
export function keysAt(tab: TabKey, header: readonly RawCell[]): (index: number) => string | undefined {
  const keys = new Map<number, string>();
  for (const [key, indices] of indicesByKey(tab, header)) for (const index of indices) keys.set(index, key);
  return (index) => keys.get(index);
}

/** Where every known column of a tab stands, to write there. Of a doubled column it is the first, so that none is made a third time. */
export function locateColumns(tab: TabKey, header: readonly RawCell[]): ColumnIndices {
  const at: Record<string, number | undefined> = {};
  for (const [key, [first]] of indicesByKey(tab, header)) at[key] = first;
  return at;
}

/** The columns of a tab that may be read, and what is wrong with its headers: of a doubled column neither is read. */
export function findColumns(tab: TabKey, header: readonly RawCell[]): FoundColumns {
  const indices = indicesByKey(tab, header);
  const at: Record<string, number | undefined> = {};
  const findings: Finding[] = [];
  for (const [key, column] of columnsOf(tab)) {
    const [first, ...more] = indices.get(key) ?? [];
    const named = { tab: TABS[tab].vi, column: column.vi };
    const place = { tab, row: 1, column: key };
    if (first === undefined) {
      if (column.required === true)
        findings.push({ code: 'table.column.missing', level: 'error', place, params: named });
    } else if (more.length === 0) {
      at[key] = first;
    } else {
      const columns = [first, ...more].map(columnLetters);
      findings.push({ code: 'table.column.doubled', level: 'error', place, params: { ...named, columns } });
    }
  }
  return { at, findings };
}
