import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

const ENTRY = join('src', 'host', 'google', 'entry.ts');

/** The name under which the classes are found in the bare context, until they are installed. */
export const HOST_GLOBAL = '__host';

/** The folder of this repository, from wherever this file runs (as a source, or bundled into build/tmp). */
export function findRoot(from: string): string {
  if (existsSync(join(from, ENTRY))) return from;
  const above = dirname(from);
  if (above === from) throw new Error(`The sources of the host's Google classes (${ENTRY}) are not there.`);
  return findRoot(above);
}

let compiled: vm.Script | null = null;

/**
 * The host's Google classes as one script, so that they can live in the same bare context as the bundle: their Dates, arrays
 * and errors are then the bundle's own kind (`instanceof` holds). Built once per process, some 30 ms.
 */
export function googleScript(): vm.Script {
  if (compiled !== null) return compiled;
  const root = findRoot(dirname(fileURLToPath(import.meta.url)));
  const built = buildSync({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: HOST_GLOBAL,
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  });
  compiled = new vm.Script(built.outputFiles[0]?.text ?? '', { filename: 'host-google.js' });
  return compiled;
}
