import { mendCodes, type CodeCell, type CodedRow } from '../core/sync/place-codes.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';
import type { Sheet } from './surface.js';
import { writeBlock } from './write-block.js';

const ROUNDS = 4;

/** Only the cells themselves, a run of neighbours in one call: a whole column would overwrite codes that moved meanwhile. */
function writeCells(spreadsheet: OpenSpreadsheet, sheet: Sheet, column: number, cells: readonly CodeCell[]): void {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  let run: CodeCell[] = [];
  const writeRun = (): void => {
    const [first] = run;
    if (first !== undefined)
      writeBlock(spreadsheet, sheet, { row: first.row, column, cells: run.map(({ code }) => [code]) });
    run = [];
  };
  for (const cell of sorted) {
    if (run.length > 0 && cell.row !== (run[run.length - 1]?.row ?? 0) + 1) writeRun();
    run.push(cell);
  }
  writeRun();
}

/** Where the codes of a tab stand and how its rows are read. */
export interface CodeColumn {
  /** 0-based. */
  readonly index: number;
  readonly rowsOf: (tab: RawTab) => CodedRow[];
}

/**
 * Writes planned codes and reads them back until each stands beside its own nominee. Returns the tab as it was last read.
 */
export function writeCodes(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  tab: RawTab,
  column: CodeColumn,
  planned: readonly CodedRow[],
): RawTab {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined || planned.length === 0) return tab;
  const had = column.rowsOf(tab);
  let current = tab;
  for (let round = 0; round < ROUNDS; round += 1) {
    const cells = mendCodes(column.rowsOf(current), had, planned);
    if (cells.length === 0) break;
    writeCells(spreadsheet, sheet, column.index + 1, cells);
    spreadsheetApp().flush();
    current = readTab(spreadsheet, key, current.formulas !== undefined) ?? current;
  }
  return current;
}
