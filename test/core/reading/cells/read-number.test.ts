import { describe, expect, it } from '@jest/globals';
import { unreadable } from '../../../../src/core/reading/cells/fault.js';
import { readInteger, readNumber } from '../../../../src/core/reading/cells/read-number.js';
import type { RawCell } from '../../../../src/core/contract/sheet-data.js';
import { dayCell } from '../raw-tab.js';

describe('a number', () => {
  it.each<[RawCell, number]>([
    [0, 0],
    [42, 42],
    ['42', 42],
    [' 042 ', 42],
    ['1.200', 1200],
  ])('as a count: %j is %d', (cell, expected) => {
    expect(readInteger(cell)).toBe(expected);
  });

  it.each<[RawCell]>([
    [-1],
    [1.5],
    [NaN],
    [Infinity],
    ['-1'],
    ['1,5'],
    ['42 phiếu'],
    ['35/40'],
    ['x'],
    [true],
    [dayCell(2025, 8, 15)],
  ])('%j is no count', (cell) => {
    expect(readInteger(cell)).toEqual(unreadable('integer'));
  });

  it.each<[RawCell, number]>([
    [0.65, 0.65],
    [65, 65],
    ['65', 65],
    ['0,65', 0.65],
    ['0.65', 0.65],
    ['65%', 0.65],
    ['65,5 %', 0.655],
    ['1%', 0.01],
    ['100%', 1],
    ['120%', 120],
  ])('as a bound: %j is %d', (cell, expected) => {
    expect(readNumber(cell)).toBeCloseTo(expected, 10);
  });

  it.each<[RawCell]>([[-0.5], ['khoảng 70'], ['65-75'], ['65–75%'], [false], [dayCell(2025, 8, 15)]])(
    '%j is no bound',
    (cell) => {
      expect(readNumber(cell)).toEqual(unreadable('number'));
    },
  );
});
