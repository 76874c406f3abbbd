import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './paths.mjs';

const OLDEST_NODE = 20;

/** @typedef {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Is every package of the lock file there in its version? npm writes what it has installed into a hidden lock file, at the
 * very end of an installation, so that a broken-off one counts as missing. Packages for other platforms are not expected.
 * @param {boolean} withDev
 */
function isInstalled(withDev) {
  const wanted = Object.entries(readPackages('package-lock.json'));
  const present = readPackages(join('node_modules', '.package-lock.json'));
  return wanted.every(([path, { version, dev, optional, devOptional }]) => {
    if (path === '' || optional || devOptional || (dev && !withDev)) return true;
    return present[path]?.version === version;
  });
}

/** Does a set of tests and tools stand here already, which an installation for `npm start` alone would remove? */
const hasDev = () => Object.values(readPackages(join('node_modules', '.package-lock.json'))).some(({ dev }) => dev);

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env['npm_execpath'];
  const run = { cwd: ROOT, stdio: 'inherit', shell: npm === undefined && process.platform === 'win32' };
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return spawnSync(command, [...first, ...args], /** @type {import('node:child_process').SpawnSyncOptions} */ (run))
    .status;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Installs the locked dependencies when they are missing or stale, so that a fresh clone needs Node and npm only.
 * @param {{ withDev: boolean }} what `npm start` needs the dependencies, `npm test` the tools as well
 */
export function ensureInstalled({ withDev }) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    stop(
      `Cần Node.js ${OLDEST_NODE} trở lên (https://nodejs.org); máy này có ${process.version}. / Node.js ${OLDEST_NODE} or newer is needed.`,
    );
  }
  if (isInstalled(withDev)) return;
  const all = withDev || hasDev();
  console.error('Đang cài các thư viện đã khóa phiên bản, chỉ lần đầu… / Installing the locked dependencies, once…');
  const status = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? [] : ['--omit=dev'])]);
  if (status !== 0)
    stop('npm ci không cài được thư viện; xem dòng lỗi ở trên. / npm ci failed; see its message above.');
}
