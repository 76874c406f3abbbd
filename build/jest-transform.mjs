import { transformSync } from 'esbuild';

/**
 * TypeScript to CommonJS for jest, so that `npx jest` needs no flag of Node. `supported` turns `import()` into `require`;
 * the `.mts` name makes default imports of CommonJS packages mean what they mean in Node and in the bundle. The map is an
 * object on purpose: a string shifts the lines of the coverage report.
 */
export default {
  /** @param {string} sourceText @param {string} sourcePath */
  process(sourceText, sourcePath) {
    const { code, map } = transformSync(sourceText, {
      loader: sourcePath.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      platform: 'node',
      sourcemap: 'external',
      sourcefile: sourcePath,
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
      define: {
        'import.meta.url': 'importMetaUrl',
        'import.meta.dirname': '__dirname',
        'import.meta.filename': '__filename',
      },
    });
    return { code, map: JSON.parse(map) };
  },
};
