import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCode } from '../../../src/core/people/codes.js';

describe('R-I-2-b: codes', () => {
  it('are short, sayable and say which tab they are of', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('ĐC' as const, 'KM' as const), (seed, prefix) => {
        const code = buildCode(prefix, (n) => seed % n, new Set());
        expect(code).toMatch(/^(?:ĐC|KM)-[2346789ACEFHKMPQRTWXY]{4}$/);
        expect(code.startsWith(`${prefix}-`)).toBe(true);
      }),
    );
  });

  it('are never given twice, however bad the luck', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 300; i += 1) taken.add(buildCode('ĐC', () => 7, taken));
    expect(taken.size).toBe(300);
  });

  it.each([['ĐC-2222'], ['đc-2222']])('are not what %s already is', (before) => {
    expect(buildCode('ĐC', () => 0, new Set([before]))).toBe('ĐC-2223');
  });

  it('become longer when the short ones are used up', () => {
    const full = { has: (code: string) => code.length === 'ĐC-2222'.length } as ReadonlySet<string>;
    expect(buildCode('ĐC', () => 0, full)).toBe('ĐC-22222');
  });
});
