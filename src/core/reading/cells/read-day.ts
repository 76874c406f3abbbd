import { dayOf, partsOf, type Day } from '../../day.js';
import { foldText } from '../../vietnamese/fold.js';
import { isFault, unreadable, type CellReader } from './fault.js';
import { readString } from './read-text.js';

const WITH_SIGNS = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WITH_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?: năm |, ?)(\d{4})$/;

/** A year that people can mean; `15/8/0202` is a slip, and a time or a small number under a date format is a day of 1899. */
const isYear = (year: number): boolean => year >= 1900 && year <= 2199;

/**
 * The one day that a text can mean, always day first (`domain.md` 5.3). `century` gives the whole year of two digits, null
 * where one must ask.
 */
export function parseDayText(text: string, century: (digits: number) => number | null): Day | null {
  const folded = foldText(text);
  const signs = WITH_SIGNS.exec(folded);
  const words = signs === null ? WITH_WORDS.exec(folded) : null;
  const [date, month, digits] = signs === null ? (words?.slice(1) ?? []) : [signs[1], signs[3], signs[4]];
  if (date === undefined || month === undefined || digits === undefined) return null;
  const year = digits.length === 2 ? century(Number(digits)) : Number(digits);
  return year !== null && isYear(year) ? dayOf(year, Number(month), Number(date)) : null;
}

/**
 * A day, or a text that is one: `15/8/2025`, `15.8.25`, `ngày 15 tháng 8 năm 2025`. A bare number is none. Two digits of a year
 * are of this century up to the year of `today`; without `today` they always are.
 */
export function dayReader(today?: Day): CellReader<Day> {
  const latest = today === undefined ? 99 : partsOf(today).year % 100;
  const century = (digits: number) => (digits <= latest ? 2000 + digits : null);
  return (cell) => {
    if (typeof cell === 'object') return isYear(partsOf(cell.day).year) ? cell.day : unreadable('day');
    const text = typeof cell === 'string' ? readString(cell, 'day') : unreadable('day');
    if (text === null || isFault(text)) return text;
    return parseDayText(text, century) ?? unreadable('day');
  };
}
