import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadForNode } from './compile-for-node.mjs';
import { filesUnder, ROOT, TMP, writeWhole } from './paths.mjs';

const SOURCES = join(ROOT, 'src', 'documents');

/** Changes when a template's source or a library does, so that templates are authored once and then taken from a file. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...filesUnder(SOURCES), join(ROOT, 'package-lock.json')])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Every kind's folder has a `template.ts`, whose `templates` are by kind. */
function entryOf() {
  const folders = readdirSync(SOURCES).filter((name) => existsSync(join(SOURCES, name, 'template.ts')));
  const imports = folders.map((name, at) => `import { templates as kind${at} } from './${name}/template.ts';`);
  const all = folders.map((_, at) => `...kind${at}`).join(', ');
  return `import { buildParts } from './layout/build-parts.ts';
${imports.join('\n')}
export const author = () => buildParts({ ${all} });`;
}

const base64 = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('base64');

async function authorTemplates() {
  const { author } = await loadForNode(null, {
    stdin: { contents: entryOf(), resolveDir: SOURCES, sourcefile: 'templates.ts', loader: 'ts' },
  });
  /** @type {import('../src/documents/layout/build-parts.js').BuiltTemplates} */
  const { shared, bodyPath, dictionary, bodies } = await author();
  const texts = Object.fromEntries(Object.entries(bodies).map(([kind, bytes]) => [kind, base64(bytes)]));
  return { shared: base64(shared), bodyPath, dictionary: base64(dictionary), bodies: texts };
}

/**
 * What `virtual:templates` exports. Written to a file that bears its fingerprint.
 * @returns {Promise<typeof import('virtual:templates').default>}
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
