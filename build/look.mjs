import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { TMP } from './paths.mjs';
import { virtualTemplates } from './virtual-templates.mjs';

/** What renders, and the Debian package that has it; the last is a font as wide as Times New Roman. */
const NEEDED = [
  { name: 'libreoffice-writer', test: ['soffice', '--version'] },
  { name: 'poppler-utils', test: ['pdftoppm', '-v'] },
  { name: 'fonts-liberation', test: ['fc-match', 'Times New Roman'], says: /Liberation|Times/ },
];

/** @param {typeof NEEDED[number]} needed */
function isHere({ test: [command = '', ...args], says }) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && (says === undefined || says.test(stdout));
}

/** @param {string} command @param {readonly string[]} args */
function render(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/**
 * Pictures of documents, for eyes: a .docx, a .pdf and a .png for each page.
 * @param {string} folder @param {ReadonlyMap<string, Uint8Array>} papers
 */
function picture(folder, papers) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of papers) writeFileSync(join(folder, name), bytes);
  const files = [...papers.keys()].map((name) => join(folder, name));
  render('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  for (const file of files) {
    const stem = file.replace(/\.docx$/, '');
    render('pdftoppm', ['-r', '70', '-png', '-l', '40', `${stem}.pdf`, stem]);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { case: { type: 'string', multiple: true } },
});
const missing = NEEDED.filter((needed) => !isHere(needed)).map(({ name }) => name);
if (missing.length > 0) {
  console.error(`Nothing to render with. On Debian: apt-get install ${missing.join(' ')}`);
  process.exitCode = 1;
} else {
  /** @type {typeof import('./look/papers.js')} */
  const { CASE_NAMES, makePapers } = await loadForNode(join('build', 'look', 'papers.ts'), {
    plugins: [virtualTemplates()],
    banner: WITH_REQUIRE,
  });
  for (const name of values.case ?? CASE_NAMES) {
    const folder = join(TMP, 'look', name);
    picture(folder, makePapers(name, positionals));
    console.log(folder);
  }
}
