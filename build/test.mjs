import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';

/**
 * The file behind a package's command.
 * @param {string} packageName
 * @param {string} [command]
 */
function findCommand(packageName, command = packageName) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {readonly string[]} args of Node @param {'pipe' | 'inherit'} output */
function run(args, output) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', output, output] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.on('close', (code) => resolve({ ok: code === 0, text }));
  });
}

/** @param {number} start */
const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/**
 * One step, one line; the whole output only when it fails.
 * @param {{ name: string, args: readonly string[] }} step
 */
async function report({ name, args }) {
  const start = performance.now();
  const { ok, text } = await run(args, 'pipe');
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(32)} ${seconds(start)}${ok ? '' : `\n${text}`}`);
  return ok ? [] : [name];
}

/** @param {readonly { name: string, args: readonly string[] }[]} steps */
async function inTurn(steps) {
  const failed = [];
  for (const step of steps) failed.push(...(await report(step)));
  return failed;
}

ensureInstalled({ withDev: true });
const tsc = findCommand('typescript', 'tsc');
const types = (/** @type {string} */ project) => ({ name: `types: ${project}`, args: [tsc, '-p', project] });

const begin = performance.now();
// Two lanes for two cores; the two lanes take about as long.
const failed = (
  await Promise.all([
    inTurn([
      { name: 'formatting', args: [findCommand('prettier'), '--check', '.'] },
      { name: 'lint', args: [findCommand('eslint'), '.'] },
    ]),
    inTurn([
      types('tsconfig.json'),
      types('tsconfig.sidebar.json'),
      types('tsconfig.node.json'),
      types('tsconfig.surface.json'),
      { name: 'arrows between rooms', args: [findCommand('dependency-cruiser', 'depcruise'), 'src'] },
      { name: 'nothing unused', args: [findCommand('knip')] },
      { name: 'docs as the code has them', args: [join('build', 'docs.mjs'), '--check'] },
      { name: 'bundle', args: [join('build', 'bundle.mjs')] },
    ]),
  ])
).flat();

const browser = process.argv.includes('--no-browser') ? ['--testPathIgnorePatterns', 'test/browser'] : [];
const { ok } = await run([findCommand('jest'), ...browser], 'inherit');
if (!ok) failed.push('tests');
console.log(
  failed.length === 0 ? `\nAll passed in ${seconds(begin)}.` : `\nFailed: ${failed.join(', ')} (${seconds(begin)}).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
