import { join, resolve } from 'node:path';
import { buildNames, type Names } from '../../core/reading/names.js';
import type { TabKey } from '../../core/contract/tabs.js';
import type { Language } from '../../text/speech/language.js';
import { openOutputFolder, OutputRefused } from '../disk/output-folder.js';
import type { Host } from '../stand-in/host.js';
import type { Keeper } from '../working-copy/keeper.js';
import type { MadeDocument } from '../page/page-session.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import { parseArguments } from './arguments.js';
import { beginWork } from './begin-work.js';
import type { Command } from './command-context.js';
import { Refusal } from './command-context.js';
import { warnAboutFormerWork } from './former-work.js';
import { openHost } from './open-host.js';
import { openInput, titleOf, warnAbout, workbookName } from './open-input.js';
import type { DescribedResult } from './described-result.js';
import { plainly, plainText } from './shown-text.js';
import { workbookOfFormerResult } from './former-result.js';
import { printResult } from './print-result.js';
import { RESULT_JSON } from './result-json.js';
import { JobRefused, runMainJob } from './run-jobs.js';
import { sayArgumentProblem, sayFileProblem } from './say-problem.js';
import { serveUntilStopped } from './serve-until-stopped.js';
import { openTerminal } from './terminal-output.js';
import { findUncomputed } from './uncomputed-formulas.js';
import { wordsIn } from './cli-words.js';
import type { World } from './world.js';
import { writeResults } from './write-results.js';

const DONE = 0;
const OUR_FAULT = 1;
const BAD_INPUT = 2;

const openFolder = ({ options, world }: Command) => openOutputFolder(resolve(world.folder, options.out), options.out);

/** Checks what the host has open, writes the results and prints them; answers the documents that it made. */
async function check(host: Host, source: string, command: Command): Promise<readonly MadeDocument[]> {
  const { options, words, terminal } = command;
  const uncomputed = findUncomputed(host.workbook);
  if (uncomputed.count > 0) terminal.warn(words.warnings.notComputed(uncomputed.count, plainText(uncomputed.first)));
  const job = runMainJob(host, options, (name) => terminal.progress(words.progress[name]));
  if (job.wasSetUp) terminal.warn(words.warnings.setUp);
  terminal.progress(words.progress.writing);
  const folder = await openFolder(command);
  const names = { shown: options.out, workbookName: workbookName(options, words) };
  const former = options.json ? workbookOfFormerResult(folder.path) : null;
  const files = await writeResults(job, host, { folder, ...names, wantsJson: options.json });
  for (const { name, aside } of plainly(files.kept)) terminal.warn(words.warnings.keptWork(name, aside));
  if (former !== null && former !== names.workbookName)
    terminal.warn(words.warnings.sharedFolder(join(options.out, RESULT_JSON), plainText(former)));
  const shown = plainly({ described: job.described, repair: job.repair, files, source });
  const spoken = wordsIn(options.language, namesIn(shown.described, options.language));
  for (const line of printResult(shown.described, shown.repair, shown.files, shown.source, spoken, terminal)) {
    terminal.line(line);
  }
  return files.documents.map(({ file }, at) => ({
    name: file,
    bytes: Buffer.from(job.documents[at]?.base64 ?? '', 'base64'),
  }));
}

const namesIn = ({ tabs }: DescribedResult, language: Language): Names =>
  buildNames({ tabs: new Map(Object.entries(tabs) as [TabKey, string][]), headerOf: () => undefined }, language);

/** The page over the file, the sample or former work, until it is stopped. */
async function workOnPage(input: OpenedFile | null, source: string, command: Command): Promise<number> {
  const { options, words } = command;
  const folder = await openFolder(command);
  const work = await beginWork(input, folder, command);
  let keeper: Keeper | null = null;
  try {
    const host = openHost(work.opened, command);
    const documents = await check(host, work.former ?? source, command);
    keeper = await work.keep(host);
    // From now on it is the work over the file as it is now.
    if (options.former === 'continue') keeper.touch();
    const own = { title: titleOf(options, words), work: work.name, key: await folder.pageKey(), documents };
    const serving = { ...own, keeper, onServed: (url: string) => work.claim.tell(url) };
    return await serveUntilStopped(host, serving, command);
  } finally {
    await keeper?.close();
    work.claim.release();
  }
}

async function work(command: Command): Promise<number> {
  const { options, words, terminal } = command;
  terminal.progress(words.progress.reading);
  const input = openInput(command);
  if (input !== null) warnAbout(input, command);
  const source = options.file ?? words.sampleName;
  if (!options.once) return workOnPage(input, source, command);
  warnAboutFormerWork(command);
  await check(openHost(input, command), source, command);
  return DONE;
}

/** A fault of ours: one sentence, and the stack only for who asks for it. */
function sayFault(error: unknown, { words, terminal, world }: Command): number {
  const { message = String(error), stack = '' } = error as { readonly message?: string; readonly stack?: string };
  terminal.error(
    words.ourFault(
      plainText(message)
        .replace(/\s+/g, ' ')
        .replace(/[.\s]+$/, ''),
    ),
  );
  terminal.error((world.env['TIEU_BIEU_DEBUG'] ?? '') === '' ? words.debugHint : stack);
  return OUR_FAULT;
}

/** What a person can mend; null for a fault of ours. */
function refusalOf(error: unknown, { words }: Command): readonly string[] | null {
  if (error instanceof Refusal) return error.sentences;
  if (error instanceof JobRefused) return [error.message];
  return error instanceof OutputRefused ? [sayFileProblem(error.problem, words)] : null;
}

/** Runs the command; answers the exit code: 0 done, whatever was found; 2 bad input or words; 1 a fault of ours. */
export async function runCommand(words: readonly string[], world: World): Promise<number> {
  const parsed = parseArguments(words);
  const terminal = openTerminal(world);
  if (!parsed.ok) {
    const said = wordsIn(parsed.language);
    terminal.error(sayArgumentProblem(parsed.problem, said));
    terminal.error(said.usage);
    return BAD_INPUT;
  }
  const { options } = parsed;
  const command: Command = { typed: words, options, words: wordsIn(options.language), terminal, world };
  if (options.help) {
    terminal.line(command.words.usage);
    return DONE;
  }
  try {
    return await work(command);
  } catch (error) {
    const sentences = refusalOf(error, command);
    if (sentences === null) return sayFault(error, command);
    for (const sentence of sentences) terminal.error(plainText(sentence));
    return BAD_INPUT;
  } finally {
    terminal.clear();
  }
}
