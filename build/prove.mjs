import process from 'node:process';
import { loadForNode } from './compile-for-node.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';

/**
 * How many pools of each suite of `test/core/repair/proof.ts`: HiGHS needs seconds, and now and then a minute, for what we need
 * a tenth of a second for, so that there are fewer of the largest.
 */
const POOLS = [320, 160, 50, 20];

/** @returns {Promise<typeof import('../test/core/repair/proof.js') & typeof import('../test/core/repair/highs-oracle.js')>} */
const loadProof = () =>
  loadForNode(null, {
    stdin: {
      contents: "export * from './test/core/repair/proof.ts'; export * from './test/core/repair/highs-oracle.ts';",
      resolveDir: ROOT,
    },
    external: ['highs'],
  });

/** @param {readonly number[]} times */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`;
  return `median ${at(0.5)}, worst ${at(1)}`;
}

ensureInstalled({ withDev: true });
const { compare, makeHighs, SUITES } = await loadProof();
const highs = await makeHighs();
let [compared, agreed, givenUp] = [0, 0, 0];
for (const [s, suite] of SUITES.entries()) {
  /** @type {Map<string, number>} */
  const statuses = new Map();
  /** @type {number[][]} */
  const [ours, theirs] = [[], []];
  for (let i = 0; i < (POOLS[s] ?? 0); i += 1) {
    const { status, disagreement, undecided, ...times } = compare(highs, suite, 1000 * (s + 1) + i);
    if (undecided) givenUp += 1;
    else compared += 1;
    if (disagreement === null && !undecided) agreed += 1;
    if (disagreement !== null) console.log(`  DIFFERENT: ${disagreement}`);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    ours?.push(times.ours);
    theirs?.push(times.highs);
  }
  const { people, targets } = suite;
  console.log(`${POOLS[s]} pools of ${people.join('-')} people, ${targets.join('-')} targets`);
  console.log(`  ${[...statuses].map(([status, count]) => `${status} ${count}`).join(', ')}`);
  console.log(`  ours ${spread(ours ?? [])}; HiGHS ${spread(theirs ?? [])}`);
}
console.log(`\n${agreed} of ${compared} pools: the same verdict, number of changes and conflict as HiGHS.`);
if (givenUp > 0) console.log(`${givenUp} more: HiGHS had no verdict in half a minute, nothing is compared.`);
process.exitCode = agreed === compared ? 0 : 1;
