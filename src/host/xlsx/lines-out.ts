import { columnLetters, formatA1 } from '../model/area.js';
import type { Sheet } from '../model/workbook.js';
import { argbOf } from './colors.js';
import { isLock } from './kept-in.js';
import type { CarriedTab } from './lines-in.js';
import { formatXml, tag } from './xml.js';

const PER_DIGIT = 7;
const DEFAULT_WIDTH = 100;

/** What a user of Excel may still do on a locked tab: make it readable. Anybody may unlock it: there is no password. */
const LOCK = { sheet: 1, formatCells: 0, formatColumns: 0, formatRows: 0, sort: 0, autoFilter: 0 };

const carriedOf = (sheet: Sheet): CarriedTab | null => sheet.carried as CarriedTab | null;

function paneXml({ frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  return tag('pane', {
    xSplit: frozenColumns === 0 ? undefined : frozenColumns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: `${columnLetters(frozenColumns + 1)}${String(frozenRows + 1)}`,
    activePane: pane,
    state: 'frozen',
  });
}

function viewXml(sheet: Sheet, isActive: boolean): string {
  const attributes = { ...carriedOf(sheet)?.view, tabSelected: isActive ? 1 : undefined, workbookViewId: 0 };
  return tag('sheetViews', {}, tag('sheetView', attributes, paneXml(sheet)));
}

function columnsXml(sheet: Sheet): string {
  const columns = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort((a, b) => a - b);
  const lines = columns.map((column) =>
    tag('col', {
      min: column,
      max: column,
      width: (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH) / PER_DIGIT,
      customWidth: 1,
      hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
    }),
  );
  return lines.length === 0 ? '' : tag('cols', {}, lines.join(''));
}

/** What stands before a tab's rows: colour, view, freeze, columns. */
export function writeHead(sheet: Sheet, isActive: boolean): string {
  const color = sheet.tabColor === null ? '' : tag('tabColor', { rgb: argbOf(sheet.tabColor) });
  const fit = carriedOf(sheet)?.fitToPage === true ? tag('pageSetUpPr', { fitToPage: 1 }) : '';
  return [
    color + fit === '' ? '' : tag('sheetPr', {}, color + fit),
    viewXml(sheet, isActive),
    tag('sheetFormatPr', { defaultColWidth: DEFAULT_WIDTH / PER_DIGIT, defaultRowHeight: 15 }),
    columnsXml(sheet),
  ].join('');
}

/** What stands right behind a tab's rows: lock, filter, merged areas. */
export function writeLines(sheet: Sheet): string {
  const lock = sheet.protections.some(isLock) ? tag('sheetProtection', carriedOf(sheet)?.protection ?? LOCK) : '';
  const filter = sheet.filter === null ? '' : tag('autoFilter', { ref: formatA1(sheet.filter) });
  const merges = sheet.merges.map((area) => tag('mergeCell', { ref: formatA1(area) }));
  return lock + filter + (merges.length === 0 ? '' : tag('mergeCells', { count: merges.length }, merges.join('')));
}

/** What is carried of a page's set-up; it stands at the end of a tab. */
export const writePage = (sheet: Sheet): string => (carriedOf(sheet)?.page ?? []).map(formatXml).join('');
