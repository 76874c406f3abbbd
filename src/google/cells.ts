import { parseDay, type Day } from '../core/day.js';
import { NO_DAY } from '../core/tables/cells/fault.js';
import type { RawCell } from '../core/tables/sheet-data.js';
import { utilities } from './services.js';
import type { CellValue } from './surface.js';

/** What we put into a cell: text that stays text, a number, a flag, a day, or a formula of ours (`;` separates arguments). */
export type NewCell = RawCell | { readonly formula: string };

/**
 * Text that Sheets would take for something else when written: a formula, a number, a date, a flag. A leading `'` keeps it
 * text (platform facts, section 7: setValues parses text as if typed).
 */
const TAKEN_FOR_SOMETHING_ELSE = /^(?:[=+\-@'#.,(%$\d]|(?:true|false|đúng|sai)$)/i;

const isDate = (value: CellValue): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Midnight of 1/1/0001 and the end of 31/12/9999, between which formatDate's `yyyy` says the year (before, it counts BC). */
const FIRST_INSTANT = -62_135_596_800_000;
const LAST_INSTANT = 253_402_300_799_999;

/**
 * Reads cells of one spreadsheet: text becomes NFC and trimmed, a date the day it shows in the spreadsheet's own zone. A number
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
    if (typeof value === 'string') return value.normalize('NFC').trim();
    if (!isDate(value)) return value;
    const day = readDay(value);
    return day === null ? NO_DAY : { day };
  };
}

/** The value to hand to setValues. A day becomes midnight in the spreadsheet's own zone, as a typed date is. */
export function cellWriter(zone: string): (cell: NewCell) => CellValue {
  return (cell) => {
    if (typeof cell === 'object') {
      if ('formula' in cell) return cell.formula;
      return utilities().parseDate(`${cell.day} 00:00`, zone, 'yyyy-MM-dd HH:mm');
    }
    return typeof cell === 'string' && TAKEN_FOR_SOMETHING_ELSE.test(cell) ? `'${cell}` : cell;
  };
}
