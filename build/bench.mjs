import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { measureSources } from './bench/source-sizes.mjs';
import { bundleScript } from './bundle.mjs';
import { loadForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { ROOT } from './paths.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

/** One line of the table of budgets (`architecture.md`, Budgets). `value` null: what it measures does not exist yet. */
/** @typedef {{ what: string, budget: string, value: string | null, ok: boolean | null }} Row */

/** @param {string} name of a file of build/bench */
const load = (name) =>
  loadForNode(join('build', 'bench', `${name}.ts`), { plugins: [virtualTemplates()], banner: WITH_REQUIRE });

/** @returns {Promise<typeof import('./bench/workbooks.js')>} */
const loadWorkbooks = () => load('workbooks');

/** @returns {Promise<typeof import('./bench/repairs.js')>} */
const loadRepairs = () => load('repairs');

/** @param {() => void} work @param {number} times @returns {number} the median, in milliseconds */
function median(work, times) {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

const seconds = (/** @type {number} */ milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

/** @param {string} what @param {number} most @param {readonly [number, number]} calls @returns {Row} */
const calls = (what, most, [few, many]) => ({
  what: `calls of ${what}, 10 / 10,000 rows`,
  budget: `the same, <= ${most}`,
  value: `${few} / ${many}`,
  ok: few === many && many <= most,
});

/** @param {string} what @param {number} most milliseconds @param {number} taken @returns {Row} */
const time = (what, most, taken) => ({ what, budget: `<= ${seconds(most)}`, value: seconds(taken), ok: taken <= most });

/** @param {string} what @param {number} most seconds @param {number} taken milliseconds @returns {Row} */
const googleTime = (what, most, taken) => ({
  what: `Google's time for ${what}, 10,000 rows (simulated)`,
  budget: `<= ${most} s`,
  value: `${(taken / 1000).toFixed(0)} s`,
  ok: taken <= most * 1000,
});

/** @param {Awaited<ReturnType<typeof loadWorkbooks>>} workbooks @param {string} code @returns {Row[]} */
function benchCalls({ editRow, hostWith, runJob }, code) {
  const hosts = [hostWith(code, 10), hostWith(code, 10_000)];
  /** The dearer of both runs over 10,000 rows. @type {Map<string, number>} */
  const taken = new Map();
  /** @param {import('../src/host/stand-in/create-host.js').Host} host @param {string} job @param {object} [options] */
  const run = (host, job, options) => {
    const count = runJob(host, job, options);
    taken.set(job, Math.max(taken.get(job) ?? 0, host.calls.took('runJob')));
    return count;
  };
  /** The second run: the first one also gives codes and fills the register. @param {string} job @param {object} [options] */
  const twice = (job, options) => {
    const [few = 0, many = 0] = hosts.map((host) => [run(host, job, options), run(host, job, options)].at(-1));
    return /** @type {const} */ ([few, many]);
  };
  const validated = twice('validateDelegates');
  const [few = 0, many = 0] = hosts.map(editRow);
  const edited = /** @type {const} */ ([few, many]);
  const editTime = Math.max(...hosts.map((host) => host.calls.took('onEdit')));
  return [
    calls('Kiểm tra đại biểu', 16, validated),
    calls('Tô bước quá hạn', 6, twice('highlightOverdue')),
    calls('one edited row', 6, edited),
    calls('a document', 10, twice('makeDocument', { document: 'resultReport' })),
    googleTime('Kiểm tra đại biểu', 360, taken.get('validateDelegates') ?? 0),
    googleTime('a document', 360, taken.get('makeDocument') ?? 0),
    googleTime('one edited row', 30, editTime),
  ];
}

/** @param {Awaited<ReturnType<typeof loadWorkbooks>>} workbooks @returns {Row[]} */
function benchCore({ rawWorkbook, parseOnly, check, makeNameCheck, makeReport }) {
  const raw = rawWorkbook(10_000);
  const parsing = median(() => parseOnly(raw), 5);
  const checking = median(() => check(raw), 5);
  const report = (/** @type {number} */ rows) => {
    const result = check(rawWorkbook(rows));
    return median(() => makeReport(result), 5);
  };
  return [
    {
      what: 'checking 10,000 nominations, all rules, against only parsing them',
      budget: '<= 2 times',
      value: `${(checking / parsing).toFixed(2)} times (${seconds(checking)} / ${seconds(parsing)})`,
      ok: checking <= 2 * parsing,
    },
    time('the same person among 10,000 names', 1000, median(makeNameCheck(10_000), 5)),
    time('one document with 150 rows', 300, report(150)),
    time('one document with 1,500 rows', 1500, report(1500)),
  ];
}

/** @param {Awaited<ReturnType<typeof loadRepairs>>} repairs @returns {Row[]} */
function benchRepairs({ timeRepairs }) {
  return [300, 1000, 3000].map((people) => {
    const times = timeRepairs(people);
    const [middle = 0, worst = 0] = [times[times.length >> 1], times.at(-1)];
    return {
      what: `smallest repair, ${people.toLocaleString('en')} in the pool, 40 targets`,
      budget: '<= 1.00 s',
      value: `median ${seconds(middle)}, worst ${seconds(worst)} of ${times.length} pools`,
      ok: worst <= 1000,
    };
  });
}

/** @param {string} code @returns {Row[]} */
function benchBundle(code) {
  // A new context each time, as Google loads the whole script for every click; compiled anew, without a cache.
  const load = median(() => new vm.Script(code).runInContext(vm.createContext({ console })), 21);
  const size = Math.ceil(Buffer.byteLength(code) / 1024);
  return [
    { what: 'loading Code.js in a bare context', budget: '<= 12 ms', value: `${load.toFixed(1)} ms`, ok: load <= 12 },
    { what: 'size of Code.js', budget: '<= 450 KB', value: `${size} KB`, ok: size <= 450 },
  ];
}

/** @returns {Row[]} */
function benchSources() {
  const { files, functions } = measureSources();
  return [
    {
      what: `lines of the ${files.count} files of src (tables and catalogues aside)`,
      budget: 'most under 120, none over 200',
      value: `${files.shareUnder} % under 120, longest ${files.longest}`,
      ok: files.shareUnder > 50 && files.longest <= 200,
    },
    {
      what: `lines of its ${functions.count} functions`,
      budget: 'most under 25, none over 40',
      value: `${functions.shareUnder} % under 25, longest ${functions.longest}`,
      ok: functions.shareUnder > 50 && functions.longest <= 40,
    },
  ];
}

const { code } = await bundleScript();
const workbooks = await loadWorkbooks();
const rows = [
  ...benchCalls(workbooks, code),
  ...benchCore(workbooks),
  ...benchRepairs(await loadRepairs()),
  ...benchBundle(code),
  ...benchSources(),
];
const width = Math.max(...rows.map(({ what }) => what.length));
const budgetWidth = Math.max(...rows.map(({ budget }) => budget.length));
for (const { what, budget, value, ok } of rows) {
  const verdict = ok === null ? '   ' : ok ? 'ok ' : 'NO ';
  console.log(`${verdict} ${what.padEnd(width)}  ${budget.padEnd(budgetWidth)}  ${value ?? 'not yet'}`);
}
writeFileSync(join(ROOT, 'build', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
