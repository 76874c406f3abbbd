import type { PlannedPerson } from '../../core/import/plan-import.js';
import { isPlainText } from '../../core/contract/column-layout.js';
import { identityOf } from '../../core/moving-rows/align-rows.js';
import { findColumns, type ColumnIndices } from '../../core/reading/find-columns.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { columnsOf } from '../../core/contract/tabs.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import { spreadsheetApp } from '../../google/services.js';
import type { Sheet } from '../../google/surface.js';
import { writeBlock } from '../../google/write-block.js';

/** The cells of a row in the columns that an import may fill. */
const ownCells = (row: readonly RawCell[], at: ColumnIndices, keys: readonly string[]): readonly RawCell[] =>
  keys.map((key) => row[at[key] ?? -1] ?? '');

function rowOf(
  { cells }: Batch['people'][number],
  at: ColumnIndices,
  keys: readonly string[],
  width: number,
): RawCell[] {
  const row = new Array<RawCell>(width).fill('');
  for (const key of keys) row[at[key] ?? 0] = cells[key] ?? '';
  return row;
}

/** The people of one import in one tab, and the columns that they fill. */
export interface Batch {
  readonly tab: PeopleTab;
  readonly people: readonly Pick<PlannedPerson, 'cells'>[];
  readonly keys: readonly string[];
}

/** Where each person stands whole, wherever rows and columns have moved to; the last rows are looked at first. */
export function findPeople({ cells: grid }: RawTab, { tab, people, keys }: Batch): number[] {
  const { at } = findColumns(tab, grid[0] ?? []);
  const rowsOf = new Map<string, number[]>();
  grid.forEach((cells, index) => {
    const identity = identityOf(ownCells(cells, at, keys));
    const rows = rowsOf.get(identity);
    if (rows === undefined) rowsOf.set(identity, [index + 1]);
    else rows.push(index + 1);
  });
  return people.flatMap(({ cells }) => rowsOf.get(identityOf(keys.map((name) => cells[name] ?? '')))?.pop() ?? []);
}

/** Writes a row for each person from a row on, each value under its header. */
export function writePeople(
  spreadsheet: OpenSpreadsheet,
  sheet: Sheet,
  { header, first }: { readonly header: readonly RawCell[]; readonly first: number },
  { tab, people, keys }: Batch,
): void {
  const { at } = findColumns(tab, header);
  const width = Math.max(0, ...keys.map((key) => (at[key] ?? -1) + 1));
  const shapes = new Map(columnsOf(tab));
  const keyOf = new Map(keys.map((key) => [at[key], key]));
  writeBlock(spreadsheet, sheet, {
    row: first,
    column: 1,
    cells: people.map((person) => rowOf(person, at, keys, width)),
    plainText: (index) => {
      const key = keyOf.get(index) ?? '';
      const shape = shapes.get(key);
      return shape !== undefined && isPlainText(tab, key, shape);
    },
  });
  spreadsheetApp().flush();
}

/** Takes away what landed under other headers: nothing in those rows is anybody else's. */
export function clearRows(sheet: Sheet, { first, count }: { readonly first: number; readonly count: number }): void {
  sheet.getRange(first, 1, count, sheet.getLastColumn()).clearContent();
}
