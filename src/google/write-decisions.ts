import { cellAddress } from '../core/layout/a1.js';
import { mendDecisions, type DecidedRow } from '../core/sync/mend-decisions.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';

const ROUNDS = 4;

/** Where decisions stand in the register (0-based) and how its rows are read. */
export interface DecisionColumn {
  readonly index: number;
  readonly rowsOf: (tab: RawTab) => DecidedRow[];
}

/**
 * Writes decisions that the officer has just taken, one call for all that are alike, and reads them back until each stands beside its own person.
 * `tab` is the latest reading. False when other people's moves did not let it settle.
 */
export function writeDecisions(
  spreadsheet: OpenSpreadsheet,
  tab: RawTab,
  { index, rowsOf }: DecisionColumn,
  wanted: ReadonlyMap<string, string>,
): boolean {
  const sheet = spreadsheet.sheets.get('delegates');
  if (sheet === undefined) return false;
  const had = rowsOf(tab);
  let current = tab;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const cells = mendDecisions(rowsOf(current), had, wanted);
    if (cells.length === 0) return true;
    if (round === ROUNDS) return false;
    for (const decision of new Set(cells.map((cell) => cell.decision))) {
      const places = cells.filter((cell) => cell.decision === decision).map(({ row }) => cellAddress(row, index + 1));
      sheet.getRangeList(places).setValue(spreadsheet.writeCell(decision));
    }
    spreadsheetApp().flush();
    current = readTab(spreadsheet, 'delegates') ?? current;
  }
  return false;
}
