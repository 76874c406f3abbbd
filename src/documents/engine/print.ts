import type { Day } from '../../core/day.js';
import { partsOf } from '../../core/day.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Only days under 10 and months 1 and 2 take a leading zero (Decree 30/2020, Phụ lục I, II.4): 05 tháng 8, 12 tháng 02. */
const monthDigits = (month: number): string => (month <= 2 ? twoDigits(month) : String(month));

/** `ngày 05 tháng 8 năm 2025`. */
export function printDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${twoDigits(date)} tháng ${monthDigits(month)} năm ${year}`;
}

/** `tháng 8 năm 2025`, for a document whose day Văn thư fills in. */
export function printMonth(day: Day): string {
  const { year, month } = partsOf(day);
  return `tháng ${monthDigits(month)} năm ${year}`;
}

/** A count inside a sentence: 05, 12, 0. */
export const printCount = (count: number): string => (count === 0 ? '0' : twoDigits(count));

/** `07 giờ 30`, from minutes since midnight. */
export const printHour = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60) % 24)} giờ ${twoDigits(minutes % 60)}`;

/** `68,5`, `100,0`. */
export const printPercent = (percent: number): string => percent.toFixed(1).replace('.', ',');

/** One decimal, half up, by whole numbers only. */
export const percentOf = (count: number, base: number): number => Math.floor((count * 2000 + base) / (2 * base)) / 10;
