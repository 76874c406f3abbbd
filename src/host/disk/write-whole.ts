import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { isAlive } from './is-alive.js';

const HOUR = 3_600_000;

/** Tells machines apart that share a folder: a process of another one cannot be asked whether it lives. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const HALF = /^\.tieu-bieu-([0-9a-f]{6})-(\d+)-[0-9a-f]{8}\.tmp$/;

/** Not made of the file's own name, which may be as long as names can be. */
const halfName = (): string => `.tieu-bieu-${MACHINE}-${String(process.pid)}-${randomBytes(4).toString('hex')}.tmp`;

/** After a power cut a folder may forget a rename that it has not been made to write down. Windows has no such call. */
function settleFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/**
 * The file is there whole or not at all, whatever happens meanwhile: written beside its place, pushed to the disk, renamed.
 * Throws what the disk says.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  const half = join(dirname(path), halfName());
  try {
    const open = openSync(half, 'wx');
    try {
      writeFileSync(open, content);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  settleFolder(dirname(path));
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
