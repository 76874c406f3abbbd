import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ROOT, TMP } from './paths.mjs';

/** For sources whose packages call `require`, which a module of Node has not by itself. */
export const WITH_REQUIRE = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

const OWN = '.own.mjs';
const HOUR = 3_600_000;

/** What processes left behind that were killed. */
function sweep() {
  for (const name of readdirSync(TMP).filter((one) => one.endsWith(OWN) || one.endsWith('.half'))) {
    const file = join(TMP, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - changed > HOUR) rmSync(file, { force: true });
  }
}

/**
 * TypeScript of ours as one module that Node loads; packages stay outside it. The file is this process's own, because several
 * commands may start at once and one would load what another has written half; who asked for it takes it away.
 * @param {string | null} entry null: `more` has the source @param {import('esbuild').BuildOptions} [more]
 */
export async function compileForNode(entry, more = {}) {
  // Not above: `npm start` installs esbuild after it has loaded this file.
  const { build } = await import('esbuild');
  mkdirSync(TMP, { recursive: true });
  sweep();
  const outfile = join(TMP, `${process.pid}-${randomUUID().slice(0, 8)}${OWN}`);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    ...(entry === null ? {} : { entryPoints: [entry] }),
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    write: false,
    ...more,
  });
  writeFileSync(outfile, outputFiles?.[0]?.contents ?? '');
  return outfile;
}

/**
 * Compiles and loads; nothing stays on the disk.
 * @param {string | null} entry @param {import('esbuild').BuildOptions} [more]
 */
export async function loadForNode(entry, more = {}) {
  const file = await compileForNode(entry, more);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
