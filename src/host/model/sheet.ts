import type { Area } from './area.js';
import { lastColumnOf, lastRowOf } from './area.js';
import type { Cell, Sheet, Style, Workbook } from './workbook.js';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export interface WorkbookStart {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly owner?: string;
  readonly id?: string;
}

/** A workbook without any tab; Google always has one, so add one (`addSheet`) before a host opens it. */
export function emptyWorkbook(start: WorkbookStart = {}): Workbook {
  return {
    id: start.id ?? '1HostSpreadsheet00000000000000000000000000000',
    name: start.name ?? 'Tiêu Biểu',
    locale: start.locale ?? 'vi_VN',
    timeZone: start.timeZone ?? 'Asia/Ho_Chi_Minh',
    owner: start.owner ?? 'can.bo@example.vn',
    editors: [],
    groups: {},
    sheets: [],
    activeSheetId: 0,
    namedRanges: [],
    documentProperties: {},
    triggers: [],
    nextId: 1,
  };
}

/** Adds an empty tab of 1000 × 26 cells at `index` (0 is the first; the end by default). It does not become active. */
export function addSheet(workbook: Workbook, name: string, index = workbook.sheets.length): Sheet {
  const first = workbook.sheets.length === 0;
  const sheet: Sheet = {
    id: first ? 0 : workbook.nextId++,
    name,
    hidden: false,
    tabColor: null,
    maxRows: DEFAULT_ROWS,
    maxColumns: DEFAULT_COLUMNS,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    rows: [],
    conditionalFormats: [],
    protections: [],
    merges: [],
    filter: null,
    hasDrawing: false,
    carried: null,
  };
  workbook.sheets.splice(index, 0, sheet);
  if (first) workbook.activeSheetId = sheet.id;
  return sheet;
}

export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

export function sheetWithId(workbook: Workbook, id: number): Sheet | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** One for all plain cells, so that changing the look of a whole column makes one new style. */
const PLAIN: Style = Object.freeze({});

export function blankCell(): Cell {
  return {
    value: '',
    formula: null,
    computed: true,
    numberFormat: 'General',
    style: PLAIN,
    note: null,
    link: null,
    validation: null,
  };
}

/** The cell, or undefined where nobody has put content, format, note or rule. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** The cell, made when there is none. The grid (maxRows, maxColumns) must be large enough already. */
export function makeCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.rows[row - 1] ??= []);
  return (cells[column - 1] ??= blankCell());
}

export function forEachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRowOf(area); row += 1) {
    for (let column = area.column; column <= lastColumnOf(area); column += 1) {
      visit(makeCell(sheet, row, column), row, column);
    }
  }
}

/** A formula counts even when it shows nothing (platform facts, section 7, getLastRow). */
export const hasContent = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.value !== '' || cell.formula !== null);

/** The last row with content; 0 on an empty tab. Formats, notes and dropdowns alone do not count. */
export function lastRowWithContent(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    if (sheet.rows[row - 1]?.some(hasContent) === true) return row;
  }
  return 0;
}

export function lastColumnWithContent(sheet: Sheet): number {
  let last = 0;
  for (const cells of sheet.rows) {
    if (cells === undefined) continue;
    for (let column = cells.length; column > last; column -= 1) if (hasContent(cells[column - 1])) last = column;
  }
  return last;
}
