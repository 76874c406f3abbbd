import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Measure } from '../../../../src/core/rules/composition/composition-arithmetic.js';
import {
  findRemedy,
  isAbove,
  isBelow,
  percentOf,
} from '../../../../src/core/rules/composition/composition-arithmetic.js';

/** An own reading of the rule in fractions of whole numbers: bounds are given in thousandths. */
interface Case {
  readonly count: number;
  readonly base: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
}

const THOUSAND = 1000;

function holds({ count, base, min, max, unit }: Case): boolean {
  if (count < 0 || count > base || base === 0) return false;
  const have = unit === '%' ? count * 100 * THOUSAND : count * THOUSAND;
  const asked = (bound: number) => (unit === '%' ? bound * base : bound);
  return (min === null || have >= asked(min)) && (max === null || have <= asked(max));
}

const asMeasure = ({ min, max, ...rest }: Case): Measure => ({
  ...rest,
  min: min === null ? null : min / 1000,
  max: max === null ? null : max / 1000,
});

/** The smallest change by trying every one: half a percent of 30 people asks for 5,970 others at most. */
function smallest(change: (n: number) => Case): number | null {
  for (let n = 1; n <= 6000; n += 1) if (holds(change(n))) return n;
  return null;
}

const bound = (unit: '%' | 'people') =>
  fc.option(unit === '%' ? fc.integer({ min: 0, max: 100_000 }) : fc.integer({ min: 0, max: 40_000 }), { nil: null });

const cases: fc.Arbitrary<Case> = fc
  .constantFrom<'%' | 'people'>('%', 'people')
  .chain((unit) =>
    fc.record({
      unit: fc.constant(unit),
      base: fc.integer({ min: 1, max: 30 }),
      count: fc.nat(30),
      min: bound(unit),
      max: bound(unit),
    }),
  )
  // Bounds in halves, as people write them.
  .map((value) => ({
    ...value,
    count: Math.min(value.count, value.base),
    min: value.min === null ? null : Math.floor(value.min / 500) * 500,
    max: value.max === null ? null : Math.floor(value.max / 500) * 500,
  }));

describe('add, drop and move', () => {
  it('R-II-4.1-f: are the fewest that do, by trying every number', () => {
    fc.assert(
      fc.property(cases, (value) => {
        const measure = asMeasure(value);
        const { count, base, unit } = value;
        const remedy = findRemedy(measure);
        if (isBelow(measure)) {
          expect(remedy).toEqual({
            add: smallest((n) => ({ ...value, count: count + n, base: base + n })),
            drop: unit === '%' ? smallest((n) => ({ ...value, base: base - n })) : null,
            move: smallest((n) => ({ ...value, count: count + n })),
          });
        } else if (isAbove(measure)) {
          expect(remedy).toEqual({
            add: unit === '%' ? smallest((n) => ({ ...value, base: base + n })) : null,
            drop: smallest((n) => ({ ...value, count: count - n, base: base - n })),
            move: smallest((n) => ({ ...value, count: count - n })),
          });
        } else {
          expect(remedy).toEqual({ add: 0, drop: 0, move: 0 });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('R-II-4.1-f: 88 of 143 exemplars lack 15, or 8 others are too many, or 5 are swapped', () => {
    expect(findRemedy({ count: 88, base: 143, min: 65, max: 75, unit: '%' })).toEqual({ add: 15, drop: 8, move: 5 });
  });

  it('nothing can be added to a share of all', () => {
    expect(findRemedy({ count: 9, base: 10, min: 100, max: null, unit: '%' })).toEqual({ add: null, drop: 1, move: 1 });
  });
});

describe('comparing', () => {
  it.each([
    [13, 40, 32.5, false],
    [12, 40, 32.5, true],
    [105, 150, 70, false],
    [104, 150, 70, true],
    [29, 100, 29, false],
    [0, 0, 65, false],
  ])('R-II-4.1-f: %i of %i against at least %d %%: below is %j', (count, base, min, below) => {
    expect(isBelow({ count, base, min, max: null, unit: '%' })).toBe(below);
  });

  it('a share that rounds to the bound may still be below it', () => {
    // 1999/3076 = 64,987 %, shown as 65 %.
    expect(percentOf(1999, 3076)).toBe(65);
    expect(isBelow({ count: 1999, base: 3076, min: 65, max: null, unit: '%' })).toBe(true);
  });

  it.each([
    [98, 143, 68.5],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [3, 16, 18.8],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [0, 0, null],
  ])('%i of %i is %d %%: one decimal, half up', (count, base, percent) => {
    expect(percentOf(count, base)).toBe(percent);
  });
});
