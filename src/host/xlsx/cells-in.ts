import type { Cell as FileCell, CellValue, Worksheet } from 'exceljs';
import type { Scalar, Sheet, Style } from '../model/workbook.js';
import { blankCell } from '../model/sheet.js';
import type { Theme } from './colors.js';
import { readText } from './file-text.js';
import { readFormula, slideFormula } from './formula-text.js';
import { readNumberFormat, readStyle } from './styles-in.js';

/** ExcelJS reads dates as instants of UTC; 25,569 is 1/1/1970. A nanosecond of rounding keeps 45884.5 what it was. */
const serialOf = (date: Date): number => Math.round((date.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;

const isRich = (value: object): value is { richText: readonly { text: string }[] } => 'richText' in value;

/** A value of ExcelJS without formulas → ours; null for a result that ExcelJS could not keep. */
function scalarOf(value: CellValue | undefined): Scalar | null {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : serialOf(value);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return value;
  if (isRich(value)) return value.richText.map(({ text }) => text).join('');
  return 'error' in value ? { error: value.error } : '';
}

interface FormulaValue {
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly result?: CellValue;
}

const isFormula = (value: CellValue): boolean =>
  typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);

/** The formula with its `=`. A shared one is written out by us: ExcelJS also moves what stands in quotes. */
function formulaOf(value: FormulaValue, cell: FileCell, sheet: Worksheet): string | null {
  if (value.sharedFormula === undefined) {
    return value.formula === undefined ? null : readFormula(value.formula, value.shareType === 'array');
  }
  const master = sheet.getCell(value.sharedFormula);
  const origin = (master.value as FormulaValue | null)?.formula;
  if (origin === undefined) return null;
  const slid = slideFormula(origin, Number(cell.row) - Number(master.row), Number(cell.col) - Number(master.col));
  return readFormula(slid, false);
}

const CONSTANT = /^(?:TRUE\(\)|FALSE\(\)|#[A-Z/0]+[!?A])$/;

/** How a cell looks, built once per style of the file. */
export function styleReader(theme: Theme): (style: FileCell['style']) => Style {
  const known = new Map<object, Style>();
  return (style) => {
    const read = known.get(style) ?? readStyle(style, theme);
    known.set(style, read);
    return read;
  };
}

export interface CellReading {
  readonly styleOf: (style: FileCell['style']) => Style;
  /** What ExcelJS dropped: a formula's '', texts and huge numbers under a date format; null when the file has nothing. */
  readonly lostValue: (address: string) => Scalar | null;
}

function readCell(from: FileCell, sheet: Worksheet, { styleOf, lostValue }: CellReading) {
  const cell = { ...blankCell(), numberFormat: readNumberFormat(from.numFmt), style: styleOf(from.style) };
  const value = from.value;
  if (!isFormula(value)) return { ...cell, value: scalarOf(value) ?? lostValue(from.address) ?? '' };
  const formula = value as FormulaValue;
  // Under a date format ExcelJS makes dates of texts and of FALSE too.
  const isSure = formula.result !== undefined && !(formula.result instanceof Date);
  const kept = isSure ? scalarOf(formula.result) : null;
  // Shared strings come with their escapes undone, results of formulas do not.
  const result = typeof kept === 'string' ? readText(kept) : (kept ?? lostValue(from.address));
  // LibreOffice writes a ticked TRUE as =TRUE() and a lost reference as =#REF!; nobody typed these formulas.
  if (result !== null && CONSTANT.test(formula.formula ?? '')) return { ...cell, value: result };
  return { ...cell, formula: formulaOf(formula, from, sheet), value: result ?? '', computed: result !== null };
}

/** Reads the cells of a tab that lie on its grid, blank ones with a look of their own included. */
export function readCells(from: Worksheet, sheet: Sheet, reading: CellReading): void {
  const rows = Math.min(from.rowCount, sheet.maxRows);
  for (let row = 1; row <= rows; row += 1) {
    const source = from.findRow(row);
    if (source === undefined) continue;
    const columns = Math.min(source.cellCount, sheet.maxColumns);
    for (let column = 1; column <= columns; column += 1) {
      const cell = source.findCell(column);
      if (cell !== undefined) (sheet.rows[row - 1] ??= [])[column - 1] = readCell(cell, from, reading);
    }
  }
}
