import type { RawTab, RawWorkbook } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { lastRowToRead } from './read-rows.js';
import type { CellValue, Range } from './surface.js';

/** Reads one tab whole, in one call (two with formulas). A tab that is not there is undefined. */
export function readTab(spreadsheet: OpenSpreadsheet, key: TabKey, withFormulas = false): RawTab | undefined {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return undefined;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  // getRange refuses zero rows: "The number of rows in the range must be at least 1." (platform facts, section 4)
  if (rows === 0 || columns === 0) return { name: sheet.getName(), cells: [] };
  const range = sheet.getRange(1, 1, lastRowToRead(sheet), columns);
  const { values, formulas } = withFormulas ? readBoth(range) : { values: range.getValues() };
  const cells = withoutBlankEnd(values, rows).map((row) => row.map(spreadsheet.readCell));
  return { name: sheet.getName(), cells, ...(formulas === undefined ? {} : { formulas }) };
}

/** Takes away the spare rows that nobody needed. */
function withoutBlankEnd(values: readonly CellValue[][], rows: number): readonly CellValue[][] {
  let end = values.length;
  while (end > rows && values[end - 1]?.every((value) => value === '') === true) end -= 1;
  return values.slice(0, end);
}

/** After this many rounds somebody is moving rows without a pause, and formulas are left to the next check. */
const ROUNDS = 3;

interface ValuesAndFormulas {
  readonly values: CellValue[][];
  readonly formulas?: boolean[][];
}

/**
 * Values, and which cells are formulas. Google gives the two in two calls, and a row that moves in between would bear the
 * formula of another: where there are any, they are read again until they stand where they stood.
 */
function readBoth(range: Range): ValuesAndFormulas {
  const read = (): boolean[][] => range.getFormulas().map((row) => row.map((formula) => formula !== ''));
  let formulas = read();
  for (let round = 0; round < ROUNDS; round += 1) {
    const values = range.getValues();
    if (!formulas.some((row) => row.includes(true))) return { values, formulas };
    const again = read();
    if (JSON.stringify(again) === JSON.stringify(formulas)) return { values, formulas };
    formulas = again;
  }
  return { values: range.getValues() };
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
    const tab = readTab(spreadsheet, key, withFormulas.includes(key));
    if (tab !== undefined) tabs[key] = tab;
  }
  return tabs;
}
