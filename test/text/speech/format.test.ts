import { describe, expect, it } from '@jest/globals';
import { formatClause } from '../../../src/text/speech/format-clause.js';
import { formatDay, formatNumber, formatPercent, shorten } from '../../../src/text/speech/format.js';
import { day } from '../../build-workbook.js';

describe('days by Decree 30', () => {
  it.each([
    ['2025-08-08', '08/8/2025'],
    ['2025-08-15', '15/8/2025'],
    ['2026-01-05', '05/01/2026'],
    ['2026-02-12', '12/02/2026'],
    ['2025-12-09', '09/12/2025'],
  ])('%s is %s', (text, printed) => {
    expect(formatDay(day(text))).toBe(printed);
  });
});

describe('numbers', () => {
  it.each([
    [68.5, '68,5', '68.5'],
    [0, '0', '0'],
    [1250, '1.250', '1,250'],
    [1234567.25, '1.234.567,25', '1,234,567.25'],
    [-3, '-3', '-3'],
    [55.000000000000007, '55', '55'],
  ])('%d', (value, vi, en) => {
    expect([formatNumber(value, 'vi'), formatNumber(value, 'en')]).toEqual([vi, en]);
  });

  it('a percent sign stands apart in Vietnamese', () => {
    expect([formatPercent(68.5, 'vi'), formatPercent(68.5, 'en')]).toEqual(['68,5 %', '68.5%']);
  });
});

describe('clauses as the plan’s reader finds them', () => {
  it.each([
    ['II-4.1-f', 'mục II.4.1', 'section II.4.1'],
    ['II-4.2', 'mục II.4.2', 'section II.4.2'],
    ['II-1', 'mục II.1', 'section II.1'],
    ['III-3.2-b', 'mục III.3.2', 'section III.3.2'],
    ['VI-1-a', 'mục VI', 'section VI'],
    ['VI-4', 'mục VI', 'section VI'],
    ['IV', 'mục IV', 'section IV'],
    ['0-b', 'phần mở đầu', 'the opening'],
    ['END-a', 'phần cuối', 'the closing'],
  ])('the ID that ends in %s', (id, vi, en) => {
    expect([formatClause(`R-${id}`, 'vi'), formatClause(`R-${id}`, 'en')]).toEqual([vi, en]);
  });

  it('what is no clause of the plan stays as it is', () => {
    expect(formatClause('Quyết định 3194', 'vi')).toBe('Quyết định 3194');
  });
});

describe('what people typed', () => {
  it.each([
    ['ngắn', 'ngắn'],
    [' hai\n\tdòng ', 'hai dòng'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('%j', (text, shown) => {
    expect(shorten(text)).toBe(shown);
  });

  it('is never cut within a character', () => {
    expect(shorten('x'.repeat(58) + '😀😀😀')).toBe(`${'x'.repeat(58)}…`);
  });
});
