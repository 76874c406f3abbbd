import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { loadForNode } from './compile-for-node.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';

// npm run doubts: the tests of every act at the other end of each doubt about Google (src/host/doubts/doubts.ts), one after another.

ensureInstalled({ withDev: true });
/** @type {typeof import('../src/host/doubts/doubts.js')} */
const { OTHER_ENDS } = await loadForNode('src/host/doubts/doubts.ts');
const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/** @param {string} DOUBTS @returns {boolean} whether all tests pass at that end; what failed is printed */
function passesAt(DOUBTS) {
  const args = [jest, 'test/acts', 'test/bundle', '--silent'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DOUBTS },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${DOUBTS}`);
  if (status !== 0) console.log(stderr);
  return status === 0;
}

const ends = OTHER_ENDS.flatMap((end) => Object.entries(end).map(([name, value]) => `${name}=${value}`));
const failed = ends.filter((end) => !passesAt(end));
process.exitCode = ends.length > 0 && failed.length === 0 ? 0 : 1;
