import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileProblem } from '../xlsx/file-problem.js';
import type { Claiming } from './claim.js';
import { claimFile } from './claim.js';
import { keepAside } from './keep-aside.js';
import { diskTroubleOf } from './disk-trouble.js';
import { sweepHalves, writeWhole } from './write-whole.js';
import { digestOf, isAsWritten, noteWriting } from './written-log.js';

/** A folder that results go into: files appear whole or not at all, and never in the place of somebody's work. */
export interface OutputFolder {
  readonly path: string;
  /**
   * Writes a result. What stands there under this name and is not as the program wrote it is somebody's work: it gets another
   * name, which is answered; else null.
   */
  write(name: string, content: Uint8Array | string): Promise<string | null>;
  /** Asks to be the one process that writes this file. */
  claim(name: string): Promise<Claiming>;
}

/** The innermost part of a path that is there. */
const nearestPresent = (path: string): string => (existsSync(path) ? path : nearestPresent(dirname(path)));

/** Tries whether files can be written there, and leaves nothing behind, the folder neither: the work may yet fail. */
export function findOutputProblem(path: string, shown: string): FileProblem | null {
  const present = nearestPresent(path);
  const probe = join(present, `.tieu-bieu-${randomUUID()}.tmp`);
  try {
    if (!statSync(present).isDirectory()) return { problem: 'outNotFolder', path: shown };
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch {
    return { problem: 'outNotWritable', path: shown };
  }
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Whether writing `name` there would replace the file that was read, by whatever links. */
export const isSameFile = (folder: string, name: string, input: string): boolean =>
  real(join(folder, name)) === real(input);

function keepWork(folder: string, name: string): string | null {
  const path = join(folder, name);
  const there = statSync(path, { throwIfNoEntry: false });
  // A folder, or a pipe that would be waited for.
  if (there?.isFile() === false) throw Object.assign(new Error(`${name} is no file`), { code: 'EISDIR', path });
  if (there === undefined || isAsWritten(folder, name, digestOf(readFileSync(path)))) return null;
  return keepAside(path, new Date());
}

/** The disk did not take a result; a person can mend that. */
export class OutputRefused extends Error {
  constructor(
    readonly problem: FileProblem,
    cause: unknown,
  ) {
    super(`${problem.problem} ${problem.path}`, { cause });
  }
}

const PROBLEMS = { full: 'outFull', gone: 'outNotWritable', refused: 'outNotWritable' } as const;

/** Does what touches the disk; `shown` is the folder as the person typed it. */
async function onDisk<T>(shown: string, name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = diskTroubleOf(error);
    if (trouble === null) throw error;
    if (trouble === 'occupied') throw new OutputRefused({ problem: 'outOccupied', path: join(shown, name) }, error);
    throw new OutputRefused({ problem: PROBLEMS[trouble], path: shown }, error);
  }
}

export async function openOutputFolder(path: string, shown: string): Promise<OutputFolder> {
  await onDisk(shown, '', () => {
    mkdirSync(path, { recursive: true });
    sweepHalves(path);
  });
  const write = async (name: string, content: Uint8Array | string): Promise<string | null> => {
    mkdirSync(path, { recursive: true });
    noteWriting(path, name, content);
    let kept: string | null = null;
    await writeWhole(join(path, name), content, () => (kept = keepWork(path, name)));
    return kept;
  };
  return {
    path,
    write: (name, content) => onDisk(shown, name, () => write(name, content)),
    claim: (name) => onDisk(shown, name, () => claimFile(path, name)),
  };
}
