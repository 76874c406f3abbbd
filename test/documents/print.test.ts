import { expect, it } from '@jest/globals';
import { printCount, printDay, printMonth, printPercent } from '../../src/documents/engine/print.js';
import { day } from '../build-workbook.js';

it.each([
  ['2025-08-05', 'ngày 05 tháng 8 năm 2025', 'tháng 8 năm 2025'],
  ['2026-02-12', 'ngày 12 tháng 02 năm 2026', 'tháng 02 năm 2026'],
  ['2026-01-01', 'ngày 01 tháng 01 năm 2026', 'tháng 01 năm 2026'],
  ['2025-03-31', 'ngày 31 tháng 3 năm 2025', 'tháng 3 năm 2025'],
  ['2025-12-10', 'ngày 10 tháng 12 năm 2025', 'tháng 12 năm 2025'],
])('%s: only days under 10 and months 1 and 2 take a zero', (written, long, month) => {
  expect([printDay(day(written)), printMonth(day(written))]).toEqual([long, month]);
});

it.each([
  [0, '0'],
  [7, '07'],
  [12, '12'],
  [143, '143'],
])('%d people in a sentence', (count, printed) => {
  expect(printCount(count)).toBe(printed);
});

it('a share has one decimal and a comma', () => {
  expect([68.5, 100, 0].map(printPercent)).toEqual(['68,5', '100,0', '0,0']);
});
