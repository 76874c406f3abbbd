import { unreadable, isFault, type CellReader } from './fault.js';
import { readString } from './read-text.js';

/** `7 giờ 30`, `7 giờ 30 phút`, `07:30`, `7h30`, `7h`, `7`. */
const HOUR = /^(\d{1,2})(?:\s*(?:giờ|gio|[:hg.])\s*(?:(\d{1,2})\s*(?:phút|phut|[pm'])?)?)?$/iu;
const MINUTES_OF_A_DAY = 1440;

const minutesOf = (text: string): number | null => {
  const [, hours = '', minutes = '0'] = HOUR.exec(text) ?? [];
  const fits = hours !== '' && Number(hours) < 24 && Number(minutes) < 60;
  return fits ? Number(hours) * 60 + Number(minutes) : null;
};

/** A time of day, in minutes since midnight. A cell that Sheets has made a time of gives the share of a day, or a day of 1899, which says no hour. */
export const readHour: CellReader<number> = (cell) => {
  const value = typeof cell === 'string' ? readString(cell, 'hour') : cell;
  if (value === null || isFault(value)) return value;
  if (typeof value === 'number' && value > 0 && value < 1)
    return Math.round(value * MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  const minutes = typeof value === 'object' || typeof value === 'boolean' ? null : minutesOf(String(value));
  return minutes ?? unreadable('hour');
};
