import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole.js';
import type { Keeper } from '../working-copy/keeper.js';

/**
 * Where the working copy cannot be written when the program has to end, it goes into a folder of the system's for what is
 * temporary, which only this account may read. Answers the file; null when that fails as well.
 */
export async function rescue(keeper: Keeper): Promise<string | null> {
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'tieu-bieu-')), keeper.fileName);
    await writeWhole(path, await keeper.bytes());
    return path;
  } catch {
    return null;
  }
}
