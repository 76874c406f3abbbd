import { describe, expect, it } from '@jest/globals';
import { unreadable } from '../../../../src/core/reading/cells/fault.js';
import { readYear } from '../../../../src/core/reading/cells/read-year.js';
import type { RawCell } from '../../../../src/core/contract/sheet-data.js';
import { dayCell } from '../raw-tab.js';

describe('a birth year', () => {
  it.each<[RawCell, number]>([
    [1985, 1985],
    ['1985', 1985],
    [' 1985 ', 1985],
    ["'85", 1985],
    ['’85', 1985],
    ['85', 1985],
    [85, 1985],
    ['26', 1926],
    ['99', 1999],
    [2012, 2012],
    ['1985 (Nữ)', 1985],
    ['sinh năm 1985', 1985],
    ['15/8/1985', 1985],
    ['15.8.85', 1985],
    ['8/1985', 1985],
    ['ngày 15 tháng 8 năm 1985', 1985],
    [dayCell(1985, 8, 15), 1985],
    // 1985 typed into a cell that is formatted as a date.
    [dayCell(1905, 6, 7), 1985],
    [1795, 1795],
  ])('%j is %d', (cell, expected) => {
    expect(readYear(cell)).toBe(expected);
  });

  it.each<[RawCell]>([
    ['25'],
    ['00'],
    [12],
    [198],
    ['198'],
    ['19855'],
    [31234],
    [1985.5],
    [-1985],
    ['1985-1990'],
    ['Nam'],
    [true],
  ])('%j must be asked', (cell) => {
    expect(readYear(cell)).toEqual(unreadable('year'));
  });
});
