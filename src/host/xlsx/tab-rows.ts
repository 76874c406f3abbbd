import { addSheet, emptyWorkbook } from '../model/sheet.js';
import type { Sheet } from '../model/workbook.js';
import type { Budget } from './budget.js';
import { formulaReader, readCell } from './cells-in.js';
import type { Theme } from './colors.js';
import { Extent, isNear } from './grid-size.js';
import { KEPT_TAB, readKept } from './kept-tab.js';
import type { Kept } from './kept-tab.js';
import { readRow } from './lines-in.js';
import type { FileLooks } from './looks-in.js';
import type { Parts } from './package.js';
import { partAt } from './package.js';
import { scanSheet } from './sheet-scan.js';
import type { TabEntry } from './tab-list.js';
import type { XmlElement } from './xml.js';
import { NotWellFormed } from './xml.js';

/** A file opened: what all its tabs share. */
export interface FileBook {
  readonly parts: Parts;
  readonly budget: Budget;
  readonly theme: Theme;
  readonly tabs: readonly TabEntry[];
  readonly names: readonly XmlElement[];
  readonly activeTab: number;
  readonly looks: FileLooks;
  readonly strings: readonly string[];
  readonly from1904: boolean;
  readonly hasLinks: boolean;
}

/** What our own hidden tab says, and its cells, in which values of dropdowns stand. */
export interface KeptRead {
  readonly sheet: Sheet;
  readonly values: Kept | null;
}

/** The elements around a tab's rows, and how far the rows reach. */
export interface ReadRows {
  readonly root: XmlElement;
  readonly extent: Extent;
}

/** Reads the rows of a tab into a sheet. */
export function readRows(book: FileBook, path: string, sheet: Sheet, own: boolean): ReadRows {
  const part = partAt(book.parts, path);
  if (part === undefined) throw new NotWellFormed(`no ${path}`);
  const extent = new Extent();
  const shared = formulaReader();
  const cells = { looks: book.looks.cells, strings: book.strings, from1904: book.from1904 };
  const root = scanSheet(part, {
    row: (row, attributes) => readRow(sheet, row, attributes, own),
    cell: (scanned) => {
      const { row, column } = scanned;
      const cell = readCell(scanned, cells, shared);
      if (cell === null) return;
      const isBare = cell.value === '' && cell.formula === null;
      if (isBare && !isNear(row, column)) return;
      if (isBare) extent.addBare(row, column);
      else extent.addContent(row, column);
      book.budget.add('cells', 1);
      if (typeof cell.value === 'string') book.budget.add('letters', cell.value.length);
      if (cell.formula !== null) book.budget.add('formulaLetters', cell.formula.length);
      (sheet.rows[row - 1] ??= [])[column - 1] = cell;
    },
  });
  if (root === null) throw new NotWellFormed(`${path} is no worksheet`);
  return { root, extent };
}

/** Our own hidden tab of a file that we wrote. */
export function readKeptTab(book: FileBook): KeptRead | null {
  const entry = book.tabs.find(({ name }) => name === KEPT_TAB);
  if (entry === undefined) return null;
  const sheet = addSheet(emptyWorkbook(), KEPT_TAB);
  readRows(book, entry.path, sheet, true);
  return { sheet, values: readKept(sheet) };
}
