import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import type { Workbook } from '../model/workbook.js';
import type { FileProblem, Read } from './file-problem.js';
import type { Dropped, OverlappingMerges } from './dropped.js';
import { readWorkbook } from './read-workbook.js';

export interface OpenedFile {
  readonly workbook: Workbook;
  /** What the copy we write will not have. */
  readonly dropped: readonly Dropped[];
  readonly overlapping: readonly OverlappingMerges[];
  /** The program that has the file open, as its lock file beside it says. */
  readonly openIn: 'LibreOffice' | 'Excel' | null;
}

/** LibreOffice leaves `.~lock.NAME#`, Excel `~$NAME` (for long names with the first two letters replaced). */
function findOpenIn(path: string): OpenedFile['openIn'] {
  const beside = (name: string) => existsSync(join(dirname(path), name));
  const name = basename(path);
  if (beside(`.~lock.${name}#`)) return 'LibreOffice';
  return beside(`~$${name}`) || beside(`~$${name.slice(2)}`) ? 'Excel' : null;
}

function problemOf(error: unknown, path: string): FileProblem {
  const code = (error as { readonly code?: unknown }).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'missing', path };
  return { problem: code === 'EISDIR' ? 'folder' : 'unreadable', path };
}

/** Reads a file from the disk; it is never written to. `shown` is the path as the person typed it. */
export function openFile(path: string, shown = path): Read<OpenedFile> {
  let bytes: Uint8Array;
  try {
    if (statSync(path).isDirectory()) return { ok: false, problem: { problem: 'folder', path: shown } };
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, problem: problemOf(error, shown) };
  }
  const read = readWorkbook(bytes, parse(path).name);
  if (!read.ok) {
    const { ok, ...problem } = read;
    return { ok, problem: { ...problem, path: shown } };
  }
  const { workbook, dropped, overlapping } = read;
  return { ok: true, value: { workbook, dropped, overlapping, openIn: findOpenIn(path) } };
}
