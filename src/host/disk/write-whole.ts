import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isAlive, MACHINE } from './is-alive.js';

const HOUR = 3_600_000;

const HALF = /^\.tieu-bieu-([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.tmp$/;

/** Not made of the file's own name, which may be as long as names can be. */
export const halfName = (): string =>
  `.tieu-bieu-${MACHINE}-${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`;

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

/** A file written beside its place, which it takes or leaves. */
interface Half {
  /** Puts it in its place; what stood there is gone. */
  land(): Promise<void>;
  drop(): Promise<void>;
}

/** Throws what the disk says, and leaves nothing then. */
async function writeHalf(path: string, content: Uint8Array | string): Promise<Half> {
  const half = join(dirname(path), halfName());
  const drop = () => rm(half, { force: true });
  try {
    await writeNew(half, content);
  } catch (error) {
    await drop();
    throw error;
  }
  return { land: () => rename(half, path), drop };
}

/**
 * Files are there whole or not at all, whatever happens meanwhile, and all of them or none as far as disks go: each is written
 * beside its place and pushed to the disk before the first takes its place. `beforeRename` may still look at what is to be
 * replaced. Throws what the disk says.
 */
export async function writeTogether(
  files: readonly (readonly [path: string, content: Uint8Array | string])[],
  beforeRename: () => void = () => undefined,
): Promise<void> {
  const halves: Half[] = [];
  try {
    for (const [path, content] of files) halves.push(await writeHalf(path, content));
    beforeRename();
    for (const half of halves) await half.land();
  } catch (error) {
    for (const half of halves) await half.drop();
    throw error;
  }
  for (const folder of new Set(files.map(([path]) => dirname(path)))) await settleFolder(folder);
}

/** The same for one file. */
export const writeWhole = (path: string, content: Uint8Array | string, beforeRename?: () => void): Promise<void> =>
  writeTogether([[path, content]], beforeRename);

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
