import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { bundleScript } from './bundle.mjs';
import { compileForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

// npm run schedules [-- --from 1 --to 5000 --lanes 2]: the script against other people's edits before any of its calls.
// npm run schedules -- seed 13: that one, with its story.

const AT_ONCE = 20;

/** @typedef {{ seed: number, broken: readonly string[], unsettled: boolean, drifted: readonly string[], told: readonly string[], story: readonly string[] }} NotedSeed */

const buildRunner = () =>
  compileForNode(join('test', 'concurrency', 'run-seeds.ts'), { plugins: [virtualTemplates()], banner: WITH_REQUIRE });

/**
 * @param {string} runner @param {string} code @param {readonly number[]} seeds @param {(noted: readonly NotedSeed[]) => void} tell
 * @returns {Promise<void>}
 */
const runInWorker = (runner, code, seeds, tell) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { runner, code, seeds } });
    worker
      .on('message', tell)
      .on('error', reject)
      .on('exit', () => resolve());
  });

/** In a worker: its share, a few seeds at a time, for realms are given back only between turns (5.7 GB after 3,000 seeds). */
async function runShare() {
  const { runner, code, seeds } = workerData;
  const { runSeeds } = await import(pathToFileURL(runner).href);
  for (let done = 0; done < seeds.length; done += AT_ONCE) {
    parentPort?.postMessage(runSeeds(code, seeds.slice(done, done + AT_ONCE)));
    await setImmediate();
  }
}

/** As soon as it is known, for a range may take an hour. @param {NotedSeed} noted @param {boolean} whole */
function print({ seed, broken, drifted, told, story }, whole) {
  if (whole) console.log(story.join('\n'));
  const kinds = /** @type {const} */ ([
    [broken, ''],
    [drifted, ' (died or gave up)'],
    [told, ' (said)'],
  ]);
  for (const [what, why] of kinds)
    if (what.length > 0) console.log(`seed ${seed}${why}: ${[...new Set(what)].join('\n  ')}`);
}

function readArguments() {
  const [first, second] = process.argv.slice(2);
  if (first === 'seed') return { from: Number(second), to: Number(second), told: true, lanes: 1 };
  const lanes = String(Math.max(2, availableParallelism()));
  const number = (/** @type {string} */ usual) => /** @type {const} */ ({ type: 'string', default: usual });
  const { values } = parseArgs({ options: { from: number('1'), to: number('5000'), lanes: number(lanes) } });
  return { from: Number(values.from), to: Number(values.to), told: false, lanes: Number(values.lanes) };
}

const USAGE = 'npm run schedules -- [--from 1] [--to 5000] [--lanes 2]    or    npm run schedules -- seed 13';

/** @param {string} what @param {readonly NotedSeed[]} seeds */
const listed = (what, seeds) =>
  console.log(`${what}: ${seeds.length}${seeds.length === 0 ? '' : ` (${seeds.map(({ seed }) => seed).join(', ')})`}`);

async function main() {
  const { from, to, told, lanes: asked } = readArguments();
  if (![from, to, asked].every(Number.isInteger) || from < 1 || to < from || asked < 1) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const start = performance.now();
  const { code } = await bundleScript();
  const runner = await buildRunner();
  const seeds = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const lanes = Math.min(seeds.length, asked);
  const shares = Array.from({ length: lanes }, (_, lane) => seeds.filter((_, i) => i % lanes === lane));
  /** @type {NotedSeed[]} */
  const noted = [];
  const tell = (/** @type {readonly NotedSeed[]} */ some) => {
    noted.push(...some);
    for (const one of some) print(one, told);
  };
  const running = shares.map((share) => runInWorker(runner, code, share, tell));
  await Promise.all(running).finally(() => rmSync(runner, { force: true }));
  const broke = noted.filter(({ broken }) => broken.length > 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const which = broke.length === 0 ? 'none broke anything' : `${broke.length} broke something`;
  console.log(`${seeds.length} schedules (seeds ${from} to ${to}), ${which}, ${seconds} s.`);
  const unsettled = noted.filter((one) => one.unsettled);
  console.log(`Rows moved without a pause, which the script said, or it died while they moved: ${unsettled.length}`);
  listed(
    'Of these, a code or a cell of people is not where it was',
    unsettled.filter(({ drifted }) => drifted.length > 0),
  );
  listed(
    'Cells that nobody knows any more or that lost a formula, each said by tab and column',
    noted.filter((one) => one.told.length > 0),
  );
  process.exitCode = broke.length === 0 ? 0 : 1;
}

if (isMainThread) await main();
else await runShare();
