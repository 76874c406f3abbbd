import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompositionEntry } from '../../../src/core/rules/composition/targets.js';
import { barOf, countOutside, groupComposition } from '../../../src/sidebar/check/composition-groups.js';

const entry = (over: Partial<CompositionEntry> = {}): CompositionEntry => ({
  attribute: 'Loại đại biểu',
  value: 'Điển hình tiên tiến',
  baseOf: 'list',
  base: 143,
  count: 98,
  percent: 68.5,
  min: 65,
  max: 75,
  unit: '%',
  level: 'recommended',
  verdict: 'ok',
  ...over,
});

describe('composition in the sidebar', () => {
  it('R-II-4.1-f: the share stands at 68,5 % of the bar, its range from 65 to 75', () => {
    expect(barOf(entry())).toEqual({ filled: 68.5, from: 65, to: 75 });
  });

  it.each([
    [
      'a headcount over its most stays inside the bar',
      { unit: 'people', count: 8, min: null, max: 4 },
      { filled: 80, from: 0, to: 40 },
    ],
    ['nobody fills nothing', { unit: 'people', count: 0, min: 1, max: null }, { filled: 0, from: 80, to: 100 }],
    ['no base, no share', { percent: null, min: null, max: null }, { filled: 0, from: 0, to: 100 }],
  ] as const)('%s', (_, over, bar) => {
    expect(barOf(entry(over))).toEqual(bar);
  });

  it('keeps the bar within its length whatever the numbers', () => {
    const bound = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.nat(1000),
        bound,
        bound,
        fc.constantFrom('%' as const, 'people' as const),
        (count, min, max, unit) => {
          for (const place of Object.values(barOf(entry({ count, percent: count, min, max, unit })))) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(100);
          }
        },
      ),
    );
  });

  it('folds away what fits in a long group, and nothing in a short one', () => {
    const units = ['A', 'B', 'C', 'D', 'E', 'F'].map((value, at) =>
      entry({ attribute: 'Đơn vị đề cử', value, verdict: at === 3 ? 'absent' : 'ok' }),
    );
    const groups = groupComposition([entry(), ...units]);
    expect(groups.map(({ attribute, shown, folded }) => [attribute, shown.length, folded.length])).toEqual([
      ['Loại đại biểu', 1, 0],
      ['Đơn vị đề cử', 1, 5],
    ]);
  });

  it('counts what is out of range, but not what is only watched', () => {
    expect(countOutside([entry(), entry({ verdict: 'below' }), entry({ verdict: 'absent', level: 'watched' })])).toBe(
      1,
    );
  });
});
