import type { Worksheet } from 'exceljs';
import { columnLetters } from '../model/area.js';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../model/sheet.js';
import type { PlacedRule } from './dropdowns-in.js';
import { MOST_BARE_ROWS } from './tidy-rows.js';

/** Google's bound for a whole spreadsheet (platform facts, section 4). */
const MOST_CELLS = 10_000_000;
/** Columns of bare formats beyond this are a whole sheet painted, not a table. */
const MOST_BARE_COLUMNS = 200;

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Extent extends GridSize {
  /** The last cell with content when there are more than Google's 10 million cells up to it: somebody's stray key. */
  readonly tooFar: string | null;
}

/** How large a tab must be for what the file has in it. */
export function findExtent(from: Worksheet, rules: readonly PlacedRule[]): Extent {
  let lastRow = 0;
  let lastColumn = 0;
  let bareRow = 0;
  let bareColumn = 0;
  for (let row = 1; row <= from.rowCount; row += 1) {
    const source = from.findRow(row);
    if (source === undefined) continue;
    if (row <= MOST_BARE_ROWS) bareRow = row;
    bareColumn = Math.max(bareColumn, Math.min(source.cellCount, MOST_BARE_COLUMNS));
    source.eachCell({ includeEmpty: false }, (_, column) => {
      lastRow = row;
      lastColumn = Math.max(lastColumn, column);
    });
  }
  const ruled = rules.flatMap(({ areas }) => areas.map((area) => area.row + area.rows - 1));
  const ruledRow = Math.max(0, ...ruled.filter((row) => row <= MOST_BARE_ROWS));
  const tooFar = lastRow * lastColumn > MOST_CELLS ? `${columnLetters(lastColumn)}${lastRow}` : null;
  return {
    rows: Math.max(DEFAULT_ROWS, lastRow, bareRow, ruledRow),
    columns: Math.max(DEFAULT_COLUMNS, lastColumn, bareColumn),
    tooFar,
  };
}
