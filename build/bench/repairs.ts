import { proposeRepair } from '../../src/core/repair/find-repair.js';
import { randomCase } from '../../test/core/repair/random-pool.js';

const SEEDS = Array.from({ length: 21 }, (_, i) => 500 + i);
const TARGETS = 40;

/** How long a proposal takes over different pools of a size, in milliseconds, shortest first; each with its preferences or conflict. */
export function timeRepairs(count: number): readonly number[] {
  const times = SEEDS.map((seed) => {
    const pool = randomCase(seed, { people: [count, count], targets: [TARGETS, TARGETS] });
    const begin = performance.now();
    const { timedOut, verified } = proposeRepair({ ...pool, allow: { guests: false, approved: false } }, () => true);
    if (timedOut || !verified) throw new Error(`seed ${seed}: not proved`);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b);
}
