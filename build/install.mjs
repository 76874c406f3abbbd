import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, TMP } from './paths.mjs';

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

const INSTALLING = join(TMP, 'installing');
const LONGEST = 30 * 60_000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Whoever put the mark there was killed, or the machine was turned off meanwhile. */
function isLeftOver() {
  const since = statSync(INSTALLING, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  const owner = Number(readFileSync(INSTALLING, 'utf8'));
  return (owner > 0 && !isAlive(owner)) || Date.now() - since > LONGEST;
}

/** False: another process is installing. */
function beginAlone() {
  try {
    writeFileSync(INSTALLING, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  try {
    if (isLeftOver()) rmSync(INSTALLING, { force: true });
  } catch {
    // It was taken away just now: the next look finds the place free.
  }
  return false;
}

/** Two installations in one folder would take each other's files away: the second waits. @param {() => void} install */
function alone(install) {
  mkdirSync(TMP, { recursive: true });
  while (!beginAlone()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  try {
    install();
  } finally {
    rmSync(INSTALLING, { force: true });
  }
}

/** @param {boolean} withDev */
function install(withDev) {
  if (isInstalled(withDev)) return;
  const all = withDev || hasDev();
  console.error('Đang cài các thư viện đã khóa phiên bản, chỉ lần đầu… / Installing the locked dependencies, once…');
  const status = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? [] : ['--omit=dev'])]);
  if (status !== 0)
    console.error('npm ci không cài được thư viện; xem dòng lỗi ở trên. / npm ci failed; see its message above.');
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
  alone(() => install(withDev));
  if (!isInstalled(withDev)) process.exit(1);
}
