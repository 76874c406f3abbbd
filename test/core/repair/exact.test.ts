import { describe, expect, it } from '@jest/globals';
import { tryAll } from './brute-force.js';
import { repairOf } from './people.js';
import { makeHighs } from './highs-oracle.js';
import { compare, SUITES } from './proof.js';
import { randomCase } from './random-pool.js';

describe('the smallest repair is the smallest', () => {
  it('R-II-4.1-c … k: of all lists there are, preferences and all, in 100 tiny pools', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { people, targets, cap } = randomCase(seed, { people: [4, 11], targets: [1, 6] });
      const allow = { guests: seed % 3 === 0, approved: seed % 2 === 0 };
      const proposal = repairOf(people, targets, { cap, allow });
      const { best, worthOf } = tryAll({ people, targets, cap, allow });
      const found = proposal.status === 'impossible' ? null : worthOf(new Set<string | null>(proposal.list));
      expect([seed, proposal.verified, found]).toEqual([seed, true, best]);
    }
  });

  // HiGHS is slow where we are not: the whole proof is `npm run prove`.
  it('HiGHS comes to the same verdict, people missing and number of changes', async () => {
    const highs = await makeHighs();
    const begin = Date.now();
    let compared = 0;
    for (let round = 0; compared < 60 && Date.now() - begin < 12_000; round += 1) {
      for (const suite of SUITES.slice(0, 2)) {
        const { disagreement } = compare(highs, suite, 10_000 + round);
        expect(disagreement).toBeNull();
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1);
  });
});
