import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isAlive, MACHINE } from './is-alive.js';

const HOUR = 3_600_000;

const HALF = /^\.tieu-bieu-([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.tmp$/;

/** Not made of the file's own name, which may be as long as names can be. */
const halfName = (): string => `.tieu-bieu-${MACHINE}-${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`;

/** After a power cut a folder may forget a rename that it has not been made to write down. Windows has no such call. */
async function settleFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * The file is there whole or not at all, whatever happens meanwhile: written beside its place, pushed to the disk, renamed;
 * `beforeRename` may still look at what is to be replaced. Throws what the disk says.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string,
  beforeRename: () => void = () => undefined,
): Promise<void> {
  const half = join(dirname(path), halfName());
  try {
    await writeNew(half, content);
    beforeRename();
    await rename(half, path);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  await settleFolder(dirname(path));
}

/** Takes away what processes that were killed have left half written in a folder. */
export function sweepHalves(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, pid] = HALF.exec(name) ?? [];
    if (machine === undefined) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > HOUR || (machine === MACHINE && !isAlive(Number(pid)))) rmSync(path, { force: true });
  }
}
