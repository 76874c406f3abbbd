import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOf } from '../../../../src/core/day.js';
import { unreadable } from '../../../../src/core/reading/cells/fault.js';
import { dayReader } from '../../../../src/core/reading/cells/read-day.js';
import type { RawCell } from '../../../../src/core/contract/sheet-data.js';
import { TODAY, dayCell } from '../raw-tab.js';

const readDay = dayReader(TODAY);

describe('a day', () => {
  it.each<[RawCell, string]>([
    [dayCell(2025, 8, 15), '2025-08-15'],
    ['15/8/2025', '2025-08-15'],
    ['15/08/2025', '2025-08-15'],
    [' 5 / 8 / 2025 ', '2025-08-05'],
    ['15-8-2025', '2025-08-15'],
    ['15.8.2025', '2025-08-15'],
    ['15.8.25', '2025-08-15'],
    ['15/8/00', '2000-08-15'],
    ['ngày 15/8/2025', '2025-08-15'],
    ['ngày 15 tháng 8 năm 2025', '2025-08-15'],
    ['Ngày 05 tháng 08 năm 2025', '2025-08-05'],
    ['15 tháng 8 năm 2025', '2025-08-15'],
    ['15 tháng 8 năm 2025'.normalize('NFD'), '2025-08-15'],
    ['15 tháng\u00a08, 2025', '2025-08-15'],
    ['29/2/2024', '2024-02-29'],
  ])('%j is %s', (cell, expected) => {
    expect(readDay(cell)).toBe(expected);
  });

  it.each<[RawCell]>([
    ['8/15/2025'],
    ['31/4/2025'],
    ['29/2/2025'],
    ['15/8'],
    ['8/2025'],
    ['15/8/26'],
    ['15/8/0202'],
    ['15/8-2025'],
    ['15/8/2025 hoặc 16/8/2025'],
    ['giữa tháng 8'],
    ['15 tháng 8'],
    ['x'],
    [45884],
    [true],
    ['15/8/1899'],
    [dayCell(1899, 12, 30)],
    [dayCell(2200, 1, 1)],
    [dayCell(9999, 12, 31)],
  ])('%j is none', (cell) => {
    expect(readDay(cell)).toEqual(unreadable('day'));
  });

  it('as people write it is the day, whatever the signs between', () => {
    const days = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), fc.boolean(), ([year, month, date], sign, padded) => {
        const parts = [date, month].map((part) => String(part).padStart(padded ? 2 : 1, '0'));
        const expected = dayOf(year, month, date) ?? unreadable('day');
        expect(readDay([...parts, String(year)].join(sign))).toEqual(expected);
      }),
    );
  });
});
