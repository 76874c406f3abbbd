import { dirname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/** @param {string} path @param {import('esbuild').BuildOptions} options */
async function bundleApart(path, options) {
  const { outputFiles, warnings, metafile } = await build({
    ...options,
    entryPoints: [path],
    format: 'cjs',
    minify: true,
    metafile: true,
    write: false,
  });
  const ours = Object.keys(metafile?.inputs ?? {}).filter((file) => file.startsWith('src/'));
  const shared = ours.filter((file) => resolve(ROOT, file) !== path);
  const text = outputFiles?.[0]?.text ?? '';
  return {
    text: text.trim(),
    warnings: [
      ...warnings,
      ...shared.map((file) => ({ text: `${relative(ROOT, path)} is bundled apart and must not import ${file}` })),
    ],
  };
}

/**
 * What our sources `require` (instead of importing) is bundled apart: minified in full and evaluated at its first use, so
 * that opening a menu does not pay for the document engine, while the rest stays readable in Google's editor. Such a module
 * imports packages only: what it shares with the rest would be there twice. Its text goes in after the bundling (`insert`),
 * or esbuild would print it anew, unminified.
 * @param {import('esbuild').BuildOptions} options those of the bundle
 */
export function apart(options) {
  /** @type {string[]} */
  const texts = [];
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'apart',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, kind, importer }) => {
        if (kind !== 'require-call' || importer.includes('node_modules')) return undefined;
        return { path: resolve(dirname(importer), path.replace(/\.js$/, '.ts')), namespace: 'apart' };
      });
      onLoad({ filter: /.*/, namespace: 'apart' }, async ({ path }) => {
        const { text, warnings } = await bundleApart(path, options);
        texts.push(text);
        return { contents: `bundledApart(${texts.length - 1}, exports, module);`, loader: 'js', warnings };
      });
    },
  };
  /** @param {string} code */
  const insert = (code) =>
    code.replace(/bundledApart\((\d+), exports, module\);/g, (_, index) => texts[Number(index)] ?? '');
  return { plugin, insert };
}
