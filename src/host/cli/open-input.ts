import { parse, resolve } from 'node:path';
import { derivedName } from '../disk/fitted-name.js';
import { findOutputProblem, isSameFile } from '../disk/output-folder.js';
import type { FileProblem } from '../disk/file-problem.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import { openFile } from '../xlsx/input-file.js';
import type { Options } from './arguments.js';
import type { Command } from './command-context.js';
import { Refusal } from './command-context.js';
import { plainly } from './shown-text.js';
import { sayFileProblem } from './say-problem.js';
import type { Words } from './cli-words.js';

/** What the results and the working copy are called after. */
export const titleOf = ({ file }: Options, words: Words): string =>
  file === null ? words.sampleFile : parse(file).name;

export const workbookName = (options: Options, words: Words): string =>
  derivedName(titleOf(options, words), `${words.resultSuffix}.xlsx`);

function refuse(problem: FileProblem | null, words: Words): void {
  if (problem !== null) throw new Refusal([sayFileProblem(problem, words)]);
}

/** The input, or null for the sample; problems of the input come before those of the output. */
export function openInput({ options, world, words }: Command): OpenedFile | null {
  const { file, out } = options;
  const input = file === null ? null : resolve(world.folder, file);
  const opened = input === null || file === null ? null : openFile(input, file);
  if (opened?.ok === false) throw new Refusal([sayFileProblem(opened.problem, words)]);
  const folder = resolve(world.folder, out);
  refuse(findOutputProblem(folder, out), words);
  if (input !== null && file !== null && isSameFile(folder, workbookName(options, words), input)) {
    refuse({ problem: 'outIsInput', path: file }, words);
  }
  return opened?.value ?? null;
}

/** What a person should know of the file that is read. */
export function warnAbout(opened: OpenedFile, { words: { warnings }, terminal }: Command): void {
  if (opened.openIn !== null) terminal.warn(warnings.locked(opened.openIn));
  if (opened.dropped.length > 0) {
    terminal.warn(warnings.notCopied(opened.dropped.map((dropped) => warnings.dropped[dropped])));
  }
  for (const { tab, areas } of plainly(opened.overlapping)) terminal.warn(warnings.overlapping(tab, areas));
}
