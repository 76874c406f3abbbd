import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { MEMORY } from './written-log.js';

const FILE = 'khoa';
const KEY = /^[\w-]{32}$/;
const OTHERS = 0o077;

/** A secret of 192 bits that fits an address. */
export const newPageKey = (): string => randomBytes(24).toString('base64url');

/** Ours, and closed to every other account. Windows tells neither: there the folder's own rights hold. */
function isOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS) === 0);
}

/** The key of an output folder's pages; null when there is none that only this account could have read. */
export function findPageKey(folder: string): string | null {
  try {
    const open = openSync(join(folder, MEMORY, FILE), 'r');
    try {
      const stat = fstatSync(open);
      const text = stat.isFile() && isOurs(stat) ? readFileSync(open, 'utf8').trim() : '';
      return KEY.test(text) ? text : null;
    } finally {
      closeSync(open);
    }
  } catch {
    return null;
  }
}

/**
 * The key of an output folder's pages, made when there is none: kept, so that the same command has the same address and a page
 * left open finds it again. Of several commands that make one at once all get the same. Throws what the disk says.
 */
export function keepPageKey(folder: string): string {
  const found = findPageKey(folder);
  if (found !== null) return found;
  mkdirSync(join(folder, MEMORY), { recursive: true });
  const place = join(folder, MEMORY, FILE);
  const key = newPageKey();
  const half = `${place}-${key.slice(0, 8)}`;
  writeFileSync(half, key, { flag: 'wx', mode: 0o600 });
  // Whatever the account's own mask makes of the mode.
  chmodSync(half, 0o600);
  try {
    return take(half, place, folder) ?? key;
  } finally {
    rmSync(half, { force: true });
  }
}

/** Gives the file its name; answers the key of whoever was quicker. A file that others could read is taken away first. */
function take(half: string, place: string, folder: string): string | null {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      linkSync(half, place);
      return null;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'EEXIST') break;
      const theirs = findPageKey(folder);
      if (theirs !== null) return theirs;
      rmSync(place, { force: true, recursive: true });
    }
  }
  // A disk that knows no second names (a USB stick).
  writeFileSync(place, readFileSync(half), { mode: 0o600 });
  return null;
}
