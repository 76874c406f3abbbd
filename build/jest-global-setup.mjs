import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bundleScript, renderManifest } from './bundle.mjs';
import { loadForNode, WITH_REQUIRE } from './compile-for-node.mjs';
import { TMP } from './paths.mjs';

/** Where the files of tests find what is made once for all of them (`test/made-once.ts`). */
const VARIABLE = 'TESTS_MADE_ONCE';

/** The script as it is pushed and a workbook that its menu has set up: each of fifty files of tests would make its own. */
export default async function makeOnce() {
  mkdirSync(TMP, { recursive: true });
  const folder = mkdtempSync(join(TMP, 'tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code } = await bundleScript();
  writeFileSync(join(folder, 'Code.js'), code);
  /** @type {typeof import('../test/set-up-once.js')} */
  const { setUpOnce } = await loadForNode(join('test', 'set-up-once.ts'), { banner: WITH_REQUIRE });
  writeFileSync(join(folder, 'workbook'), setUpOnce(code, renderManifest(false)));
  process.env[VARIABLE] = folder;
}
