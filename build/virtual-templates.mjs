import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadForNode } from './compile-for-node.mjs';
import { filesUnder, ROOT, TMP, writeWhole } from './paths.mjs';

const SOURCES = join(ROOT, 'src', 'templates');

/** Changes when a template's source or a library does, so that templates are authored once and then taken from a file. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...filesUnder(SOURCES), join(ROOT, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Authors the Word templates (`src/templates/build.ts`). */
async function authorTemplates() {
  const { buildTemplates } = await loadForNode(join(SOURCES, 'build.ts'));
  /** @type {Record<string, Uint8Array>} */
  const templates = await buildTemplates();
  return Object.fromEntries(
    Object.entries(templates).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
  );
}

/**
 * The templates as base64 by name, what `virtual:templates` exports. Written to a file that bears their fingerprint.
 * @returns {Promise<Record<string, string>>}
 */
export async function readTemplates() {
  const file = join(TMP, `templates-${fingerprint()}.json`);
  if (!existsSync(file)) writeWhole(file, JSON.stringify(await authorTemplates()));
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @returns {import('esbuild').Plugin} */
export const virtualTemplates = () => ({
  name: 'virtual-templates',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^virtual:templates$/ }, ({ path }) => ({ path, namespace: 'templates' }));
    onLoad({ filter: /.*/, namespace: 'templates' }, async () => ({
      contents: JSON.stringify(await readTemplates()),
      loader: 'json',
    }));
  },
});
