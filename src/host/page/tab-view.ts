import { isEditable } from '../model/protection.js';
import { lastColumnWithContent, lastRowWithContent } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import type { TabView } from './wire.js';

const ROOM_BELOW = 40;
const ROOM_BESIDE = 2;
const LEAST_COLUMNS = 10;
const USUAL_WIDTH = 100;
const USUAL_HEIGHT = 24;
const LINE = 19;
const CHARACTER = 6.5;
const MOST_LINES = 14;

/** A tab without its cells: how large it is, how wide its columns are, what is frozen. */
export function tabView(workbook: Workbook, sheet: Sheet, user: string, coloursNotShown: number): TabView {
  const rows = Math.min(sheet.maxRows, Math.max(lastRowWithContent(sheet) + ROOM_BELOW, ROOM_BELOW));
  const columns = columnsShown(sheet);
  const widths = Array.from({ length: columns }, (_, at) => widthOf(sheet, at + 1));
  return {
    id: sheet.id,
    name: sheet.name,
    rows,
    widths,
    heights: heightsOf(sheet, widths, rows),
    frozenRows: sheet.frozenRows,
    frozenColumns: Math.min(sheet.frozenColumns, columns),
    coloursNotShown,
    editable: isEditable(workbook, sheet, null, user),
  };
}

/** Columns with content and a few beside them. */
export const columnsShown = (sheet: Sheet): number =>
  Math.min(sheet.maxColumns, Math.max(lastColumnWithContent(sheet) + ROOM_BESIDE, LEAST_COLUMNS));

function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : Math.round(sheet.columnWidths.get(column) ?? USUAL_WIDTH);
}

function heightsOf(sheet: Sheet, widths: readonly number[], rows: number): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  const perLine = widths.map((width) => (width === 0 ? Infinity : Math.max(1, Math.floor((width - 10) / CHARACTER))));
  for (let row = 1; row <= rows; row += 1) {
    const height = sheet.hiddenRows.has(row) ? 0 : heightOf(sheet, row, perLine);
    if (height !== USUAL_HEIGHT) heights[row] = height;
  }
  return heights;
}

/** Rows grow with wrapped text, as in Sheets; near enough without measuring letters. */
function heightOf(sheet: Sheet, row: number, perLine: readonly number[]): number {
  const cells = sheet.rows[row - 1] ?? [];
  let lines = 1;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell?.style.wrap !== true || typeof cell.value !== 'string') continue;
    const room = (perLine[at] ?? Infinity) * (cell.style.bold === true ? 0.9 : 1);
    if (cell.value.length > room || cell.value.includes('\n')) lines = Math.max(lines, linesOf(cell.value, room));
  }
  const wanted = sheet.rowHeights.get(row) ?? 0;
  return Math.max(USUAL_HEIGHT, Math.min(lines, MOST_LINES) * LINE + 5, Math.min(wanted, 400));
}

const linesOf = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
