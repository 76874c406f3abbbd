import { formatKind, isDateFormat } from '../model/number-format.js';
import { blankCell } from '../model/sheet.js';
import type { Cell, Scalar } from '../model/workbook.js';
import { readText } from './file-text.js';
import { isSpilled, readFormula, slideFormula } from './formula-text.js';
import type { Look } from './looks-in.js';
import type { ScannedCell, ScannedFormula } from './sheet-scan.js';

/** 1/1/1904 counted from 30/12/1899, from where we count. */
export const DAYS_TO_1904 = 1462;

/** What a whole workbook says, for reading its cells. */
export interface CellReading {
  /** By the number that a cell refers to. */
  readonly looks: readonly Look[];
  readonly strings: readonly string[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly from1904: boolean;
}

/** The formula of a cell that a file has and the host does not: what Google has filled in beside an array formula. */
export interface CarriedFormula {
  readonly formula: string;
  readonly value: Scalar;
}

const ISO = /^(?:(\d{4}-\d{2}-\d{2})(?:T|$))?(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** `2025-08-15` or `2025-08-15T07:30:00` (cells of type `d`, 18.18.11) → serial number; no such day or hour: null. */
function serialOfIso(iso: string): number | null {
  const [whole, date, hours = '0', minutes = '0', seconds = '0'] = ISO.exec(iso) ?? [];
  if (whole === undefined || whole === '') return null;
  const instant = date === undefined ? 0 : Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(instant) || (date !== undefined && !new Date(instant).toISOString().startsWith(date))) return null;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (hour > 24 || minute > 59 || second >= 60) return null;
  return (date === undefined ? 0 : instant / 86_400_000 + 25_569) + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** A nanosecond of rounding keeps 45884.5 what it was. */
const rounded = (serial: number): number => Math.round(serial * 1e9) / 1e9;

/** `NaN`, `INF` and whatever else is no number stays the text that it is: somebody can then see and mend it. */
function numberOf(text: string, { numberFormat }: Look, from1904: boolean): Scalar {
  const number = text.trim() === '' ? NaN : Number(text);
  if (!Number.isFinite(number)) return text;
  return from1904 && formatKind(numberFormat) === 'date' ? number + DAYS_TO_1904 : number;
}

/** What a cell shows, as the model holds it; null when the file has nothing. */
function scalarOf(cell: ScannedCell, look: Look, { strings, from1904 }: CellReading): Scalar | null {
  const { type, value, inline } = cell;
  if (type === 'inlineStr' && inline !== null) return readText(inline);
  // A formula that shows '' may come without a value.
  if (value === null) return type === 'str' ? '' : null;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? { error: '#REF!' };
    case 'str':
      return readText(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd': {
      const serial = serialOfIso(value.trim());
      return serial === null ? value : rounded(serial);
    }
    case 'n':
      return value === '' ? null : numberOf(value, look, from1904);
    default:
      return readText(value);
  }
}

const CONSTANT = /^(?:TRUE\(\)|FALSE\(\)|#[A-Z/0]+[!?A])$/;

/** Every other cell of a shared formula gets its own. */
export function formulaReader(): (formula: ScannedFormula, cell: ScannedCell) => string | null {
  const masters = new Map<string, { readonly text: string; readonly cell: ScannedCell }>();
  return ({ text, type, sharedIndex }, cell) => {
    if (type !== 'shared') return text === '' ? null : text;
    if (text !== '') {
      masters.set(sharedIndex, { text, cell });
      return text;
    }
    const master = masters.get(sharedIndex);
    return master === undefined
      ? null
      : slideFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column);
  };
}

const isPlain = ({ style, numberFormat }: Look): boolean =>
  numberFormat === 'General' && Object.keys(style).length === 0;

/** A day without a format of its own (cells of type `d`) is a day all the same. */
const formatOf = ({ numberFormat }: Look, { type }: ScannedCell, value: Scalar | null): string =>
  type === 'd' && typeof value === 'number' && !isDateFormat(numberFormat) ? 'dd/mm/yyyy' : numberFormat;

/** A cell of the file → the model's; null when it neither holds nor looks like anything. */
export function readCell(
  cell: ScannedCell,
  reading: CellReading,
  readShared: ReturnType<typeof formulaReader>,
): Cell | null {
  const look = reading.looks[cell.style] ?? reading.looks[0] ?? { style: blankCell().style, numberFormat: 'General' };
  const value = scalarOf(cell, look, reading);
  const text = cell.formula === null ? null : readShared(cell.formula, cell);
  if (text === null && (value === null || value === '')) {
    return isPlain(look) ? null : { ...blankCell(), numberFormat: look.numberFormat, style: look.style };
  }
  const made: Cell = { ...blankCell(), numberFormat: formatOf(look, cell, value), style: look.style };
  // LibreOffice writes a ticked TRUE as =TRUE() and a lost reference as =#REF!; nobody typed these formulas.
  if (text === null || (value !== null && CONSTANT.test(text))) return { ...made, value: value ?? '' };
  if (isSpilled(text)) return { ...made, value: value ?? '', carried: { formula: text, value: value ?? '' } };
  const formula = readFormula(text, cell.formula?.type === 'array');
  return { ...made, formula, value: value ?? '', computed: value !== null };
}
