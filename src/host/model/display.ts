import { formatKind } from './number-format.js';
import { wallDate } from './serial.js';
import type { Scalar } from './workbook.js';

const two = (number: number): string => String(number).padStart(2, '0');

function showNumber(value: number, format: string, locale: string): string {
  const percent = format.includes('%');
  const decimals = /[.](0+)/.exec(format)?.[1]?.length;
  const scaled = percent ? value * 100 : value;
  const text =
    decimals === undefined && formatKind(format) === 'general' ? String(value) : scaled.toFixed(decimals ?? 0);
  return (locale === 'en_US' ? text : text.replace('.', ',')) + (percent ? '%' : '');
}

function showDate(serial: number, format: string, locale: string): string {
  const at = wallDate(serial);
  if (Number.isNaN(at.getTime())) return showNumber(serial, 'General', locale);
  const [day, month, year] = [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()];
  const date =
    locale === 'en_US'
      ? `${String(month)}/${String(day)}/${String(year)}`
      : `${two(day)}/${two(month)}/${String(year)}`;
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  if (formatKind(format) === 'time') return time;
  return /h/i.test(format) ? `${date} ${time}` : date;
}

/** A value as people see it in the grid, near enough: dates, percentages and decimals by the cell's format and the locale. */
export function displayText(value: Scalar, format: string, locale: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const kind = formatKind(format);
  return kind === 'date' || kind === 'time' ? showDate(value, format, locale) : showNumber(value, format, locale);
}
