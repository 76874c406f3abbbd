import { serialOfDay } from '../model/serial.js';

export interface ReadDate {
  readonly serial: number;
  readonly kind: 'date' | 'dateTime' | 'time';
}

const DAY_SECONDS = 86_400;

/** Two digits: 00 … 29 are 2000 … 2029, the rest 1930 … 1999. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function readDay(text: string, locale: string, year: number): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (parts === null) return null;
  const [, first = '', , second = '', yearText] = parts;
  const [day, month] = locale === 'en_US' ? [second, first] : [first, second];
  return serialOfDay(yearText === undefined ? year : fullYear(yearText), Number(month), Number(day));
}

function readTime(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (parts === null) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  return minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}

/**
 * `15/8/2025`, `15-8-25`, `15/8` (this year), `2025-08-15`, with or without `14:30[:00]`, and a time alone; month first in
 * en_US. What is no date there (`15.8.2025`, `31/4/2025`, `8/15/2025` in vi_VN) stays text.
 */
export function readDate(text: string, locale: string, year: number): ReadDate | null {
  const alone = readTime(text);
  if (alone !== null) return { serial: alone, kind: 'time' };
  const [dayText = '', timeText, ...more] = text.split(/\s+/);
  const day = readDay(dayText, locale, year);
  if (day === null || more.length > 0) return null;
  if (timeText === undefined) return { serial: day, kind: 'date' };
  const time = readTime(timeText);
  return time === null ? null : { serial: day + time, kind: 'dateTime' };
}
