import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { makeArchitecturePage } from './docs/architecture-page.mjs';
import { makeDecisionsPage } from './docs/decisions-page.mjs';
import { makeFindingsPage } from './docs/findings-page.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';

// npm run docs: the pages that the code writes about itself. With --check nothing is written, and a page that is not what the
// code says fails.

ensureInstalled({ withDev: true });
const { format, resolveConfig } = await import('prettier');

const pages = {
  'docs/architecture.md': makeArchitecturePage('docs/architecture.md'),
  'docs/findings.md': await makeFindingsPage('src/core/findings/finding-codes.ts'),
  'docs/decisions/README.md': makeDecisionsPage(),
};

const stale = [];
for (const [path, text] of Object.entries(pages)) {
  const file = join(ROOT, path);
  const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) continue;
  if (process.argv.includes('--check')) stale.push(path);
  else writeFileSync(file, formatted);
}
if (stale.length > 0) console.error(`${stale.join(', ')}: not what the code says; run npm run docs`);
process.exitCode = stale.length === 0 ? 0 : 1;
