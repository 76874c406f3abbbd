import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compileForNode } from './compile-for-node.mjs';
import { ensureInstalled } from './install.mjs';
import { filesUnder, OUT, ROOT, TMP } from './paths.mjs';

/**
 * The last change of anything under a folder.
 * @param {string} folder
 */
const newest = (folder) => Math.max(...filesUnder(folder).map((file) => statSync(file).mtimeMs));

function isBundleStale() {
  const code = join(OUT, 'Code.js');
  if (!existsSync(code)) return true;
  const files = ['package-lock.json', 'appsscript.json', 'build/bundle.mjs', 'build/sidebar-page.mjs'];
  const changed = Math.max(newest(join(ROOT, 'src')), ...files.map((file) => statSync(join(ROOT, file)).mtimeMs));
  return changed > statSync(code).mtimeMs;
}

/** The local host's command, from TypeScript; it runs `build/out`, never the sources. */
async function loadCommand() {
  const outfile = join(TMP, 'cli.mjs');
  await compileForNode(join('src', 'host', 'cli.ts'), outfile, {
    sourcemap: 'inline',
    // Node 20.0 to 20.10 have no import.meta.dirname.
    define: { 'import.meta.dirname': JSON.stringify(TMP) },
  });
  return import(pathToFileURL(outfile).href);
}

ensureInstalled({ withDev: false });
if (isBundleStale()) {
  const { bundle } = await import('./bundle.mjs');
  await bundle();
}
const { main } = await loadCommand();
process.exitCode = await main(process.argv.slice(2));
