import { describe, expect, it } from '@jest/globals';
import { bundleScript } from '../../build/bundle.mjs';
import { runSeeds } from './run-seeds.js';

/**
 * Seeds that once broke something: an action that died had forgotten whose code it overwrote (7), rows were inserted while the
 * range was asked for (13), two of one name swapped codes (44, 291), ours stayed on a blank row (49), formulas were told of
 * other rows (89, 91), a new row of the same name got a deleted one's code (268), an edit's words stayed where somebody sorted
 * without a pause (4137), codes changed rows where the script gave up or died among moves (757, 1936, 3248, 3471, 4066, 4283:
 * counted by `npm run schedules`, not held against it). What happens under a seed depends on the
 * calls of the script, so a seed may tell another story today; the sample below is drawn anew with it.
 */
const ONCE_BROKEN = [7, 13, 44, 49, 89, 91, 268, 291, 757, 1936, 3248, 3471, 4066, 4137, 4283];
/** A sample of what `npm run schedules` runs. */
const SAMPLE = Array.from({ length: 24 }, (_, i) => 10_001 + i);

describe('R-I-2-b: while others insert, delete, sort, copy and type before any call', () => {
  it.each([
    ['the seeds that once broke something', ONCE_BROKEN],
    ['a sample of schedules', SAMPLE],
  ])('%s: words, codes and decisions stay beside their own nominee', async (_, seeds) => {
    const { code } = await bundleScript();
    const broke = runSeeds(code, seeds).filter(({ broken }) => broken.length > 0);
    expect(broke.map(({ seed, broken }) => [seed, ...broken])).toEqual([]);
  });
});
