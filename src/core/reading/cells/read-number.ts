import type { Expected } from '../../findings/finding.js';
import { isFault, unreadable, type CellReader } from './fault.js';
import { readString } from './read-text.js';

/** Digits, with dots between thousands as vi_VN has them. */
const WHOLE = /^(?:\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})$/;
const DECIMAL = /^\d{1,9}[.,]\d{1,9}$/;

function parseWhole(text: string): number | null {
  return WHOLE.test(text) ? Number(text.replace(/\./g, '')) : null;
}

function parseDecimal(text: string): number | null {
  return parseWhole(text) ?? (DECIMAL.test(text) ? Number(text.replace(',', '.')) : null);
}

function numberReader(
  expected: Expected,
  fits: (number: number) => boolean,
  parse: (text: string) => number | null,
): CellReader<number> {
  return (cell) => {
    const value = typeof cell === 'string' ? readString(cell, expected) : cell;
    if (value === null || isFault(value)) return value;
    const number = typeof value === 'string' ? parse(value) : value;
    return typeof number === 'number' && fits(number) ? number : unreadable(expected);
  };
}

/** A count: 0, 1, 2 … */
export const readInteger: CellReader<number> = numberReader(
  'integer',
  (number) => Number.isSafeInteger(number) && number >= 0,
  parseWhole,
);

/** A bound of a target, not negative; `65%` is 0,65 as in a cell that is formatted so. */
export const readNumber: CellReader<number> = numberReader(
  'number',
  (number) => Number.isFinite(number) && number >= 0,
  (text) => {
    if (!text.endsWith('%')) return parseDecimal(text);
    const percent = parseDecimal(text.slice(0, -1).trim());
    return percent === null || percent > 100 ? percent : percent / 100;
  },
);
