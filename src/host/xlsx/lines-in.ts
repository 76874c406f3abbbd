import { blankCell } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import { areasOf, clip } from './areas.js';
import type { Budget } from './budget.js';
import type { Theme } from './colors.js';
import { hexOfColor } from './colors.js';
import type { Look } from './looks-in.js';
import { soundAttributes, soundElement } from './sound-attributes.js';
import type { XmlElement } from './xml.js';
import { childNamed, truth } from './xml.js';

/** Pixels of one unit of width (the width of a digit of Calibri 11), and of a point of height. */
const PER_DIGIT = 7;
const PER_POINT = 4 / 3;
const DEFAULT_HEIGHT = 21;
const DEFAULT_WIDTH = 100;

interface FileColumn {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

function columnsOf(root: XmlElement, most: number): FileColumn[] {
  return (childNamed(root, 'cols')?.children ?? []).flatMap(({ attributes }) => {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributes[name]));
    if (first === undefined || last === undefined || !(first >= 1 && last >= first)) return [];
    return {
      first,
      last: Math.min(last, most),
      width: width !== undefined && width > 0 && width <= 255 ? width : undefined,
      hidden: truth(attributes['hidden']),
      style: Number(attributes['style'] ?? 0),
    };
  });
}

function readColumns(columns: readonly FileColumn[], sheet: Sheet): void {
  for (const { first, last, width, hidden } of columns) {
    const pixels = width === undefined ? DEFAULT_WIDTH : Math.round(width * PER_DIGIT);
    for (let column = first; column <= last; column += 1) {
      if (pixels !== DEFAULT_WIDTH) sheet.columnWidths.set(column, pixels);
      if (hidden) sheet.hiddenColumns.add(column);
    }
  }
}

/** A whole column's format (`Text` for phones) counts for cells nobody has filled yet; Sheets has it cell by cell. */
function spreadColumnFormats(
  columns: readonly FileColumn[],
  sheet: Sheet,
  looks: readonly Look[],
  budget: Budget,
): void {
  for (const { first, last, style } of columns) {
    const look = looks[style];
    if (look === undefined || look.numberFormat === 'General') continue;
    budget.add('cells', Math.max(0, last - first + 1) * sheet.maxRows);
    for (let row = 0; row < sheet.maxRows; row += 1) {
      const cells = (sheet.rows[row] ??= []);
      for (let column = first - 1; column < last; column += 1) cells[column] ??= { ...blankCell(), ...look };
    }
  }
}

/** LibreOffice gives every row a height; only one that was drawn larger says something, but in a file of our own. */
export function readRow(sheet: Sheet, row: number, attributes: Readonly<Record<string, string>>, isOwn: boolean): void {
  const height = Number(attributes['ht'] ?? NaN);
  const pixels = height > 0 && height <= 409.5 ? Math.round(height * PER_POINT) : DEFAULT_HEIGHT;
  if (pixels > DEFAULT_HEIGHT || (isOwn && pixels !== DEFAULT_HEIGHT)) sheet.rowHeights.set(row, pixels);
  if (truth(attributes['hidden'])) sheet.hiddenRows.add(row);
}

const viewOf = (root: XmlElement): XmlElement | undefined => childNamed(childNamed(root, 'sheetViews'), 'sheetView');

function readFreeze(root: XmlElement, sheet: Sheet): void {
  const pane = childNamed(viewOf(root), 'pane')?.attributes ?? {};
  if (!['frozen', 'frozenSplit'].includes(pane['state'] ?? '')) return;
  const lines = (name: string, most: number) => {
    const count = Math.floor(Number(pane[name] ?? 0));
    return count > 0 && count < most ? count : 0;
  };
  sheet.frozenRows = lines('ySplit', sheet.maxRows);
  sheet.frozenColumns = lines('xSplit', sheet.maxColumns);
}

/** Columns, freezes, colour and filter of a tab. Rows were read with their cells. */
export function readLines(root: XmlElement, sheet: Sheet, looks: readonly Look[], theme: Theme, budget: Budget): void {
  const columns = columnsOf(root, sheet.maxColumns);
  readColumns(columns, sheet);
  spreadColumnFormats(columns, sheet, looks, budget);
  readFreeze(root, sheet);
  const filter = areasOf(childNamed(root, 'autoFilter')?.attributes['ref'] ?? '')[0];
  sheet.filter = filter === undefined ? null : clip(filter, sheet.maxRows, sheet.maxColumns);
  sheet.tabColor = hexOfColor(childNamed(childNamed(root, 'sheetPr'), 'tabColor'), theme);
  for (const row of [...sheet.hiddenRows, ...sheet.rowHeights.keys()]) {
    if (row <= sheet.maxRows) continue;
    sheet.hiddenRows.delete(row);
    sheet.rowHeights.delete(row);
  }
}

/** What the page set-up and the like say and the host does not imitate; `Sheet.carried`. */
export interface CarriedTab {
  readonly state: string;
  readonly view: Readonly<Record<string, string>>;
  readonly protection: Readonly<Record<string, string>> | null;
  /** In the order in which they have to stand at the end of a sheet. */
  readonly page: readonly XmlElement[];
  /** Of `sheetPr`: whether a page is made to fit. */
  readonly fitToPage: boolean;
}

const PAGE = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'];

/** Without all six of them margins are none. */
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

const isWholePart = ({ name, attributes }: XmlElement): boolean =>
  name !== 'pageMargins' || MARGINS.every((side) => side in attributes);

export function carriedOf(root: XmlElement, state: string): CarriedTab {
  const view = Object.entries(soundAttributes(viewOf(root)?.attributes ?? {}));
  const protection = childNamed(root, 'sheetProtection');
  const setUp = childNamed(childNamed(root, 'sheetPr'), 'pageSetUpPr');
  return {
    state,
    view: Object.fromEntries(view.filter(([name]) => ['showGridLines', 'zoomScale', 'rightToLeft'].includes(name))),
    protection: protection === undefined ? null : soundAttributes(protection.attributes),
    page: PAGE.flatMap((name) => {
      const element = childNamed(root, name);
      return element === undefined ? [] : [soundElement(element)].filter(isWholePart);
    }),
    fitToPage: truth(setUp?.attributes['fitToPage']),
  };
}
