import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { deserialize } from 'node:v8';
import type { Workbook } from '../src/host/model/workbook.js';

/** A file that `build/jest-global-setup.mjs` has made before the first test. */
function readMade(name: string): Buffer {
  const folder = process.env['TESTS_MADE_ONCE'];
  if (folder === undefined) throw new Error('nothing was made: run the tests by jest, which does that first');
  return readFileSync(join(folder, name));
}

let code: string | undefined;

/** The script as it is pushed. */
export const builtScript = (): string => (code ??= readMade('Code.js').toString('utf8'));

let workbook: Workbook | undefined;

/** A workbook that the menu has set up: copy it before anything is changed. */
export const workbookAsSetUp = (): Workbook => (workbook ??= deserialize(readMade('workbook')) as Workbook);
