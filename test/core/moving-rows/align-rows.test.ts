import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignRows, identityOf, sameCell } from '../../../src/core/moving-rows/align-rows.js';

const planned = (...names: string[]) => names.map((name) => ({ identity: name, cells: [`status of ${name}`] }));

const rows = (...names: string[]) => names.map((identity) => ({ identity }));

describe('alignRows', () => {
  it('lays each status beside its own row after a sort', () => {
    expect(alignRows(rows('b', 'a'), planned('a', 'b'), 1)).toEqual([['status of b'], ['status of a']]);
  });

  it('leaves a row blank that nobody planned for', () => {
    expect(alignRows(rows('a', 'new', 'b'), planned('a', 'b'), 1)).toEqual([['status of a'], [''], ['status of b']]);
  });

  it('gives rows of the same content their plans in order', () => {
    const twice = [
      { identity: 'a', cells: ['first'] },
      { identity: 'a', cells: ['second'] },
    ];
    expect(alignRows(rows('a', 'a', 'a'), twice, 1)).toEqual([['first'], ['second'], ['']]);
  });

  it('tells two rows of one nominee apart by their other cells, also when one of them is edited meanwhile', () => {
    const twins = [
      { identity: 'a', exact: '1980', cells: ['complete'] },
      { identity: 'a', exact: '', cells: ['no year'] },
    ];
    const now = (...years: string[]) => years.map((exact) => ({ identity: 'a', exact }));
    expect(alignRows(now('', '1980'), twins, 1)).toEqual([['no year'], ['complete']]);
    expect(alignRows(now('1990', '1980'), twins, 1)).toEqual([['no year'], ['complete']]);
    expect(alignRows(now('1990', '1991'), twins, 1)).toEqual([[''], ['']]);
    expect(alignRows(now('1990'), twins, 1)).toEqual([['']]);
  });

  it('never puts a status beside another row, whatever people moved, deleted or added', () => {
    const names = fc.array(fc.string({ maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const laid = alignRows(rows(...after), planned(...before), 1);
        laid.forEach(([status], i) => {
          expect(['', `status of ${after[i] ?? ''}`]).toContain(status);
        });
      }),
    );
  });
});

describe('identityOf', () => {
  it('knows a row again in another normal form and with spaces around', () => {
    expect(identityOf(['Hòa'.normalize('NFD'), ' x '])).toBe(identityOf(['Hòa', 'x']));
  });

  it('does not run neighbouring cells together', () => {
    expect(identityOf(['a', 'b'])).not.toBe(identityOf(['ab', '']));
  });
});

describe('sameCell', () => {
  it.each([
    [1, '1', true],
    ['', undefined, true],
    ['a', 'b', false],
    [0, '', false],
  ])('%p and %p: %p', (a, b, same) => {
    expect(sameCell(a, b)).toBe(same);
  });
});
