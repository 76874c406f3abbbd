import { existsSync, mkdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { FileProblem } from './file-problem.js';

/** A folder that results go into: files appear whole or not at all. */
export interface OutputFolder {
  readonly path: string;
  write(name: string, content: Uint8Array | string): void;
}

const temporary = (path: string) => `${path}.${String(process.pid)}.tmp`;

function writeWhole(path: string, content: Uint8Array | string): void {
  const half = temporary(path);
  try {
    writeFileSync(half, content);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** The outermost folder that has to be made, null when all are there: taken away again if nothing can be written. */
function firstMissing(path: string): string | null {
  if (existsSync(path)) return null;
  return firstMissing(dirname(path)) ?? path;
}

/** Tries whether files can be written there, and leaves nothing behind: the work may yet fail. */
export function findOutputProblem(path: string, shown: string): FileProblem | null {
  const made = firstMissing(path);
  try {
    if (made === null && !statSync(path).isDirectory()) return { problem: 'outNotFolder', path: shown };
    mkdirSync(path, { recursive: true });
    const probe = temporary(join(path, 'thu'));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const notFolder = ['ENOTDIR', 'EEXIST'].includes(String((error as { code?: unknown }).code));
    return { problem: notFolder ? 'outNotFolder' : 'outNotWritable', path: shown };
  }
  for (let folder = path; made !== null && folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder);
  return null;
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Whether writing `name` there would replace the file that was read, by whatever links. */
export const isSameFile = (folder: string, name: string, input: string): boolean =>
  real(join(folder, name)) === real(input);

export function openOutputFolder(path: string): OutputFolder {
  mkdirSync(path, { recursive: true });
  return { path, write: (name, content) => writeWhole(join(path, name), content) };
}
