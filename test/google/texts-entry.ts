import type { RawCell } from '../../src/core/contract/sheet-data.js';
import type { NewCell } from '../../src/google/cells.js';
import { openSpreadsheet } from '../../src/google/open-spreadsheet.js';
import { writeBlock } from '../../src/google/write-block.js';

/** Stands in for `src/main.ts`: writes a column as every act does, and reads it back as every act does. */
export function writeColumn(cells: readonly NewCell[]): readonly RawCell[] {
  const spreadsheet = openSpreadsheet(() => new Map());
  const [sheet] = spreadsheet.file.getSheets();
  if (sheet === undefined) return [];
  writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells: cells.map((cell) => [cell]) });
  const values = sheet.getRange(1, 1, cells.length, 1).getValues();
  return values.map(([value]) => spreadsheet.readCell(value ?? ''));
}
