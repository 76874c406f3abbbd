import { parseDay, type Day } from '../core/day.js';
import { boundedText } from '../core/contract/cell-limit.js';
import { NO_DAY } from '../core/reading/cells/fault.js';
import { isTakenForSomethingElse, plainText } from '../core/reading/plain-text.js';
import type { RawCell } from '../core/contract/sheet-data.js';
import { utilities } from './services.js';
import type { CellValue } from './surface.js';

/** What we put into a cell: text that stays text, a number, a flag, a day, or a formula of ours (`;` separates arguments). */
export type NewCell = RawCell | { readonly formula: string };

/**
 * Where a text goes: into a cell that the same step makes plain text (`@`), or into one that Sheets reads as if typed.
 */
export type Destination = 'plainText' | 'typed';

/** A leading `'` keeps text what it is where Sheets would take it for something else. A plain text cell may show it. */
const guarded = (text: string, destination: Destination): string =>
  destination === 'typed' && isTakenForSomethingElse(text) ? `'${text}` : text;

/** What was read from a cell and is given back to it as it was. */
export type StoredCell = CellValue | { readonly formula: string };

const isDate = (value: StoredCell): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Midnight of 1/1/0001 and the end of 31/12/9999, between which formatDate's `yyyy` says the year (before, it counts BC). */
const FIRST_INSTANT = -62_135_596_800_000;
const LAST_INSTANT = 253_402_300_799_999;

/**
 * Reads cells of one spreadsheet: text becomes what is meant, a date the day it shows in the spreadsheet's own zone. A number
 * under a date format may be too large for a date (a phone typed there): then the Date is invalid, and the cell says so.
 */
export function cellReader(zone: string): (value: CellValue) => RawCell {
  const days = new Map<number, Day | null>();
  const readDay = (date: Date): Day | null => {
    const time = date.getTime();
    let day = days.get(time);
    if (day === undefined) {
      const isOfOurEra = time >= FIRST_INSTANT && time <= LAST_INSTANT;
      day = isOfOurEra ? parseDay(utilities().formatDate(date, zone, 'yyyy-MM-dd')) : null;
      days.set(time, day);
    }
    return day;
  };
  return (value) => {
    if (typeof value === 'string') return plainText(value);
    if (!isDate(value)) return value;
    const day = readDay(value);
    return day === null ? NO_DAY : { day };
  };
}

/** The value to hand to setValues, bounded to what a cell holds: every cell that we write goes through here. A day becomes midnight in the spreadsheet's own zone, as a typed date is. */
export function cellWriter(zone: string): (cell: NewCell, destination?: Destination) => CellValue {
  return (cell, destination = 'typed') => {
    if (typeof cell === 'object') {
      if ('formula' in cell) return cell.formula;
      return utilities().parseDate(`${cell.day} 00:00`, zone, 'yyyy-MM-dd HH:mm');
    }
    return typeof cell === 'string' ? guarded(boundedText(plainText(cell)), destination) : cell;
  };
}

/** The value to hand to setValues for a cell to hold again what it held: its text to the letter. */
export function giveBack(cell: StoredCell): CellValue {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : cell;
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'string' ? guarded(cell, 'typed') : cell;
}
