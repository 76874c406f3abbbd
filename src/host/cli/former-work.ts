import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dayOf } from '../../core/day.js';
import { formatDay } from '../../text/speech/format.js';
import { derivedName } from '../disk/fitted-name.js';
import type { OutputFolder } from '../disk/output-folder.js';
import { setAside } from '../working-copy/working-file.js';
import { openFile } from '../xlsx/input-file.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import type { Command } from './command-context.js';
import { Refusal } from './command-context.js';
import { titleOf } from './open-input.js';
import { plainText } from './shown-text.js';
import { sayFileProblem } from './say-problem.js';
import type { Words } from './cli-words.js';

/** The working copy's name: one for every language, but for the sample, which is another one in each. */
export function copyName({ options, words }: Command): string {
  const another = options.file === null && options.language !== 'vi' ? `-${options.language}` : '';
  return derivedName(`${titleOf(options, words)}${another}`, '-dang-lam.xlsx');
}

const two = (number: number): string => String(number).padStart(2, '0');

/** When a file was written, as a person says it. */
function momentOf(path: string, words: Words): string {
  const at = statSync(path).mtime;
  const day = dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
  return words.work.moment(`${two(at.getHours())}:${two(at.getMinutes())}`, day === null ? '' : formatDay(day));
}

/** The same command with another way to treat former work. */
function commandWith(flag: string, { typed }: Command): string {
  const kept = typed.filter((word) => word !== '--anew' && word !== '--continue');
  const quoted = [...kept, flag].map((word) => (/[\s"'$&|<>()*?;`\\]/.test(word) ? `"${word}"` : word));
  return `npm start -- ${quoted.join(' ')}`;
}

/** Former work that is gone on with, and the sentence that says so. */
export interface FormerWork {
  readonly opened: OpenedFile;
  readonly sentence: string;
}

function openFormer(path: string, place: string, digest: string, command: Command): FormerWork {
  const { options, words } = command;
  const read = openFile(path, place);
  const anew = commandWith('--anew', command);
  if (!read.ok) throw new Refusal([sayFileProblem(read.problem, words), words.work.damaged(anew)]);
  const moment = momentOf(path, words);
  if (read.value.begunFrom !== digest && options.former !== 'continue') {
    throw new Refusal([
      words.work.changed(options.file ?? words.sampleName, place, moment),
      words.work.chooseAnew(anew),
      words.work.chooseContinue(commandWith('--continue', command)),
    ]);
  }
  return { opened: read.value, sentence: words.work.goesOn(place, moment, anew) };
}

/** The work of an earlier page over the same file, unless a new beginning is asked for: then it gets another name. */
export function findFormerWork(folder: OutputFolder, digest: string, command: Command): FormerWork | null {
  const { options, words, terminal } = command;
  const path = join(folder.path, copyName(command));
  if (!existsSync(path)) return null;
  if (options.former !== 'anew') return openFormer(path, join(options.out, copyName(command)), digest, command);
  terminal.warn(plainText(words.work.setAside(join(options.out, setAside(path)))));
  return null;
}

/** With --once the file is checked as it is; who has a working copy of it should know. */
export function warnAboutFormerWork(command: Command): void {
  const { options, words, terminal, world } = command;
  const path = resolve(world.folder, options.out, copyName(command));
  const place = join(options.out, copyName(command));
  if (existsSync(path)) terminal.warn(plainText(words.work.notCounted(place, momentOf(path, words))));
}
