import { describe, expect, it } from '@jest/globals';
import { builtScript } from '../made-once.js';
import { runSeed } from './run-seeds.js';

// A million cells: npm run hostile -- 1000000.
describe('workbooks in which any cell may hold anything', () => {
  it.each([1, 2, 3])('seed %d: nothing stops, and nothing of people is lost or changed', async (seed) => {
    const code = builtScript();
    const { cells, broken } = await runSeed(code, seed);
    expect(broken).toEqual([]);
    expect(cells).toBeGreaterThan(1000);
  });
});
