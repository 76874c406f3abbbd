import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

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
