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

/** Everything that people filled in a row, as texts; its code and what we write beside it are left out. */
function contentCells(cells: readonly RawCell[], at: ColumnIndices): string[] {
  const ours = new Set(columnsOf('nominations').flatMap(([key, { computed }]) => (computed === true ? at[key] : [])));
  ours.add(at['code']);
  return cells.filter((_, index) => !ours.has(index)).map(textOf);
}

/** One key for everything that people filled in a row. */
export const contentKey = (cells: readonly RawCell[], at: ColumnIndices): string => identityOf(contentCells(cells, at));

/** Who a row is about, as `place-codes.ts` knows nominees again. */
export const nominee = (cells: readonly RawCell[], at: ColumnIndices): Pick<CodedRow, 'content' | 'cells'> => ({
  content: identityOf([cells[at['name'] ?? -1], cells[at['unit'] ?? -1]]),
  cells: contentCells(cells, at),
});

/** The rows that bear a code or hold anything of people. */
export function codedRows(rows: readonly (readonly RawCell[])[], firstRow: number, at: ColumnIndices): CodedRow[] {
  return rows.flatMap((row, i): CodedRow[] => {
    const code = textOf(row[at['code'] ?? -1]);
    const { content, cells = [] } = nominee(row, at);
    return code === '' && cells.every((cell) => cell === '') ? [] : [{ row: firstRow + i, code, content, cells }];
  });
}
