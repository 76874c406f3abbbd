import { readdirSync, statSync } from 'node:fs';
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
