import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, parse } from 'node:path';
import { fittedName } from './fitted-name.js';
import { halfName } from './write-whole.js';

/** What no file system that people have allows in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

function writeHalf(path: string, bytes: Uint8Array): void {
  const open = openSync(path, 'wx');
  try {
    writeFileSync(open, bytes);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** False: another file has that name. */
function takeName(half: string, path: string): boolean {
  if (existsSync(path)) return false;
  try {
    linkSync(half, path);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'EEXIST') return false;
    // A disk that knows no second names (a USB stick).
    renameSync(half, path);
  }
  return true;
}

/** Gives the whole file its name, or the next one that is free. */
function nameFreely(half: string, folder: string, wanted: string): string {
  const { name, ext } = parse(wanted);
  for (let copy = 1; ; copy += 1) {
    const free = fittedName(name, `${copy === 1 ? '' : `-${String(copy)}`}${ext}`);
    if (takeName(half, join(folder, free))) return free;
  }
}

/**
 * Puts a document into a folder, whole, under its name or one like it: never in the place of another file. Scripts do not wait,
 * so it is done at once. Answers the name; throws what the disk says.
 */
export function keepDocument(folder: string, wanted: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const half = join(folder, halfName());
  try {
    writeHalf(half, bytes);
    return nameFreely(half, folder, wanted.replace(NOT_IN_NAMES, '-'));
  } finally {
    rmSync(half, { force: true });
  }
}
