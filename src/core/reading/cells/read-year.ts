import { dayOf, daysBetween, partsOf, type Day } from '../../day.js';
import { isFault, unreadable, type CellReader } from './fault.js';
import { parseDayText } from './read-day.js';
import { readString } from './read-text.js';

/** Birth years of two digits: 26 … 99 are of the last century, 00 … 25 must be asked (`domain.md` 5.3). */
const birthCentury = (digits: number): number | null => (digits >= 26 && digits <= 99 ? 1900 + digits : null);

const wholeYear = (year: number): number | null =>
  year >= 1000 && year <= 9999 ? year : Number.isInteger(year) ? birthCentury(year) : null;

/** `1985`, `'85`; `1985 (Nữ)`, `sinh năm 1985`: words around one year of this century or the last. */
const BARE = /^['’‘]?(\d{4}|\d{2})$/;
const AMONG_WORDS = /^[^\d]{0,15}((?:19|20)\d{2})[^\d]{0,15}$/;

function parseYearText(text: string): number | null {
  const bare = BARE.exec(text);
  if (bare !== null) return wholeYear(Number(bare[1]));
  const among = AMONG_WORDS.exec(text);
  if (among !== null) return Number(among[1]);
  const month = /^\d{1,2}[/.-]((?:19|20)\d{2})$/.exec(text);
  if (month !== null) return Number(month[1]);
  const day = parseDayText(text, birthCentury);
  return day === null ? null : partsOf(day).year;
}

const SERIAL_ZERO = dayOf(1899, 12, 30);

/**
 * The year of a birth day. A year typed into a cell that is formatted as a date becomes a day of 1905 (1985 → 07/06/1905):
 * nobody that old is nominated, so the year typed is meant.
 */
function yearOfDay(day: Day): number {
  const { year } = partsOf(day);
  const serial = SERIAL_ZERO === null ? 0 : daysBetween(SERIAL_ZERO, day);
  return year === 1905 && serial >= 1900 && serial <= 2100 ? serial : year;
}

/** A birth year as a number or text; a full birth day is fine too. */
export const readYear: CellReader<number> = (cell) => {
  if (typeof cell === 'object') return yearOfDay(cell.day);
  const value = typeof cell === 'string' ? readString(cell, 'year') : cell;
  if (value === null || isFault(value)) return value;
  const year = typeof value === 'string' ? parseYearText(value) : typeof value === 'number' ? wholeYear(value) : null;
  return year !== null && Number.isInteger(year) ? year : unreadable('year');
};
