import type { RawTab, RawWorkbook } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { lastColumnToRead, lastRowToRead } from './area-to-read.js';
import type { CellValue, Range } from './surface.js';

/** How a tab is read. */
interface Reading {
  readonly withFormulas?: boolean;
  /** The last row to read, some spare ones apart. */
  readonly upTo?: number;
}

/** Reads one tab, whole unless told, in one call (two with formulas). A tab that is not there is undefined. */
export function readTab(spreadsheet: OpenSpreadsheet, key: TabKey, how: Reading = {}): RawTab | undefined {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return undefined;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  // getRange refuses zero rows: "The number of rows in the range must be at least 1." (platform facts, section 4)
  if (rows === 0 || columns === 0) return { name: sheet.getName(), cells: [] };
  const range = sheet.getRange(1, 1, lastRowToRead(sheet, how.upTo), lastColumnToRead(sheet));
  const { values, formulas } = how.withFormulas === true ? readBoth(range) : { values: range.getValues() };
  const given = withoutBlankEnd(values, rows, columns);
  const cells = given.map((row) => row.map(spreadsheet.readCell));
  spreadsheet.headers.set(key, cells[0] ?? []);
  return {
    name: sheet.getName(),
    cells,
    given: formulas === undefined ? given : withFormulasIn(given, formulas),
    ...(formulas === undefined ? {} : { formulas: formulas.map((row) => row.map((formula) => formula !== '')) }),
  };
}

/** Takes away the spare rows and columns that nobody needed. */
function withoutBlankEnd(
  values: readonly CellValue[][],
  rows: number,
  columns: number,
): readonly (readonly CellValue[])[] {
  let end = values.length;
  while (end > rows && values[end - 1]?.every((value) => value === '') === true) end -= 1;
  let width = values[0]?.length ?? 0;
  while (width > columns && values.every((row) => row[width - 1] === '')) width -= 1;
  return values.slice(0, end).map((row) => row.slice(0, width));
}

/** What each cell would have to be given to stand as it stands. */
const withFormulasIn = (values: readonly (readonly CellValue[])[], formulas: readonly string[][]): unknown[][] =>
  values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c] ?? '';
      return formula === '' ? value : { formula };
    }),
  );

/** After this many rounds somebody is moving rows without a pause, and formulas are left to the next check. */
const ROUNDS = 3;

interface ValuesAndFormulas {
  readonly values: CellValue[][];
  readonly formulas?: string[][];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Values, and the formulas behind them. Google gives the two in two calls, and a row that moves in between would bear the
 * formula of another: where there are any, both are read until each stands where it stood, for what moves may be moved back.
 */
function readBoth(range: Range): ValuesAndFormulas {
  let formulas = range.getFormulas();
  let values = range.getValues();
  if (!formulas.some((row) => row.some((formula) => formula !== ''))) return { values, formulas };
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = { formulas: range.getFormulas(), values: range.getValues() };
    if (isSame(again, { formulas, values })) return again;
    ({ formulas, values } = again);
  }
  return { values };
}

/**
 * Reads several tabs, in the order given: the one to be written next should come last, so that the shortest time passes
 * between reading and writing it. Formulas are read where people type (open tabs).
 */
export function readTabs(
  spreadsheet: OpenSpreadsheet,
  keys: readonly TabKey[],
  withFormulas: readonly TabKey[] = [],
): RawWorkbook {
  const tabs: { [K in TabKey]?: RawTab } = {};
  for (const key of keys) {
    const tab = readTab(spreadsheet, key, { withFormulas: withFormulas.includes(key) });
    if (tab !== undefined) tabs[key] = tab;
  }
  return tabs;
}
