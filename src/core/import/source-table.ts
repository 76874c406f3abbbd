import type { RawCell } from '../contract/sheet-data.js';

/** One row of what is to be imported. `line` is the row people see: of the tab, or of what they pasted, from 1. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
}

/** A list as it came from elsewhere: titles, headers, people and footers alike. Rows may differ in length. */
export type SourceTable = readonly SourceRow[];

/** More than any commune's list; keeps one click within what Google lets a script do. */
export const LIMITS = { characters: 2_000_000, rows: 5_000, columns: 60, cell: 20_000 } as const;

/** A cell as one line of text, '' when nothing is in it. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  return (typeof cell === 'object' ? cell.day : String(cell)).replace(/\s+/g, ' ').trim();
}

/** How many columns the widest row has. */
export const widthOf = (table: SourceTable): number =>
  table.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
