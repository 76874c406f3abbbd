import { partsOf } from '../../core/day.js';
import type { Day } from '../../core/day.js';
import type { Language } from './language.js';

const padded = (part: number) => String(part).padStart(2, '0');

/**
 * A day as offices print it: 08/8/2025, 15/8/2025, 05/01/2026. Only days below 10 and months 1 and 2 take a zero (Decree 30/2020,
 * `domain.md` 1.2).
 */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${padded(date)}/${month <= 2 ? padded(month) : String(month)}/${String(year)}`;
}

const MARKS = { vi: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/** 1.250 and 68,5 in Vietnamese, 1,250 and 68.5 in English; no more than three decimals. */
export function formatNumber(value: number, language: Language): string {
  const { decimal, thousands } = MARKS[language];
  const [whole = '0', part = ''] = String(Math.round(Math.abs(value) * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${value < 0 ? '-' : ''}${grouped}${part === '' ? '' : decimal + part}`;
}

/** 68,5 % in Vietnamese, 68.5% in English. */
export function formatPercent(percent: number, language: Language): string {
  return `${formatNumber(percent, language)}${language === 'vi' ? ' %' : '%'}`;
}

const SHOWN = 60;

/** What people typed, as a message may repeat it: on one line and no longer than 60 characters, unless told. */
export function shorten(text: string, most = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}
