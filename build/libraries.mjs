import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The five entities of XML; what the Word templates are made of knows no others. */
const XML_ENTITIES = `
exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
exports.HTML_ENTITIES = exports.entityMap = exports.XML_ENTITIES;
`;

/**
 * xmldom carries the 2,125 named entities of HTML, a tenth of the bundle, for pages that are never parsed here.
 * @returns {import('esbuild').Plugin}
 */
export const xmlEntitiesOnly = () => ({
  name: 'xml-entities-only',
  setup({ onLoad }) {
    onLoad({ filter: /@xmldom[\\/]xmldom[\\/]lib[\\/]entities\.js$/ }, () => ({
      contents: XML_ENTITIES,
      loader: 'js',
    }));
  },
});

/**
 * The packages of a bundle with version and licence, `zod 4.6.7 (MIT)`, in alphabetical order; what their licences ask to
 * be said wherever they go.
 * @param {import('esbuild').Metafile} metafile
 */
export function listLibraries(metafile) {
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})`;
  });
}
