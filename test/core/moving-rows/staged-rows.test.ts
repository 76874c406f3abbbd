import { describe, expect, it } from '@jest/globals';
import { findStaged, findStagedApart, planMove } from '../../../src/core/moving-rows/staged-rows.js';
import type { RawTab } from '../../../src/core/contract/sheet-data.js';

/** A header, then a row for each letter; a point is a blank one. */
const tabOf = (rows: string): RawTab => ({
  name: 'Đề cử',
  cells: [['Họ và tên'], ...Array.from(rows, (letter) => [letter === '.' ? '' : letter])],
});
const gap = (rows: number): string => '.'.repeat(rows);

describe('rows that an import has written far below everybody', () => {
  it.each([
    ['are the last ones, below a gap that people do not leave', `ab${gap(30)}xyz`, { first: 34, count: 3 }, 4],
    ['are found in a tab that holds nobody else', `${gap(30)}xy${gap(5)}`, { first: 32, count: 2 }, 2],
    ['are found below a row that people left blank', `ab.c${gap(25)}x`, { first: 31, count: 1 }, 6],
  ])('%s', (_, rows, staged, to) => {
    const tab = tabOf(rows);
    expect(findStaged(tab)).toEqual(staged);
    expect(planMove(tab, staged)).toEqual({ ...staged, to });
  });

  it.each([
    ['a list without a gap', 'abc'],
    ['a few blank rows, as people leave them', `ab${gap(19)}xyz`],
    ['a blank tab', gap(40)],
    ['no row at all', ''],
  ])('are not %s', (_, rows) => {
    expect(findStaged(tabOf(rows))).toBeNull();
  });

  it('stay where they are when nothing is between', () => {
    expect(planMove(tabOf('abxy'), { first: 4, count: 2 })).toBeNull();
  });
});

describe('rows that a check has written far below the register', () => {
  const isOurs = (cells: readonly unknown[]): boolean => /[xyz]/.test(String(cells[0]));

  it.each([
    ['stand together', `ab${gap(30)}xyz`, { first: 34, count: 3 }],
    ['have blank ones between them that somebody has inserted', `ab${gap(30)}x..yz`, { first: 34, count: 5 }],
    ['are all there is', `${gap(30)}x`, { first: 32, count: 1 }],
  ])('%s', (_, rows, staged) => {
    expect(findStagedApart(tabOf(rows), isOurs)).toEqual(staged);
  });

  it.each([
    ['what people keep far below their list', `ab${gap(30)}c`],
    ['ours with a row of people among them', `ab${gap(30)}xc`],
    ['a list with blank rows in it', `xy${gap(19)}z`],
    ['a blank tab', gap(40)],
  ])('are not %s', (_, rows) => {
    expect(findStagedApart(tabOf(rows), isOurs)).toBeNull();
  });
});
