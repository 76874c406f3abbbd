import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileProblem } from './file-problem.js';
import type { Claiming } from './claim.js';
import { claimFile } from './claim.js';
import { keepAside } from './keep-aside.js';
import { diskTroubleOf } from './disk-trouble.js';
import { keepPageKey } from './page-key.js';
import { sweepHalves, writeTogether } from './write-whole.js';
import { digestOf, isAsWritten, noteWriting } from './written-log.js';

export interface Result {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Somebody's work under a result's name, and the name that it got. */
export interface Kept {
  readonly name: string;
  readonly aside: string;
}

/** A folder that results go into: files appear whole or not at all, and never in the place of somebody's work. */
export interface OutputFolder {
  readonly path: string;
  /**
   * Writes results, all of them or none. What stands there under a result's name and is not as the program wrote it is
   * somebody's work: it gets another name, which is answered beside the result's.
   */
  write(results: readonly Result[]): Promise<readonly Kept[]>;
  /** Asks to be the one process that writes this file. */
  claim(name: string): Promise<Claiming>;
  /** The secret that the pages over this folder's work have in their address. */
  pageKey(): Promise<string>;
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

/** A folder under a result's name, or a pipe that would be waited for. */
class Occupied extends Error {
  readonly code = 'EISDIR';
  constructor(readonly result: string) {
    super(`${result} is no file`);
  }
}

/** Whether what stands there is somebody's work; throws where no file can stand. */
function isWork(folder: string, name: string): boolean {
  const path = join(folder, name);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() === false) throw new Occupied(name);
  return there !== undefined && !isAsWritten(folder, name, digestOf(readFileSync(path)));
}

/** Looks at every place before the first is touched. */
function keepWork(folder: string, results: readonly Result[]): Kept[] {
  const works = results.filter(({ name }) => isWork(folder, name));
  return works.map(({ name }) => ({ name, aside: keepAside(join(folder, name), new Date()) }));
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
async function onDisk<T>(shown: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const trouble = diskTroubleOf(error);
    if (trouble === null) throw error;
    const name = error instanceof Occupied ? error.result : '';
    if (trouble === 'occupied') throw new OutputRefused({ problem: 'outOccupied', path: join(shown, name) }, error);
    throw new OutputRefused({ problem: PROBLEMS[trouble], path: shown }, error);
  }
}

export async function openOutputFolder(path: string, shown: string): Promise<OutputFolder> {
  await onDisk(shown, () => {
    mkdirSync(path, { recursive: true });
    sweepHalves(path);
  });
  const write = async (results: readonly Result[]): Promise<readonly Kept[]> => {
    mkdirSync(path, { recursive: true });
    for (const { name, content } of results) noteWriting(path, name, content);
    let kept: readonly Kept[] = [];
    await writeTogether(
      results.map(({ name, content }) => [join(path, name), content] as const),
      () => (kept = keepWork(path, results)),
    );
    return kept;
  };
  return {
    path,
    write: (results) => onDisk(shown, () => write(results)),
    claim: (name) => onDisk(shown, () => claimFile(path, name)),
    pageKey: () => onDisk(shown, () => keepPageKey(path)),
  };
}
