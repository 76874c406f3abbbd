import type { Worksheet, WorksheetView } from 'exceljs';
import { formatA1, lastColumnOf, lastRowOf } from '../model/area.js';
import type { Sheet } from '../model/workbook.js';
import { argbOf } from './colors.js';
import { putProtection } from './exceljs-inside.js';
import { isLock } from './kept-in.js';
import type { CarriedTab } from './tabs-in.js';

const PER_DIGIT = 7;
const PER_POINT = 4 / 3;
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** What a user of Excel may still do on a locked tab: make it readable. Anybody may unlock it: there is no password. */
const LOCK = { sheet: true, formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true };

function viewOf(sheet: Sheet, carried: CarriedTab | null): Partial<WorksheetView> {
  const { showGridLines, zoomScale, rightToLeft } = (carried?.view ?? {}) as Record<string, unknown>;
  const kept = Object.fromEntries(
    Object.entries({ showGridLines, zoomScale, rightToLeft }).filter(([, value]) => value !== undefined),
  );
  if (sheet.frozenRows === 0 && sheet.frozenColumns === 0) return { ...kept, state: 'normal' };
  return { ...kept, state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows };
}

/** Columns, rows, freezes, merges, colour, filter, lock and what is carried of the page set-up. */
export function writeLines(sheet: Sheet, to: Worksheet): void {
  const carried = sheet.carried as CarriedTab | null;
  to.properties.defaultColWidth = DEFAULT_WIDTH / PER_DIGIT;
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const column of [...columns].sort((one, other) => one - other)) {
    const line = to.getColumn(column);
    const width = (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) / PER_DIGIT;
    // A width of 9 is ExcelJS's own default, which it leaves out.
    line.width = width === 9 ? 9.001 : width;
    line.hidden = sheet.hiddenColumns.has(column);
  }
  for (const [row, pixels] of sheet.rowHeights) to.getRow(row).height = pixels / PER_POINT;
  for (const row of sheet.hiddenRows) {
    // ExcelJS leaves a row out that has neither cells nor height.
    const height = (sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT) / PER_POINT;
    Object.assign(to.getRow(row), { hidden: true, height });
  }
  for (const area of sheet.merges) to.mergeCells(area.row, area.column, lastRowOf(area), lastColumnOf(area));
  to.views = [viewOf(sheet, carried)];
  if (sheet.tabColor !== null) to.properties.tabColor = argbOf(sheet.tabColor);
  if (sheet.filter !== null) to.autoFilter = formatA1(sheet.filter);
  if (sheet.hidden) to.state = carried?.state === 'veryHidden' ? 'veryHidden' : 'hidden';
  if (sheet.protections.some(isLock)) putProtection(to, carried?.protection ?? LOCK);
  if (carried !== null) Object.assign(to, { pageSetup: carried.pageSetup, headerFooter: carried.headerFooter });
}
