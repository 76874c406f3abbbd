import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, formatMessages } from 'esbuild';
import { listLibraries } from './libraries.mjs';
import { OUT, ROOT, writeWhole } from './paths.mjs';
import { renderSidebar } from './sidebar-page.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

/** The one name the bundle takes besides its entry points. */
const BUNDLE_NAME = 'App';

/**
 * es2019 is what the parser behind `clasp push` is known to take; with `browser` libraries leave Node's modules alone. Minified,
 * because Google loads the whole script for every click. A module that our sources `require` instead of importing is evaluated
 * at its first use: that is how the document engine stays out of the way of an opened menu.
 * @type {import('esbuild').BuildOptions}
 */
const script = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  alias: { fs: join(ROOT, 'build', 'empty.mjs'), '@xmldom/xmldom': join(ROOT, 'build', 'xml-reading.mjs') },
  plugins: [virtualTemplates()],
  logLevel: 'silent',
};

/** @param {import('esbuild').BuildResult} result */
async function refuseWarnings({ warnings }) {
  if (warnings.length === 0) return;
  throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
}

/**
 * The names that become globals of the script: the exports of the entry file.
 * @param {string} entry
 */
export async function findEntryPoints(entry) {
  const result = await build({
    ...script,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    write: false,
    packages: 'external',
    external: ['virtual:*'],
  });
  await refuseWarnings(result);
  return Object.values(result.metafile.outputs).flatMap((output) => output.exports);
}

/**
 * Google finds menu functions, triggers and endpoints among top-level function declarations only (platform facts, section 1).
 * @param {readonly string[]} names
 */
const stubs = (names) =>
  names.map((name) => `function ${name}() { return ${BUNDLE_NAME}.${name}.apply(this, arguments); }`).join('\n');

/** What a menu item of a document calls: an item names a function and gives it nothing (platform facts, section 5). */
const FROM_MENU = 'documentFromMenu';
const KINDS = join('src', 'documents', 'kinds.ts');

/** @param {readonly string[]} kinds */
const documentStubs = (kinds) =>
  kinds.map((kind) => `function ${kind}() { return ${BUNDLE_NAME}.${FROM_MENU}('${kind}'); }`).join('\n');

/** @param {import('esbuild').Metafile} metafile */
const notice = (metafile) => `// Tiêu Biểu, MIT. Made by a build: change its sources, not this file.
// With ${listLibraries(metafile).join(', ')}.
`;

/** `Code.js` and the names it declares at the top level. @param {string} entry */
export async function bundleScript(entry = join('src', 'main.ts')) {
  const exported = await findEntryPoints(entry);
  const kinds = exported.includes(FROM_MENU) ? await findEntryPoints(KINDS) : [];
  const names = exported.filter((name) => name !== FROM_MENU);
  const result = await build({
    ...script,
    entryPoints: [entry],
    format: 'iife',
    globalName: BUNDLE_NAME,
    metafile: true,
    write: false,
  });
  await refuseWarnings(result);
  const [code = { text: '' }] = result.outputFiles;
  return {
    code: `${notice(result.metafile)}${code.text}${stubs(names)}\n${documentStubs(kinds)}\n`,
    names: [...names, ...kinds],
  };
}

/** The entry of the build whose menu turns a trigger on and off, and the scope that only it needs. */
export const EDIT_TRIGGER = join('src', 'main-edit-trigger.ts');
const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** `appsscript.json` as it is pushed. @param {boolean} editTrigger */
export function renderManifest(editTrigger) {
  const text = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
  if (!editTrigger) return text;
  const manifest = /** @type {{ oauthScopes: string[] }} */ (JSON.parse(text));
  manifest.oauthScopes.push(TRIGGER_SCOPE);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Writes `build/out/`; Code.js last, for its age tells whether the bundle is stale. */
export async function bundle(out = OUT, { editTrigger = false } = {}) {
  const script = bundleScript(editTrigger ? EDIT_TRIGGER : undefined);
  const [{ code, names }, sidebar] = await Promise.all([script, renderSidebar()]);
  writeWhole(join(out, 'appsscript.json'), renderManifest(editTrigger));
  writeWhole(join(out, 'Sidebar.html'), sidebar);
  writeWhole(join(out, 'Code.js'), code);
  return { names, size: code.length };
}

/** @param {{ names: readonly string[] }} built */
function report({ names }) {
  const size = (/** @type {string} */ file) => `${file} ${Math.ceil(statSync(join(OUT, file)).size / 1024)} KB`;
  console.log(`build/out: ${size('Code.js')}, ${size('Sidebar.html')}; ${names.length} functions`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  bundle(OUT, { editTrigger: argv.includes('--edit-trigger') }).then(report, (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
