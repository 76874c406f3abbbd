import { TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { locateColumns } from '../../src/core/reading/find-columns.js';
import type { RawCell, RawTab, RawWorkbook } from '../../src/core/contract/sheet-data.js';
import { parseDay } from '../../src/core/day.js';
import { readValue } from '../../src/host/model/formula.js';
import { isDateFormat } from '../../src/host/model/number-format.js';
import { makeCell, sheetNamed } from '../../src/host/model/sheet.js';
import type { Cell, Scalar, Sheet, Workbook } from '../../src/host/model/workbook.js';

/** 1899-12-30, the day 0 of Sheets. */
const EPOCH = Date.UTC(1899, 11, 30);

const sheets = new WeakMap<Workbook, Map<TabKey, Sheet>>();

/** A tab of the contract, also when somebody has renamed it since it was first asked for. */
export function sheetOf(workbook: Workbook, tab: TabKey): Sheet {
  const known = sheets.get(workbook) ?? new Map<TabKey, Sheet>();
  const sheet = known.get(tab) ?? sheetNamed(workbook, TABS[tab].vi);
  if (sheet === null) throw new Error(`there is no tab ${TABS[tab].vi}`);
  sheets.set(workbook, known.set(tab, sheet));
  return sheet;
}

/** Formulas here need neither clock nor zone. */
const AT_NO_TIME = [0, 'UTC'] as const;

function readCell(cell: Cell | undefined): RawCell {
  if (cell === undefined) return '';
  const { numberFormat } = cell;
  // As scripts read it: a formula that was given back is computed where the host can, as Google does, and else an error.
  const value = readValue(cell, ...AT_NO_TIME);
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return value;
  const day = parseDay(new Date(EPOCH + Math.floor(value) * 86_400_000).toISOString().slice(0, 10));
  return day === null ? '' : { day };
}

/** A tab as the script would read it now. */
export function readGrid(workbook: Workbook, tab: TabKey): RawTab {
  const { name, rows: sparse } = sheetOf(workbook, tab);
  const rows = Array.from(sparse);
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  const at = Array.from({ length: width }, (_, column) => column);
  return {
    name,
    cells: rows.map((row) => at.map((column) => readCell(row?.[column]))),
    formulas: rows.map((row) => at.map((column) => (row?.[column]?.formula ?? null) !== null)),
  };
}

export const readGrids = (workbook: Workbook, tabs: readonly TabKey[]): RawWorkbook =>
  Object.fromEntries(tabs.map((tab) => [tab, readGrid(workbook, tab)]));

const located = new Map<string, ReadonlyMap<string, number>>();

/** Where the columns of a tab stand; remembered by its headers, for every cell of every schedule asks. */
function columnsAt(sheet: Sheet, tab: TabKey): ReadonlyMap<string, number> {
  const header = (sheet.rows[0] ?? []).map(readCell);
  const key = `${tab} ${JSON.stringify(header)}`;
  const known = located.get(key);
  if (known !== undefined) return known;
  const at = new Map<string, number>();
  for (const [name, index] of Object.entries(locateColumns(tab, header))) if (index !== undefined) at.set(name, index);
  located.set(key, at);
  return at;
}

/** 0-based index of a known column; null when somebody has renamed or deleted it. */
export const findColumn = (sheet: Sheet, tab: TabKey, key: string): number | null =>
  columnsAt(sheet, tab).get(key) ?? null;

/** 0-based index of a column that nobody takes away. */
export function columnOf(sheet: Sheet, tab: TabKey, key: string): number {
  const index = findColumn(sheet, tab, key);
  if (index === null) throw new Error(`${sheet.name} has no column ${key}`);
  return index;
}

const asText = (cell: RawCell): string => (typeof cell === 'object' ? cell.day : String(cell));

export function textAt(sheet: Sheet, row: number, column: number): string {
  return asText(readCell(sheet.rows[row - 1]?.[column]));
}

/** Puts content into a cell without any trigger. */
export function put(sheet: Sheet, row: number, column: number, value: Scalar, formula: string | null = null): void {
  Object.assign(makeCell(sheet, row, column + 1), { value, formula, computed: true });
}

/**
 * A note tells rows apart whatever happens: it stands on a cell of a column that nobody deletes and moves with it, and the script
 * reads no notes.
 */
export const tagAt = (sheet: Sheet, row: number): string => sheet.rows[row - 1]?.find((cell) => cell?.note)?.note ?? '';

export function putTag(sheet: Sheet, tab: TabKey, row: number, tag: string): void {
  for (const cell of sheet.rows[row - 1] ?? []) if (cell !== undefined) cell.note = null;
  makeCell(sheet, row, columnOf(sheet, tab, 'code') + 1).note = tag;
}

export function tagsOf(workbook: Workbook, tab: TabKey): readonly string[] {
  const sheet = sheetOf(workbook, tab);
  return Array.from(sheet.rows, (_, i) => (i === 0 ? '' : tagAt(sheet, i + 1)));
}
