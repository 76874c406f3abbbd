import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ROOT } from './paths.mjs';

/** For sources whose packages call `require`, which a module of Node has not by itself. */
export const WITH_REQUIRE = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

/**
 * TypeScript of ours as one module that Node loads; packages stay outside it.
 * @param {string} entry @param {string} outfile @param {import('esbuild').BuildOptions} [more]
 */
export async function compileForNode(entry, outfile, more = {}) {
  // Not above: `npm start` installs esbuild after it has loaded this file.
  const { build } = await import('esbuild');
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    ...more,
  });
}
