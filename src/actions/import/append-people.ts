import type { PlannedPerson } from '../../core/import/plan-import.js';
import { identityOf } from '../../core/sync/align-rows.js';
import { findColumns, type ColumnIndices } from '../../core/tables/find-columns.js';
import type { PeopleTab } from '../../core/tables/people-tabs.js';
import type { RawCell, RawTab } from '../../core/tables/sheet-data.js';
import { appendRows } from '../../google/append-rows.js';
import { readTab } from '../../google/read-tab.js';
import type { OpenWorkbook } from '../open-workbook.js';
import type { PreparedImport } from './prepare-import.js';

/** What stands in the tab after people were appended. */
export interface Appended {
  /** The tab as it was read back. */
  readonly tab: RawTab;
  /** Row numbers of the people who stand there whole, in their order. */
  readonly rows: readonly number[];
}

/** The cells of a row in the columns that an import may fill. */
const ownCells = (row: readonly RawCell[], at: ColumnIndices, keys: readonly string[]): readonly RawCell[] =>
  keys.map((key) => row[at[key] ?? -1] ?? '');

function rowOf({ cells }: PlannedPerson, at: ColumnIndices, keys: readonly string[]): RawCell[] {
  const width = Math.max(0, ...keys.map((key) => (at[key] ?? -1) + 1));
  const row = new Array<RawCell>(width).fill('');
  for (const key of keys) row[at[key] ?? 0] = cells[key] ?? '';
  return row;
}

/** Appends people to the tab, each in a row of its own, and reads back where they stand. */
export function appendPeople(
  open: OpenWorkbook,
  { request, tab }: PreparedImport,
  people: readonly PlannedPerson[],
): Appended {
  const key = request.tab;
  const sheet = open.spreadsheet.sheets.get(key);
  if (sheet === undefined || people.length === 0) return { tab, rows: [] };
  const { at } = findColumns(key, tab.cells[0] ?? []);
  const keys = [...new Set(people.flatMap(({ cells }) => Object.keys(cells)))].filter((name) => at[name] !== undefined);
  appendRows(
    open.spreadsheet,
    sheet,
    people.map((person) => rowOf(person, at, keys)),
  );
  const now = readTab(open.spreadsheet, key, { withFormulas: key === 'nominations' }) ?? tab;
  return { tab: now, rows: findPeople(now, request.tab, people, keys) };
}

/** Where each person stands whole, wherever rows and columns have moved to; the last rows are looked at first. */
function findPeople(tab: RawTab, key: PeopleTab, people: readonly PlannedPerson[], keys: readonly string[]): number[] {
  const { at } = findColumns(key, tab.cells[0] ?? []);
  const rowsOf = new Map<string, number[]>();
  tab.cells.forEach((cells, index) => {
    const identity = identityOf(ownCells(cells, at, keys));
    const rows = rowsOf.get(identity);
    if (rows === undefined) rowsOf.set(identity, [index + 1]);
    else rows.push(index + 1);
  });
  return people.flatMap(({ cells }) => rowsOf.get(identityOf(keys.map((name) => cells[name] ?? '')))?.pop() ?? []);
}
