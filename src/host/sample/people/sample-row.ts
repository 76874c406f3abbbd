import { dayOf } from '../../../core/day.js';
import type { RawCell } from '../../../core/contract/sheet-data.js';
import type { ColumnKey, TabKey } from '../../../core/contract/tabs.js';

/** One row as people left it, by column; a column that is absent is blank. */
export type SampleRow<T extends TabKey> = { readonly [C in ColumnKey<T>]?: RawCell };

/** A date cell of the year of the conference. */
export function day2025(date: number, month: number): RawCell {
  const day = dayOf(2025, month, date);
  if (day === null) throw new RangeError(`no such day: ${date}/${month}/2025`);
  return { day };
}

/** A cell as text; '' where there is none. */
export const textOf = (cell: RawCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell);
