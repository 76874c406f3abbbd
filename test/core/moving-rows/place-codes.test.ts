import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mendCodes, planCodes, type CodedRow } from '../../../src/core/moving-rows/place-codes.js';

const row = (number: number, content: string, code = ''): CodedRow => ({ row: number, content, code });

describe('planCodes', () => {
  it('gives a code to rows without one and to no other', () => {
    let n = 0;
    const planned = planCodes([row(2, 'a'), row(3, 'b', 'K1'), row(4, 'c')], () => `N${String((n += 1))}`);
    expect(planned).toEqual([row(2, 'a', 'N1'), row(4, 'c', 'N2')]);
  });
});

describe('mendCodes', () => {
  it('writes the planned codes first', () => {
    expect(mendCodes([row(2, 'a'), row(3, 'b', 'K1')], [row(3, 'b', 'K1')], [row(2, 'a', 'N1')])).toEqual([
      { row: 2, code: 'N1' },
    ]);
  });

  it('is content when every code stands beside its own row', () => {
    expect(mendCodes([row(2, 'b', 'K1'), row(3, 'a', 'N1')], [row(3, 'b', 'K1')], [row(2, 'a', 'N1')])).toEqual([]);
  });

  it('gives a code back that our write took from a row that moved there', () => {
    const now = [row(2, 'b', 'N1'), row(3, 'a')];
    expect(mendCodes(now, [row(3, 'b', 'K1'), row(2, 'a')], [row(2, 'a', 'N1')])).toEqual([
      { row: 2, code: 'K1' },
      { row: 3, code: 'N1' },
    ]);
  });

  it('takes our code away from a row that was inserted under our write', () => {
    const now = [row(2, 'stranger', 'N1'), row(3, 'a')];
    expect(mendCodes(now, [row(2, 'a')], [row(2, 'a', 'N1')])).toEqual([
      { row: 2, code: '' },
      { row: 3, code: 'N1' },
    ]);
  });

  it('leaves the code of a row that was copied or edited meanwhile', () => {
    const now = [row(2, 'a', 'K1'), row(3, 'a', 'K1'), row(4, 'edited', 'K2')];
    expect(mendCodes(now, [row(2, 'a', 'K1'), row(3, 'c', 'K2')], [])).toEqual([]);
  });

  const cells = (number: number, code: string, name: string, year: string): CodedRow => ({
    ...row(number, name, code),
    cells: [name, year],
  });

  it('gives each of two rows of one name its own code back, by their other cells', () => {
    const had = [cells(2, 'K1', 'a', '1980'), cells(3, '', 'a', '1990')];
    const swapped = [cells(2, '', 'a', '1990'), cells(3, 'N1', 'a', '1980')];
    expect(mendCodes(swapped, had, [cells(3, 'N1', 'a', '1990')])).toEqual([
      { row: 2, code: 'N1' },
      { row: 3, code: 'K1' },
    ]);
  });

  it('gives a code back to a row that somebody renamed while our write had taken it', () => {
    const had = [cells(2, '', 'b', '1990'), cells(3, 'K1', 'a', '1980')];
    const now = [cells(2, 'N1', 'renamed', '1980'), cells(3, '', 'b', '1990')];
    expect(mendCodes(now, had, [cells(2, 'N1', 'b', '1990')])).toEqual([
      { row: 2, code: 'K1' },
      { row: 3, code: 'N1' },
    ]);
  });

  it('gives a code back to one of two copies of the row that somebody retyped meanwhile', () => {
    const had = { ...row(2, 'a', 'K1'), cells: ['a', '1980', 'x'] };
    const retyped = { content: 'a', code: '', cells: ['a', '1981', 'x'] };
    expect(
      mendCodes(
        [3, 4].map((at) => ({ ...retyped, row: at })),
        [had],
        [],
      ),
    ).toEqual([{ row: 3, code: 'K1' }]);
    const other = { ...retyped, row: 5, cells: ['a', '1980', 'y'] };
    expect(mendCodes([{ ...retyped, row: 3 }, other], [had], [])).toEqual([]);
  });

  it('gives no code to a row that could be another nominee', () => {
    const had = [cells(2, '', 'b', '1990'), cells(3, 'K1', 'a', '1980')];
    const now = [cells(2, 'N1', 'renamed', '1981'), cells(3, '', 'b', '1990')];
    expect(mendCodes(now, had, [cells(2, 'N1', 'b', '1990')])).toEqual([
      { row: 2, code: '' },
      { row: 3, code: 'N1' },
    ]);
  });

  it('takes back a code given back to a row that has moved again', () => {
    const had = [cells(2, '', 'b', '1'), cells(3, 'K1', 'a', '2')];
    const now = [cells(2, 'N1', 'b', '1'), cells(3, 'K1', 'stranger', '3'), cells(4, '', 'a', '2')];
    expect(mendCodes(now, had, [cells(2, 'N1', 'b', '1')], new Set(['N1', 'K1']))).toEqual([
      { row: 3, code: '' },
      { row: 4, code: 'K1' },
    ]);
  });

  it('settles in one round: applied to what it read, it has nothing more to say', () => {
    const contents = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(contents, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat()), (names, blanks, moves) => {
        const had = names.map((name, i) => row(i + 2, name, blanks.next().value ? '' : `K${String(i)}`));
        let made = 0;
        const planned = planCodes(had, () => `N${String((made += 1))}`);
        const moved = [...had]
          .sort(() => (moves.next().value % 2 === 0 ? 1 : -1))
          .map((r, i) => ({ ...r, row: i + 2 }));
        const cells = new Map(mendCodes(moved, had, planned).map(({ row: r, code }) => [r, code]));
        const after = moved.map((r) => ({ ...r, code: cells.get(r.row) ?? r.code }));
        expect(mendCodes(after, had, planned)).toEqual([]);
        expect(after.every(({ code }) => code !== '')).toBe(true);
      }),
    );
  });
});
