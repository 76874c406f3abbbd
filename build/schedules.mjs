import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { bundleScript } from './bundle.mjs';
import { compileForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

// npm run schedules [-- how many [first seed]]: the script against other people's edits before any of its calls.
// npm run schedules -- seed 13: that one, with its story.

const AT_ONCE = 20;

/** @typedef {{ seed: number, broken: readonly string[], unsettled: boolean, drifted: readonly string[], story: readonly string[] }} NotedSeed */

const buildRunner = () =>
  compileForNode(join('test', 'concurrency', 'run-seeds.ts'), { plugins: [virtualTemplates()], banner: WITH_REQUIRE });

/** @param {string} runner @param {string} code @param {readonly number[]} seeds @returns {Promise<NotedSeed[]>} */
const runInWorker = (runner, code, seeds) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { runner, code, seeds } });
    worker.on('message', resolve).on('error', reject);
  });

/** In a worker: its share, a few seeds at a time, for realms are given back only between turns (5.7 GB after 3,000 seeds). */
async function runShare() {
  const { runner, code, seeds } = workerData;
  const { runSeeds } = await import(pathToFileURL(runner).href);
  const broke = [];
  for (let done = 0; done < seeds.length; done += AT_ONCE) {
    broke.push(...runSeeds(code, seeds.slice(done, done + AT_ONCE)));
    await setImmediate();
  }
  parentPort?.postMessage(broke);
}

/** @param {readonly NotedSeed[]} broke @param {boolean} told */
function print(broke, told) {
  for (const { seed, broken, story } of [...broke].sort((a, b) => a.seed - b.seed)) {
    if (told) console.log(story.join('\n'));
    console.log(`seed ${seed}: ${[...new Set(broken)].join('\n  ')}`);
  }
}

async function main() {
  const [first = '5000', second = '1'] = process.argv.slice(2);
  const told = first === 'seed';
  const [count, from] = told ? [1, Number(second)] : [Number(first), Number(second)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(from)) {
    console.error('npm run schedules -- [how many [first seed]]    or    npm run schedules -- seed 13');
    process.exitCode = 2;
    return;
  }
  const start = performance.now();
  const { code } = await bundleScript();
  const runner = await buildRunner();
  const seeds = Array.from({ length: count }, (_, i) => from + i);
  const lanes = Math.min(count, Math.max(2, availableParallelism()));
  const shares = Array.from({ length: lanes }, (_, lane) => seeds.filter((_, i) => i % lanes === lane));
  const noted = (
    await Promise.all(shares.map((share) => runInWorker(runner, code, share))).finally(() => rmSync(runner))
  ).flat();
  const broke = noted.filter(({ broken }) => broken.length > 0);
  print(broke, told);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const which = broke.length === 0 ? 'none broke anything' : `${broke.length} broke something`;
  console.log(`${count} schedules (seeds ${from} to ${from + count - 1}), ${which}, ${seconds} s.`);
  const unsettled = noted.filter((one) => one.unsettled);
  const drifted = unsettled.filter((one) => one.drifted.length > 0).map(({ seed }) => seed);
  console.log(
    `In ${unsettled.length} the script gave up on rows that moved without a pause, and said so, or died while they moved;`,
    `in ${drifted.length} of these a code changed rows${drifted.length === 0 ? '' : ` (${drifted.join(', ')})`}.`,
  );
  process.exitCode = broke.length === 0 ? 0 : 1;
}

if (isMainThread) await main();
else await runShare();
