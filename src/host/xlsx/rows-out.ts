import { columnLetters } from '../model/area.js';
import { computeFormula } from '../model/formula.js';
import type { Cell, Scalar, Sheet } from '../model/workbook.js';
import type { TabNames } from './cell-links.js';
import { changeFormulaLinks, fileLink } from './cell-links.js';
import type { CarriedFormula } from './cells-in.js';
import { MOST_LETTERS, writeText } from './file-text.js';
import { isSound, isWhole, writeFormula } from './formula-text.js';
import type { Looks } from './looks-out.js';
import type { Strings } from './strings-out.js';
import { encodeXml } from './xml.js';

/** What a file's cells cannot hold, by address; goes into the kept tab. */
export interface Leftover {
  readonly longTexts: Record<string, string>;
  readonly links: Record<string, string>;
}

export interface RowWriting {
  readonly tabs: TabNames;
  /** Renames tabs inside a formula where the file has them under another name. */
  readonly rename: (formula: string) => string;
  readonly looks: Looks;
  readonly strings: Strings;
}

/** What Excel knows as an error; any other is written as its text. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

interface Content {
  /** `s`, `str`, `b`, `e`; undefined for a number. */
  readonly type?: string;
  readonly xml: string;
}

const valueXml = (value: string): string => `<v>${encodeXml(value)}</v>`;

/** A value that is no text. */
function plainContent(value: Exclude<Scalar, string>): Content {
  if (typeof value === 'boolean') return { type: 'b', xml: valueXml(value ? '1' : '0') };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { xml: valueXml(String(value)) } : { type: 'e', xml: valueXml('#NUM!') };
  }
  return { type: ERRORS.has(value.error) ? 'e' : 'str', xml: valueXml(writeText(value.error)) };
}

function valueContent(value: Scalar, { strings }: RowWriting): Content {
  if (typeof value !== 'string') return plainContent(value);
  if (value === '') return { xml: '' };
  return { type: 's', xml: `<v>${String(strings.numberOf(value.slice(0, MOST_LETTERS)))}</v>` };
}

/** The result that stands beside a formula; a text stands in the cell itself. */
function resultContent(result: Scalar | undefined): Content {
  if (result === undefined) return { xml: '' };
  if (typeof result !== 'string') return plainContent(result);
  return { type: 'str', xml: valueXml(writeText(result.slice(0, MOST_LETTERS))) };
}

/** A link's label is its result, and it is written so that a reader that computes nothing shows it too. */
function resultOf(cell: Cell, formula: string): Scalar | undefined {
  if (cell.computed) return cell.value;
  return /^=\s*HYPERLINK\(/i.test(formula) ? computeFormula(formula, 0, 'UTC') : undefined;
}

const formulaXml = (formula: string, attributes: string): string =>
  `<f${attributes}>${encodeXml(writeText(formula))}</f>`;

function formulaContent(cell: Cell, formula: string, address: string, writing: RowWriting): Content {
  const linked = changeFormulaLinks(writing.rename(formula), (link) => fileLink(link, writing.tabs));
  const result = resultOf(cell, formula);
  const written = writeFormula(linked, result === undefined || typeof result === 'object' ? '' : result);
  // Excel offers to repair a file with such a formula: what it shows is kept, or its text.
  if (!isWhole(written.formula) || !isSound(written.formula)) return valueContent(result ?? formula, writing);
  const { type, xml } = resultContent(result);
  const attributes = written.isArray ? ` t="array" ref="${address}"` : '';
  return { ...(type === undefined ? {} : { type }), xml: formulaXml(written.formula, attributes) + xml };
}

/** What Google had filled in beside an array formula, as it came, unless the cell has another value by now. */
function carriedContent(cell: Cell): Content | null {
  const carried = cell.carried as CarriedFormula | undefined;
  if (carried?.value !== cell.value) return null;
  const { type, xml } = resultContent(cell.value);
  return { ...(type === undefined ? {} : { type }), xml: formulaXml(carried.formula, '') + xml };
}

function contentOf(cell: Cell, address: string, writing: RowWriting): Content {
  if (cell.formula !== null) return formulaContent(cell, cell.formula, address, writing);
  return carriedContent(cell) ?? valueContent(cell.value, writing);
}

/** A cell that only stands under a dropdown: rules are written by area. Notes and links have parts of their own. */
const isBare = (cell: Cell): boolean =>
  cell.value === '' && cell.formula === null && cell.numberFormat === 'General' && Object.keys(cell.style).length === 0;

function cellXml(cell: Cell, address: string, writing: RowWriting): string {
  const { type, xml } = contentOf(cell, address, writing);
  const style = writing.looks.ofCell(cell.style, cell.numberFormat);
  const open = `<c r="${address}"${style === 0 ? '' : ` s="${String(style)}"`}${type === undefined ? '' : ` t="${type}"`}`;
  return xml === '' ? `${open}/>` : `${open}>${xml}</c>`;
}

const PER_POINT = 4 / 3;
const DEFAULT_HEIGHT = 21;

function rowAttributes(sheet: Sheet, row: number): string {
  const isHidden = sheet.hiddenRows.has(row);
  const pixels = sheet.rowHeights.get(row) ?? (isHidden ? DEFAULT_HEIGHT : undefined);
  const height = pixels === undefined ? '' : ` ht="${String(pixels / PER_POINT)}" customHeight="1"`;
  return `${height}${isHidden ? ' hidden="1"' : ''}`;
}

/** The rows of a tab, in pieces: a large tab is not one text before it is packed. */
export function writeRows(sheet: Sheet, writing: RowWriting, leftover: Leftover): string[] {
  const letters: string[] = [];
  const drawn = [...sheet.hiddenRows, ...sheet.rowHeights.keys()].reduce((last, row) => Math.max(last, row), 0);
  const rows: string[] = [];
  for (let row = 1; row <= Math.max(sheet.rows.length, drawn); row += 1) {
    const attributes = rowAttributes(sheet, row);
    let cells = '';
    sheet.rows[row - 1]?.forEach((cell, at) => {
      if (cell === undefined || isBare(cell)) return;
      const address = `${(letters[at] ??= columnLetters(at + 1))}${String(row)}`;
      if (typeof cell.value === 'string' && cell.value.length > MOST_LETTERS && cell.formula === null) {
        leftover.longTexts[address] = cell.value;
      }
      cells += cellXml(cell, address, writing);
    });
    if (cells !== '' || attributes !== '') rows.push(`<row r="${String(row)}"${attributes}>${cells}</row>`);
  }
  return rows;
}
