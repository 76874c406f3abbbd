import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Doubts, settleDoubts } from '../../src/host/doubts/doubts.js';
import { serialOfDay } from '../../src/host/model/serial.js';
import { parseTyped } from '../../src/host/typed-input/parse-typed.js';

const day = (year: number, month: number, date: number) => serialOfDay(year, month, date);
const typed = (text: string, format: string, locale = 'vi_VN', doubts: Partial<Doubts> = {}) =>
  parseTyped(text, format, { locale, year: 2025, doubts: settleDoubts(doubts) });
const valueOf = (text: string, locale: string) => typed(text, 'General', locale).value;

describe('typed text becomes what Sheets makes of it', () => {
  it.each([
    ['15/8/2025', 'vi_VN', day(2025, 8, 15)],
    ['15-08-25', 'vi_VN', day(2025, 8, 15)],
    ['15/8', 'vi_VN', day(2025, 8, 15)],
    ['2025-08-15', 'vi_VN', day(2025, 8, 15)],
    ['8/15/2025', 'vi_VN', '8/15/2025'],
    ['31/4/2025', 'vi_VN', '31/4/2025'],
    ['15.8.2025', 'vi_VN', '15.8.2025'],
    ['ngày 15 tháng 8', 'vi_VN', 'ngày 15 tháng 8'],
    ['8/15/2025', 'en_US', day(2025, 8, 15)],
    ['15/8/2025', 'en_US', '15/8/2025'],
    ['15/8/2025 12:00', 'vi_VN', Number(day(2025, 8, 15)) + 0.5],
    ['6:00', 'vi_VN', 0.25],
    ['1,5', 'vi_VN', 1.5],
    ['1.234,5', 'vi_VN', 1234.5],
    ['1.5', 'vi_VN', '1.5'],
    ['1.5', 'en_US', 1.5],
    ['1,234.5', 'en_US', 1234.5],
    ['0912345678', 'vi_VN', 912345678],
    ['0912 345 678', 'vi_VN', '0912 345 678'],
    ['-3', 'vi_VN', -3],
    ['+3', 'vi_VN', '+3'],
    ['50%', 'vi_VN', 0.5],
    ['12,5 %', 'vi_VN', 0.125],
    ['true', 'vi_VN', true],
    ['FALSE', 'vi_VN', false],
    ["'0912345678", 'vi_VN', '0912345678'],
    ["'=1+1", 'vi_VN', '=1+1'],
    ['@abc', 'vi_VN', '@abc'],
    ['-', 'vi_VN', '-'],
    ['  Thôn 1 ', 'vi_VN', '  Thôn 1 '],
    ['a\uD800b', 'vi_VN', 'a\uFFFDb'],
  ])('%j in %s', (text, locale, value) => {
    expect(valueOf(text, locale)).toBe(value);
  });

  it.each(['0912345678', '15/8/2025', '=1+1', 'TRUE', '50%', '- Bằng khen'])(
    '%j in a plain text cell stays text',
    (text) => {
      expect(typed(text, '@')).toEqual({ value: text, formula: null, numberFormat: null });
    },
  );

  it('a leading = is a formula, kept and not computed', () => {
    expect(typed('=A1+1', 'General')).toEqual({ value: '', formula: '=A1+1', numberFormat: null });
  });

  it.each([
    ['- Bằng khen', '#ERROR!'],
    ['+abc', '#NAME?'],
  ])('%j is taken for a formula and becomes %s', (text, error) => {
    expect(typed(text, 'General')).toEqual({
      value: { error },
      formula: `=${text}`,
      numberFormat: null,
    });
  });

  it('a date gives a General cell the format of the locale, and keeps a date format', () => {
    expect(typed('15/8/2025', 'General').numberFormat).toBe('dd/mm/yyyy');
    expect(typed('8/15/2025', 'General', 'en_US').numberFormat).toBe('m/d/yyyy');
    expect(typed('15/8/2025', 'd/m').numberFormat).toBeNull();
  });

  it('whole numbers in Vietnamese writing are the numbers they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (number) => {
        expect(valueOf(number.toLocaleString('de-DE'), 'vi_VN')).toBe(number);
      }),
    );
  });
});
