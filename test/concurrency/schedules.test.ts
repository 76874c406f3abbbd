import { describe, expect, it } from '@jest/globals';
import { bundleScript } from '../../build/bundle.mjs';
import { runSeeds } from './run-seeds.js';

/**
 * Seeds that once broke something: words beside another row of the same name (92), a formula told of another row (25), a code
 * lost to rows inserted while the range was asked for (13, 147), swapped between two of one name (78), given to a copy (89).
 */
const ONCE_BROKEN = [13, 25, 78, 89, 92, 147];
/** A sample of what `npm run schedules` runs. */
const SAMPLE = Array.from({ length: 24 }, (_, i) => 10_001 + i);

describe('R-I-2-b: while others insert, delete, sort, copy and type before any call', () => {
  it.each([
    ['the seeds that once broke something', ONCE_BROKEN],
    ['a sample of schedules', SAMPLE],
  ])(
    '%s: words, codes and decisions stay beside their own nominee',
    async (_, seeds) => {
      const { code } = await bundleScript();
      expect(runSeeds(code, seeds).map(({ seed, broken }) => [seed, ...broken])).toEqual([]);
    },
    120_000,
  );
});
