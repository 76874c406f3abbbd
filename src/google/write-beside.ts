import { alignRows, sameCell, type PlannedRow } from '../core/sync/align-rows.js';
import type { RawCell, RawTab } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { lastRowToRead } from './read-rows.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';
import { writeColumns } from './write-block.js';

/** Other people may move rows between any two of our calls; after this many rounds somebody is sorting without a pause. */
const ROUNDS = 4;

/** Our columns of one tab (0-based), what should stand in them, and how a row is known by its content. */
export interface BesidePlan {
  readonly columns: readonly number[];
  readonly rows: readonly PlannedRow[];
  readonly identify: (row: readonly RawCell[]) => string;
  /** Tells rows of one identity from each other by everything that people filled in. */
  readonly tellApart?: (row: readonly RawCell[]) => string;
  /** Writes new rows below, once, before the rows are read back. True when there were any. */
  readonly append?: () => boolean;
}

/**
 * Writes computed cells beside people's rows and makes sure that they stand there: writes land on coordinates, so the rows
 * are read back after the flush and written again where they have moved. Writes nothing where all is right already.
 * `tab` is the latest reading. False when it did not settle: our columns are blank then, for no words may
 * stand beside another person.
 */
export function writeBeside(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, plan: BesidePlan): boolean {
  let current: RawTab | undefined = tab;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const rows = current?.cells.slice(1) ?? [];
    const known = rows.map((row) => ({
      identity: plan.identify(row),
      ...(plan.tellApart && { exact: plan.tellApart(row) }),
    }));
    const wanted = alignRows(known, plan.rows, plan.columns.length);
    const settled = rows.every((row, r) => plan.columns.every((column, c) => sameCell(row[column], wanted[r]?.[c])));
    if (!settled) writeWanted(spreadsheet, key, plan.columns, wanted);
    const appended = round === 0 && plan.append?.() === true;
    if (settled && !appended) return true;
    spreadsheetApp().flush();
    current = readTab(spreadsheet, key);
  }
  blankColumns(spreadsheet, key, plan.columns);
  return false;
}

/** Blanks columns below the header: nothing of ours stands beside another person then. */
export function blankColumns(spreadsheet: OpenSpreadsheet, key: TabKey, columns: readonly number[]): void {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return;
  const rows = new Array<RawCell>(lastRowToRead(sheet) - 1).fill('');
  writeColumns(
    spreadsheet,
    sheet,
    columns.map((index) => ({ index, cells: rows })),
  );
}

function writeWanted(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  columns: readonly number[],
  wanted: readonly (readonly RawCell[])[],
): void {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return;
  const cells = columns.map((index, c) => ({ index, cells: wanted.map((row) => row[c] ?? '') }));
  writeColumns(spreadsheet, sheet, cells);
}
