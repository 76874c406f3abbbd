import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Exactly what is pushed to Google, and what the local host runs. */
export const OUT = join(ROOT, 'build', 'out');
/** What may be thrown away at any time. */
export const TMP = join(ROOT, 'build', 'tmp');

/**
 * Every file under a folder, in alphabetical order.
 * @param {string} folder
 */
export const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

/**
 * A file that appears whole or not at all, because several commands may build at once: written under a name of its own, then
 * renamed. In TMP, so that nothing half written is ever pushed.
 * @param {string} path under build @param {string} content
 */
export function writeWhole(path, content) {
  const half = join(TMP, `${randomUUID()}.half`);
  for (const folder of [TMP, dirname(path)]) mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } finally {
    rmSync(half, { force: true });
  }
}
