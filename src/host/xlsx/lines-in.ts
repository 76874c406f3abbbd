import type { Worksheet } from 'exceljs';
import { blankCell } from '../model/sheet.js';
import type { Sheet, Style } from '../model/workbook.js';
import type { Theme } from './colors.js';
import { hexOf } from './colors.js';
import { areasOf, clip } from './areas.js';
import type { CellReading } from './cells-in.js';
import { readNumberFormat } from './styles-in.js';

/** Pixels of one unit of width (the width of a digit of Calibri 11), and of a point of height. */
const PER_DIGIT = 7;
const PER_POINT = 4 / 3;
const DEFAULT_HEIGHT = 21;
const DEFAULT_WIDTH = 100;

const columnsOf = (from: Worksheet, sheet: Sheet): number =>
  Math.min(sheet.maxColumns, (from.columns as unknown[] | null)?.length ?? 0);

function readColumns(from: Worksheet, sheet: Sheet): void {
  const columns = columnsOf(from, sheet);
  for (let column = 1; column <= columns; column += 1) {
    const { width, hidden } = from.getColumn(column);
    const pixels = width === undefined ? DEFAULT_WIDTH : Math.round(width * PER_DIGIT);
    if (pixels !== DEFAULT_WIDTH) sheet.columnWidths.set(column, pixels);
    if (hidden) sheet.hiddenColumns.add(column);
  }
}

function readRows(from: Worksheet, sheet: Sheet, own: boolean): void {
  for (let row = 1; row <= Math.min(from.rowCount, sheet.maxRows); row += 1) {
    const source = from.findRow(row);
    if (source === undefined) continue;
    const pixels =
      (source.height as number | undefined) === undefined ? DEFAULT_HEIGHT : Math.round(source.height * PER_POINT);
    // LibreOffice gives every row a height; only one that was drawn larger says something.
    if (pixels > DEFAULT_HEIGHT || (own && pixels !== DEFAULT_HEIGHT)) sheet.rowHeights.set(row, pixels);
    if (source.hidden) sheet.hiddenRows.add(row);
  }
}

/** A whole column's format (`Text` for phones) counts for cells nobody has filled yet; Sheets has it cell by cell. */
function spreadColumnFormats(from: Worksheet, sheet: Sheet, { styleOf }: CellReading): void {
  const columns = columnsOf(from, sheet);
  for (let column = 1; column <= columns; column += 1) {
    const style = from.getColumn(column).style as { numFmt?: string } | undefined;
    const numberFormat = readNumberFormat(style?.numFmt);
    if (style === undefined || numberFormat === 'General') continue;
    const look: Style = styleOf(style);
    for (let row = 1; row <= sheet.maxRows; row += 1) {
      (sheet.rows[row - 1] ??= [])[column - 1] ??= { ...blankCell(), numberFormat, style: look };
    }
  }
}

function readFilter(from: Worksheet, sheet: Sheet): void {
  const filter = from.autoFilter;
  if (typeof filter !== 'string') return;
  const area = areasOf(filter)[0];
  sheet.filter = area === undefined ? null : clip(area, sheet.maxRows, sheet.maxColumns);
}

/** Columns, rows, freezes, colour and filter of a tab. */
export function readLines(from: Worksheet, sheet: Sheet, reading: CellReading, theme: Theme, own: boolean): void {
  readColumns(from, sheet);
  readRows(from, sheet, own);
  spreadColumnFormats(from, sheet, reading);
  readFilter(from, sheet);
  const view = (from.views as { state?: string; xSplit?: number; ySplit?: number }[] | undefined)?.[0];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.tabColor = hexOf(from.properties.tabColor, theme);
}
