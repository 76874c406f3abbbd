import type { Finding } from '../findings/finding.js';
import { isBlankText } from '../vietnamese/fold.js';
import { findColumns, type ColumnIndices } from './find-columns.js';
import { findLongTexts, typedColumns } from './long-text.js';
import { parseRow, type RawRow, type RowParser } from './parse-row.js';
import { readColumns, rowSchema, type CellsOf, type Readings } from './row-schema.js';
import type { Row } from './rows.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';
import { TABS, columnsOf, type TabKey } from '../contract/tabs.js';

export type TableRow<T extends TabKey> = Row<T> & CellsOf<T>;

/** One tab, read. */
export interface ParsedTable<T extends TabKey> {
  readonly rows: readonly TableRow<T>[];
  /** The headers' first, then by row. */
  readonly findings: readonly Finding[];
  /** The columns that were read. */
  readonly at: ColumnIndices;
}

/** Tabs whose rows are about one person, known by the row's `Mã`. */
const OF_A_PERSON: ReadonlySet<TabKey> = new Set<TabKey>(['nominations', 'guests', 'delegates', 'papers']);

/** Tabs in which a `Mã` alone says something: it refers to a person who is elsewhere. */
const REFERRING: ReadonlySet<TabKey> = new Set<TabKey>(['delegates', 'papers']);

/** An unticked checkbox is no content: people put them down whole columns. */
const hasContent = (cell: RawCell | undefined): boolean =>
  typeof cell === 'string' ? cell !== '' && !isBlankText(cell) : cell !== undefined && cell !== false;

/**
 * Reads a tab of the contract; an absent one gives no rows, and one finding when it is required. A row counts when some
 * person-owned cell other than `Mã` has content; rows in between are skipped.
 */
export function parseTable<T extends TabKey>(tab: T, raw: RawTab | undefined, readings: Readings): ParsedTable<T> {
  if (raw === undefined) return { rows: [], findings: findMissingTab(tab), at: {} };
  const { at, findings: layout } = findColumns(tab, raw.cells[0] ?? []);
  const counting = countingIndices(tab, at);
  const typed = typedColumns(tab, at);
  // Made with the first row: an empty tab costs no schema.
  let parser: RowParser | undefined;
  const findings: Finding[] = [...layout];
  const rows: TableRow<T>[] = [];
  for (let index = 1; index < raw.cells.length; index += 1) {
    const cells = raw.cells[index] ?? [];
    if (!counting.some((column) => hasContent(cells[column]))) continue;
    parser ??= rowParser(tab, readings);
    const row = index + 1;
    const parsed = parseRow(parser, pickCells(parser, at, cells), (column) => ({ tab, row, column }));
    const found = [
      ...parsed.findings,
      ...findFormulas(tab, parser, at, raw.formulas?.[index], row),
      ...findLongTexts(tab, typed, cells, { row, faulty: parsed.faulty }),
    ];
    if (found.length > 0) findings.push(...ofPerson(tab, found, parsed.cells['code']));
    parsed.cells['row'] = row;
    parsed.cells['faulty'] = parsed.faulty;
    // The schema is made from the same columns that CellsOf reads its types from.
    rows.push(parsed.cells as TableRow<T>);
  }
  return { rows, findings, at };
}

/** One finding for a required tab that is not there. */
export function findMissingTab(tab: TabKey): Finding[] {
  const shape = TABS[tab];
  if (!('required' in shape)) return [];
  const place = { tab, row: null, column: null };
  return [{ code: 'table.tab.missing', level: 'error', place, params: { tab: shape.vi } }];
}

function rowParser(tab: TabKey, readings: Readings): RowParser {
  const columns = readColumns(tab, readings);
  const dayColumns = columns.filter(({ column }) => column.kind === 'day');
  return { columns, dayColumns, schema: rowSchema(columns), lists: readings.lists };
}

function countingIndices(tab: TabKey, at: ColumnIndices): readonly number[] {
  return columnsOf(tab)
    .filter(([key, column]) => column.computed !== true && (key !== 'code' || REFERRING.has(tab)))
    .flatMap(([key]) => at[key] ?? []);
}

function pickCells({ columns }: RowParser, at: ColumnIndices, cells: readonly RawCell[]): RawRow {
  const row: Record<string, RawCell> = {};
  for (const { key } of columns) {
    const index = at[key];
    row[key] = index === undefined ? '' : (cells[index] ?? '');
  }
  return row;
}

/** A formula in a cell of people in an open tab: what it shows may change by itself. Its value is read all the same. */
function findFormulas(
  tab: TabKey,
  { columns }: RowParser,
  at: ColumnIndices,
  formulas: readonly boolean[] | undefined,
  row: number,
): Finding[] {
  if (formulas === undefined || TABS[tab].access !== 'open' || !formulas.includes(true)) return [];
  return columns
    .filter(({ key }) => formulas[at[key] ?? -1] === true)
    .map(({ key }) => ({ code: 'cell.formula', level: 'warning', place: { tab, row, column: key }, params: {} }));
}

function ofPerson(tab: TabKey, findings: readonly Finding[], code: unknown): readonly Finding[] {
  if (typeof code !== 'string' || !OF_A_PERSON.has(tab)) return findings;
  return findings.map((finding) => ({ ...finding, nomination: code }));
}
