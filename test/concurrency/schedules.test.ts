import { describe, expect, it } from '@jest/globals';
import { builtScript } from '../made-once.js';
import { runSeeds } from './run-seeds.js';

/**
 * Seeds that once broke something: an action that died had forgotten whose code it overwrote (7), rows were inserted while the
 * range was asked for (13), two of one name swapped codes (44, 291), ours stayed on a blank row (49), formulas were told of
 * other rows (89, 91), a new row of the same name got a deleted one's code (268), an edit's words stayed where somebody sorted
 * without a pause (4137), codes changed rows where the script gave up or died among moves (757, 1936, 3248, 3471, 3548, 4066, 4283), new
 * rows of the register landed on others (6, 605, 10209), a decision typed after the register was read was overwritten where columns
 * moved (209, 331), a call failed after a write beside its column (871, 952, 10103), words stood in each other's column (791), a
 * row was taken for another (349, 970, 10121, 10182, 10350), a row of the register was not read back and written twice (194, 307),
 * words stayed beside sorted rows after a write that failed (1917), rows were deleted between a range and its values (100567), values
 * and formulas were read at two moments (200946), and the judge was wrong (20, 247, 266, 486, 551, 591, 858, 1988, a formula given back
 * 2074, a column that a schedule needs gone 2230). What happens under a seed depends on the calls of the script, so a seed may tell
 * another story today; the sample below is drawn anew with it.
 */
const ONCE_BROKEN = [
  ...[6, 7, 13, 20, 44, 49, 89, 91, 194, 209, 247, 266, 268, 291, 307, 331, 349, 486, 551, 591, 605, 757, 791, 858],
  ...[
    871, 952, 970, 1917, 1936, 1988, 2074, 2230, 2423, 2666, 3248, 3471, 3548, 3865, 4066, 4137, 4283, 10103, 10121,
    10182, 10209, 10350,
  ],
  ...[100567, 200946],
];
/** A sample of what `npm run schedules` runs. */
const SAMPLE = Array.from({ length: 24 }, (_, i) => 10_001 + i);

describe('R-I-2-b: while others insert, delete, sort, copy and type before any call', () => {
  it.each([
    ['the seeds that once broke something', ONCE_BROKEN],
    ['a sample of schedules', SAMPLE],
  ])('%s: words, codes and decisions stay beside their own nominee', (_, seeds) => {
    const code = builtScript();
    // Also where the script gave up or died: by the next full check codes, words and cells are where they were.
    const broke = runSeeds(code, seeds).map(({ seed, broken, drifted }) => [seed, ...broken, ...drifted]);
    expect(broke.filter(({ length }) => length > 1)).toEqual([]);
  });
});
