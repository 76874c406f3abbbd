import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignRows, identityOf, sameCell } from '../../../src/core/sync/align-rows.js';

const planned = (...names: string[]) => names.map((name) => ({ identity: name, cells: [`status of ${name}`] }));

describe('alignRows', () => {
  it('lays each status beside its own row after a sort', () => {
    expect(alignRows(['b', 'a'], planned('a', 'b'), 1)).toEqual([['status of b'], ['status of a']]);
  });

  it('leaves a row blank that nobody planned for', () => {
    expect(alignRows(['a', 'new', 'b'], planned('a', 'b'), 1)).toEqual([['status of a'], [''], ['status of b']]);
  });

  it('gives rows of the same content their plans in order', () => {
    const twice = [
      { identity: 'a', cells: ['first'] },
      { identity: 'a', cells: ['second'] },
    ];
    expect(alignRows(['a', 'a', 'a'], twice, 1)).toEqual([['first'], ['second'], ['']]);
  });

  it('never puts a status beside another row, whatever people moved, deleted or added', () => {
    const names = fc.array(fc.string({ maxLength: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const rows = alignRows(after, planned(...before), 1);
        rows.forEach(([status], i) => {
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
