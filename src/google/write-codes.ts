import { mendCodes, type CodedRow } from '../core/sync/place-codes.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';
import { writeRuns } from './write-runs.js';

/** After this many rounds somebody is moving rows without a pause. */
const ROUNDS = 8;

/** Where the codes of a tab stand and how its rows are read. */
export interface CodeColumn {
  /** 0-based. */
  readonly index: number;
  readonly rowsOf: (tab: RawTab) => CodedRow[];
}

/** Reads a tab again; the formulas are those of before where no row has moved, which saves a call. */
function readAgain(spreadsheet: OpenSpreadsheet, key: TabKey, before: RawTab, column: CodeColumn): RawTab {
  const now = readTab(spreadsheet, key) ?? before;
  const { formulas } = before;
  if (formulas === undefined) return now;
  const contents = (tab: RawTab): string =>
    JSON.stringify(column.rowsOf(tab).map(({ row, content, cells }) => [row, cells ?? content]));
  if (contents(now) === contents(before)) return { ...now, formulas };
  return readTab(spreadsheet, key, true) ?? now;
}

/** The tab as it was last read, and whether every code stands beside its own nominee. */
export interface WrittenCodes {
  readonly tab: RawTab;
  readonly settled: boolean;
}

/**
 * Writes planned codes and reads them back until each stands beside its own nominee. `had` are the codes that rows had before
 * and keep.
 */
export function writeCodes(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  tab: RawTab,
  column: CodeColumn,
  planned: readonly CodedRow[],
  had: readonly CodedRow[] = column.rowsOf(tab),
): WrittenCodes {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined || planned.length === 0) return { tab, settled: true };
  let current = tab;
  const written = new Set(planned.map(({ code }) => code));
  for (let round = 0; round < ROUNDS; round += 1) {
    const cells = mendCodes(column.rowsOf(current), had, planned, written);
    if (cells.length === 0) return { tab: current, settled: true };
    writeRuns(
      spreadsheet,
      sheet,
      [column.index],
      cells.map(({ row, code }) => ({ row, cells: [code] })),
    );
    for (const { code } of cells) if (code !== '') written.add(code);
    spreadsheetApp().flush();
    current = readAgain(spreadsheet, key, current, column);
  }
  return { tab: current, settled: false };
}
