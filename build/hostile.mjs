import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { bundleScript } from './bundle.mjs';
import { compileForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

// npm run hostile [-- how many cells [first seed]]: the command and every act over workbooks in which any cell may hold anything.
// npm run hostile -- seed 13: that workbook alone, left in a folder with what came of it.

/** A worker that has run so many holds realms that are given back late: another goes on. */
const SEEDS_OF_A_WORKER = 30;

/** @typedef {{ seed: number, cells: number, broken: readonly string[] }} Outcome */

const buildRunner = () =>
  compileForNode(join('test', 'hostile', 'run-seeds.ts'), { plugins: [virtualTemplates()], banner: WITH_REQUIRE });

/** In a worker: one seed for every message. */
async function answerSeeds() {
  const { runner, code, shelf } = workerData;
  const { runSeed } = await import(pathToFileURL(runner).href);
  parentPort?.on('message', async (seed) => parentPort?.postMessage(await runSeed(code, seed, { shelf })));
}

/** @param {Outcome} outcome */
function print({ seed, broken }) {
  for (const line of broken) console.log(`seed ${seed}: ${line}`);
}

/**
 * Runs seeds one after the other, in as many lanes as there are cores, until the cells are enough.
 * @param {object} given what every lane works with @param {number} wanted @param {number} first
 */
async function runUntil(given, wanted, first) {
  const seen = { cells: 0, seeds: 0, broken: 0, memory: 0 };
  let next = first;
  const share = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: given });
      let left = SEEDS_OF_A_WORKER;
      const go = () => {
        left -= 1;
        worker.postMessage(next++);
      };
      worker.on('error', reject).on('message', (/** @type {Outcome} */ outcome) => {
        print(outcome);
        seen.cells += outcome.cells;
        seen.seeds += 1;
        seen.broken += outcome.broken.length === 0 ? 0 : 1;
        seen.memory = Math.max(seen.memory, process.memoryUsage().rss);
        if (seen.cells < wanted && left > 0) go();
        else resolve(worker.terminate());
      });
      go();
    });
  const lane = async () => {
    while (seen.cells < wanted) await share();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return seen;
}

/** @param {string} runner @param {string} code @param {number} seed */
async function runOne(runner, code, seed) {
  const { runSeed } = await import(pathToFileURL(runner).href);
  const keep = (/** @type {string} */ folder) => console.log(`left in ${folder}`);
  const outcome = await runSeed(code, seed, { keep });
  print(outcome);
  return {
    cells: outcome.cells,
    seeds: 1,
    broken: Math.min(1, outcome.broken.length),
    memory: process.memoryUsage().rss,
  };
}

/** Everything that was made, opened by LibreOffice where there is one. @param {string} runner @param {string} shelf */
async function openAll(runner, shelf) {
  const office = await import(pathToFileURL(runner).href);
  if (!office.hasOffice()) {
    console.log('There is no LibreOffice (soffice) here: nothing was opened by another program.');
    return 0;
  }
  const unopened = office.openAll(shelf);
  console.log(
    unopened.length === 0
      ? 'LibreOffice opened every workbook and document.'
      : `LibreOffice did not open ${unopened.join(', ')} (named by their seeds).`,
  );
  return unopened.length;
}

/** @param {{ wanted: number, from: number, alone: boolean }} asked */
async function run({ wanted, from, alone }) {
  const start = performance.now();
  const { code } = await bundleScript();
  const runner = await buildRunner();
  const shelf = mkdtempSync(join(tmpdir(), 'tieu-bieu-shelf-'));
  try {
    const seen = alone ? await runOne(runner, code, from) : await runUntil({ runner, code, shelf }, wanted, from);
    const { cells, seeds, broken, memory } = seen;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const which = broken === 0 ? 'none broke anything' : `${broken} broke something`;
    console.log(
      `${cells} cells in ${seeds} workbooks (seeds ${from} to ${from + seeds - 1}), ${which}, ${seconds} s, at most ${(memory / 1e6).toFixed(0)} MB.`,
    );
    const unopened = alone ? 0 : await openAll(runner, shelf);
    return broken + unopened === 0 ? 0 : 1;
  } finally {
    rmSync(runner, { force: true });
    rmSync(shelf, { recursive: true, force: true });
  }
}

async function main() {
  const [first = '100000', second = '1'] = process.argv.slice(2);
  const alone = first === 'seed';
  const [wanted, from] = alone ? [1, Number(second)] : [Number(first), Number(second)];
  if (Number.isInteger(wanted) && wanted > 0 && Number.isInteger(from))
    process.exitCode = await run({ wanted, from, alone });
  else {
    console.error('npm run hostile -- [how many cells [first seed]]    or    npm run hostile -- seed 13');
    process.exitCode = 2;
  }
}

if (isMainThread) await main();
else await answerSeeds();
