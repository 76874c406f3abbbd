import type { RawCell } from '../core/contract/sheet-data.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';

/** Tabs of the spreadsheet that are none of ours, in its order: somebody copied them in. */
export function findOtherTabs({ file, sheets }: OpenSpreadsheet): readonly Sheet[] {
  const ours = new Set([...sheets.values()].map((sheet) => sheet.getSheetId()));
  return file.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()));
}

/** Reads such a tab whole; null when it is larger than the limits. */
export function readOtherTab(
  spreadsheet: OpenSpreadsheet,
  sheet: Sheet,
  limits: { readonly rows: number; readonly columns: number },
): readonly (readonly RawCell[])[] | null {
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  if (rows > limits.rows || columns > limits.columns) return null;
  if (rows === 0 || columns === 0) return [];
  const cells = sheet.getRange(1, 1, rows, columns).getValues();
  return cells.map((row) => row.map(spreadsheet.readCell));
}
