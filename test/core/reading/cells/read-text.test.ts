import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownValue, unreadable } from '../../../../src/core/reading/cells/fault.js';
import { readName, readPhone, readText } from '../../../../src/core/reading/cells/read-text.js';
import type { RawCell } from '../../../../src/core/contract/sheet-data.js';
import { dayCell } from '../raw-tab.js';

describe('a text', () => {
  it.each<[RawCell, string]>([
    ['Nông dân', 'Nông dân'],
    ['Nông dân'.normalize('NFD'), 'Nông dân'],
    ['\u00a0 Nông dân\u200b ', 'Nông dân'],
    ['=tổng', '=tổng'],
    [12, '12'],
    [dayCell(2025, 8, 15), '15/08/2025'],
    [true, 'TRUE'],
  ])('%j is %j', (cell, expected) => {
    expect(readText(cell)).toBe(expected);
  });

  it.each(['', ' ', '\u00a0', '\u200b\ufeff \n'])('%j is nothing', (cell) => {
    expect(readText(cell)).toBeNull();
  });

  it('of 50,000 characters is read whole and shown short', () => {
    const long = 'Hiến đất làm đường. '.repeat(2500).trim();
    expect(readText(long)).toBe(long);
    expect(shownValue(long)).toBe(`${long.slice(0, 59)}…`);
  });

  it('is shown in at most 60 characters, never with half of one at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = shownValue(text);
        expect(shown.length).toBeLessThanOrEqual(60);
        expect(shown).not.toMatch(/[\ud800-\udbff]…$/);
      }),
    );
  });
});

describe('a name', () => {
  it.each(['Nguyễn Thị Hồng', "H'Hen Niê", 'HTX Đại Sơn 2', 'Y'])('%j is one', (name) => {
    expect(readName(name)).toBe(name);
  });

  it.each<[RawCell]>([[123], ['123'], ['0912 345 678'], ['-'], ['???'], [true], [dayCell(1985, 8, 15)]])(
    '%j is none',
    (cell) => {
      expect(readName(cell)).toEqual(unreadable('name'));
    },
  );
});

describe('a phone', () => {
  it.each<[RawCell, string]>([
    ['0912.345.678', '0912.345.678'],
    [912345678, '912345678'],
    [84912345678, '84912345678'],
    ['+84 912 345 678', '+84 912 345 678'],
  ])('%j stays as typed', (cell, expected) => {
    expect(readPhone(cell)).toBe(expected);
  });

  it.each<[RawCell]>([[true], [0.5], [-84912345678], [dayCell(2025, 8, 15)]])('%j is none', (cell) => {
    expect(readPhone(cell)).toEqual(unreadable('phone'));
  });
});
