import { indicesByKey } from '../reading/find-columns.js';
import type { RawCell, RawTab, RawWorkbook } from '../contract/sheet-data.js';
import type { TabKey } from '../contract/tabs.js';

/**
 * What is erased after the conference (`domain.md` section 7): how to reach people, when they were born, and what Law 91/2025 calls
 * sensitive. Names stay, because what was honoured is public.
 */
export const PERSONAL_COLUMNS = {
  nominations: ['birthYear', 'phone', 'ethnicity', 'religion', 'partyMember'],
  guests: ['birthYear', 'phone'],
  // Ours, copied from the two: the next check would clear them, but nobody may have to run it.
  delegates: ['birthYear'],
  units: ['phone', 'email'],
} as const satisfies { readonly [K in TabKey]?: readonly string[] };

export type PersonalTab = keyof typeof PERSONAL_COLUMNS;
export const PERSONAL_TABS = Object.keys(PERSONAL_COLUMNS) as PersonalTab[];

/** A column of people to clear: where it is headed and holds something, and in how many cells. */
export interface PersonalColumn {
  readonly tab: PersonalTab;
  readonly column: string;
  /** 0-based; two where a column is doubled, for both hold the same kind of data. */
  readonly indices: readonly number[];
  readonly cells: number;
}

const isFilled = (cell: RawCell | undefined): boolean => cell !== undefined && cell !== '';

/** The columns of one tab that hold personal data, as its header stands. */
function findPersonalColumns(key: PersonalTab, tab: RawTab | undefined): readonly PersonalColumn[] {
  const indices = indicesByKey(key, tab?.cells[0] ?? []);
  const rows = tab?.cells.slice(1) ?? [];
  return PERSONAL_COLUMNS[key].flatMap((column): readonly PersonalColumn[] => {
    const filled = (indices.get(column) ?? []).map((index) => ({
      index,
      cells: rows.filter((row) => isFilled(row[index])).length,
    }));
    const at = filled.filter(({ cells }) => cells > 0);
    const cells = at.reduce((sum, one) => sum + one.cells, 0);
    return cells === 0 ? [] : [{ tab: key, column, indices: at.map(({ index }) => index), cells }];
  });
}

/** Headers that are not of the contract, below which people may have typed anything. */
export function findUnknownHeaders(key: PersonalTab, tab: RawTab | undefined): readonly string[] {
  const header = tab?.cells[0] ?? [];
  const known = new Set([...indicesByKey(key, header).values()].flat());
  return header.flatMap((cell, index) => (typeof cell === 'string' && cell !== '' && !known.has(index) ? [cell] : []));
}

/** Everything that would be erased. */
export const planPurge = (raw: RawWorkbook): readonly PersonalColumn[] =>
  PERSONAL_TABS.flatMap((key) => findPersonalColumns(key, raw[key]));
