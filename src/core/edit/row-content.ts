import { identityOf, textOf } from '../sync/align-rows.js';
import type { CodedRow } from '../sync/place-codes.js';
import type { ColumnIndices } from '../tables/find-columns.js';
import type { RawCell, RawTab } from '../tables/sheet-data.js';
import { columnsOf } from '../tables/tabs.js';

/** The rows of Đề cử that an edit touched, each at its own number under the header; blank rows stand for those not read. */
export function placeRows(header: readonly RawCell[], first: number, rows: readonly (readonly RawCell[])[]): RawTab {
  const blank: readonly RawCell[] = [];
  const between = Array.from({ length: Math.max(0, first - 2) }, () => blank);
  return { name: '', cells: [header, ...between, ...rows] };
}

/** One key for everything that people filled in a row, and for its code; what we write beside it is left out. */
export function contentKey(cells: readonly RawCell[], at: ColumnIndices): string {
  const ours = new Set(columnsOf('nominations').flatMap(([key, { computed }]) => (computed === true ? at[key] : [])));
  ours.add(at['code']);
  return identityOf(cells.filter((_, index) => !ours.has(index)));
}

/** Who a row is about, as `place-codes.ts` knows nominees again; `offset` is the index at which the read columns begin. */
export function nomineeKey(cells: readonly RawCell[], { name, unit }: ColumnIndices, offset = 0): string {
  return identityOf([cells[(name ?? -1) - offset], cells[(unit ?? -1) - offset]]);
}

const NOBODY = identityOf(['', '']);

/** The rows that bear a code, a name or a unit. */
export function codedRows(
  rows: readonly (readonly RawCell[])[],
  firstRow: number,
  at: ColumnIndices,
  offset = 0,
): CodedRow[] {
  return rows.flatMap((cells, i): CodedRow[] => {
    const code = textOf(cells[(at['code'] ?? -1) - offset]);
    const content = nomineeKey(cells, at, offset);
    return code === '' && content === NOBODY ? [] : [{ row: firstRow + i, code, content }];
  });
}
