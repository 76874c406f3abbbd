import type { CellErrorValue, CellValue, Worksheet } from 'exceljs';
import { formatA1 } from '../model/area.js';
import { computeFormula } from '../model/formula.js';
import type { Cell, Scalar, Sheet } from '../model/workbook.js';
import type { TabNames } from './cell-links.js';
import { changeFormulaLinks, fileLink } from './cell-links.js';
import { MOST_LETTERS, writeText } from './file-text.js';
import { writeFormula } from './formula-text.js';
import { styleWriter } from './styles-out.js';

/** What a file's cells cannot hold, by address; goes into the kept tab. */
export interface Leftover {
  readonly longTexts: Record<string, string>;
  readonly links: Record<string, string>;
}

export interface CellWriting {
  readonly tabs: TabNames;
  /** Renames tabs inside a formula where the file has them under another name. */
  readonly rename: (formula: string) => string;
}

const errorValue = (error: string): CellErrorValue => ({ error }) as CellErrorValue;

function scalarFor(value: Scalar): string | number | boolean | CellErrorValue {
  if (typeof value === 'string') return writeText(value.slice(0, MOST_LETTERS));
  if (typeof value === 'object') return errorValue(value.error);
  return typeof value === 'number' && !Number.isFinite(value) ? errorValue('#NUM!') : value;
}

/** A link's label is its result, and it is written so that a reader that computes nothing shows it too. */
function resultOf(cell: Cell, formula: string): Scalar | undefined {
  if (cell.computed) return cell.value;
  return /^=\s*HYPERLINK\(/i.test(formula) ? computeFormula(formula, 0, 'UTC') : undefined;
}

function formulaFor(cell: Cell, formula: string, address: string, writing: CellWriting): CellValue {
  const linked = changeFormulaLinks(writing.rename(formula), (link) => fileLink(link, writing.tabs));
  const result = resultOf(cell, formula);
  const written = writeFormula(linked, result === undefined || typeof result === 'object' ? '' : result);
  const whole = { formula: written.formula, ...(result === undefined ? {} : { result: scalarFor(result) }) };
  return (written.isArray ? { ...whole, shareType: 'array', ref: address } : whole) as CellValue;
}

function valueFor(cell: Cell, address: string, writing: CellWriting, leftover: Leftover): CellValue {
  if (cell.formula !== null) {
    if (cell.link !== null) leftover.links[address] = cell.link;
    return formulaFor(cell, cell.formula, address, writing);
  }
  if (typeof cell.value === 'string' && cell.value.length > MOST_LETTERS) leftover.longTexts[address] = cell.value;
  const value = cell.value === '' ? null : scalarFor(cell.value);
  if (cell.link === null) return value;
  if (typeof value === 'string') return { text: value, hyperlink: fileLink(cell.link, writing.tabs) };
  leftover.links[address] = cell.link;
  return value;
}

/** A cell that only stands under a dropdown: rules are written by area. */
const isBare = (cell: Cell): boolean =>
  cell.value === '' &&
  cell.formula === null &&
  cell.note === null &&
  cell.link === null &&
  cell.numberFormat === 'General' &&
  Object.keys(cell.style).length === 0;

/** Writes a tab's cells with their looks and notes. */
export function writeCells(sheet: Sheet, to: Worksheet, writing: CellWriting): Leftover {
  const leftover: Leftover = { longTexts: {}, links: {} };
  const styleOf = styleWriter();
  sheet.rows.forEach((cells, rowAt) => {
    const row = cells?.some((cell) => cell !== undefined) === true ? to.getRow(rowAt + 1) : null;
    cells?.forEach((cell, columnAt) => {
      if (cell === undefined || row === null || isBare(cell)) return;
      const written = row.getCell(columnAt + 1);
      const address = formatA1({ row: rowAt + 1, column: columnAt + 1, rows: 1, columns: 1 });
      const value = valueFor(cell, address, writing, leftover);
      if (value !== null) written.value = value;
      written.style = styleOf(cell.style, cell.numberFormat);
      if (cell.note !== null) written.note = writeText(cell.note);
    });
  });
  return leftover;
}
