import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { digestOf } from '../disk/written-log.js';
import type { Workbook } from '../model/workbook.js';
import type { FileProblem, Read } from '../disk/file-problem.js';
import type { Dropped, OverlappingMerges } from './dropped.js';
import { readWorkbook } from './read-workbook.js';

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What the copy we write will not have. */
  readonly dropped: readonly Dropped[];
  readonly overlapping: readonly OverlappingMerges[];
  /** The program that has the file open, as its lock file beside it says. */
  readonly openIn: 'LibreOffice' | 'Excel' | null;
  readonly digest: string;
  /** Of a working copy: the digest of the file that it was begun from. */
  readonly begunFrom: string | null;
}

/** LibreOffice leaves `.~lock.NAME#`, Excel `~$NAME` (for long names with the first two letters replaced). */
function findOpenIn(path: string): OpenedFile['openIn'] {
  const beside = (name: string) => existsSync(join(dirname(path), name));
  const name = basename(path);
  if (beside(`.~lock.${name}#`)) return 'LibreOffice';
  return beside(`~$${name}`) || beside(`~$${name.slice(2)}`) ? 'Excel' : null;
}

const CODES: Readonly<Record<string, 'missing' | 'folder' | 'nameTooLong'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  // A link that leads back to itself, and a name that no system takes.
  ELOOP: 'missing',
  ERR_INVALID_ARG_VALUE: 'missing',
  EISDIR: 'folder',
  ENAMETOOLONG: 'nameTooLong',
};

/** Larger files are not even read: what is packed in them would be more than the program takes. */
const MOST_BYTES = 150_000_000;

/** Asks what a file is before it is opened: a pipe would be waited for, a device never ends. */
function problemOf(path: string, shown: string): FileProblem | null {
  const found = statSync(path);
  if (found.isDirectory()) return { problem: 'folder', path: shown };
  if (!found.isFile()) return { problem: 'notFile', path: shown };
  // Files of /proc have no size and may have no end.
  if (found.size === 0) return { problem: 'empty', path: shown };
  return found.size > MOST_BYTES ? { problem: 'tooLarge', path: shown } : null;
}

/** Reads a file from the disk; it is never written to. `shown` is the path as the person typed it. */
export function openFile(path: string, shown = path): Read<OpenedFile> {
  let bytes: Uint8Array;
  try {
    const problem = problemOf(path, shown);
    if (problem !== null) return { ok: false, problem };
    bytes = readFileSync(path);
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
    return { ok: false, problem: { problem: CODES[code] ?? 'unreadable', path: shown } };
  }
  const read = readWorkbook(bytes, parse(path).name);
  if (!read.ok) {
    const { ok, ...problem } = read;
    return { ok, problem: { ...problem, path: shown } };
  }
  const { workbook, dropped, overlapping, begunFrom } = read;
  const digest = digestOf(bytes);
  return { ok: true, value: { workbook, dropped, overlapping, begunFrom, digest, openIn: findOpenIn(path) } };
}
