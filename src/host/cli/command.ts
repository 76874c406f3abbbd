import { parse, resolve } from 'node:path';
import { buildNames, type Names } from '../../core/tables/names.js';
import type { TabKey } from '../../core/tables/tabs.js';
import type { Language } from '../../text/language.js';
import { createHost } from '../create-host.js';
import type { Host } from '../host.js';
import type { FileProblem, Read } from '../xlsx/file-problem.js';
import type { OpenedFile } from '../xlsx/input-file.js';
import { openFile } from '../xlsx/input-file.js';
import { derivedName } from '../disk/fitted-name.js';
import { findOutputProblem, isSameFile, openOutputFolder, OutputRefused } from '../disk/output-folder.js';
import type { Options } from './arguments.js';
import { parseArguments } from './arguments.js';
import { readBundle } from './bundle-files.js';
import type { DescribedResult } from './described-result.js';
import { typeInSample } from './open-sample.js';
import { plainly, plainText } from './plain-text.js';
import { printResult } from './print-result.js';
import { runMainJob, setUp } from './run-jobs.js';
import { sayArgumentProblem, sayFileProblem } from './say-problem.js';
import { serveUntilStopped } from './serve-until-stopped.js';
import type { Terminal } from './terminal.js';
import { openTerminal } from './terminal.js';
import { findUncomputed } from './uncomputed-formulas.js';
import type { Words } from './words.js';
import { wordsIn } from './words.js';
import type { World } from './world.js';
import type { Writing } from './write-results.js';
import { saveWorkbook, writeResults } from './write-results.js';

const DONE = 0;
const OUR_FAULT = 1;
const BAD_INPUT = 2;

interface Command {
  readonly options: Options;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly world: World;
}

/** The input, or null for the sample; problems of the input come before those of the output. */
function openInput({ options, world, words }: Command): Read<OpenedFile | null> {
  const opened = options.file === null ? null : openFile(resolve(world.folder, options.file), options.file);
  if (opened?.ok === false) return opened;
  const folder = resolve(world.folder, options.out);
  const problem: FileProblem | null = findOutputProblem(folder, options.out);
  if (problem !== null) return { ok: false, problem };
  if (options.file !== null && isSameFile(folder, workbookName(options, words), resolve(world.folder, options.file))) {
    return { ok: false, problem: { problem: 'outIsInput', path: options.file } };
  }
  return { ok: true, value: opened?.value ?? null };
}

const workbookName = ({ file }: Options, words: Words): string =>
  derivedName(file === null ? words.sampleFile : parse(file).name, `${words.resultSuffix}.xlsx`);

function warnAbout(opened: OpenedFile, { words: { warnings }, terminal }: Command): void {
  if (opened.openIn !== null) terminal.warn(warnings.locked(opened.openIn));
  if (opened.dropped.length > 0) {
    terminal.warn(warnings.notCopied(opened.dropped.map((dropped) => warnings.dropped[dropped])));
  }
  for (const { tab, areas } of plainly(opened.overlapping)) terminal.warn(warnings.overlapping(tab, areas));
}

/** A host over the person's workbook, or over the sample: an empty one, set up, with its rows typed in. */
function openHost(opened: OpenedFile | null, { options, world, words, terminal }: Command): Host {
  const { code, html, timeZone, scopes } = readBundle(world.bundle);
  const start = { code, html, scopes, scriptTimeZone: timeZone, asOf: options.today };
  if (opened !== null) return createHost({ ...start, workbook: opened.workbook });
  terminal.progress(words.progress.sample);
  const host = createHost(start);
  setUp(host, options);
  typeInSample(host, options.language);
  return host;
}

async function work(command: Command): Promise<number> {
  const { options, words, terminal, world } = command;
  terminal.progress(words.progress.reading);
  const input = openInput(command);
  if (!input.ok) {
    terminal.error(sayFileProblem(input.problem, words));
    return BAD_INPUT;
  }
  if (input.value !== null) warnAbout(input.value, command);
  const host = openHost(input.value, command);
  const uncomputed = findUncomputed(host.workbook);
  if (uncomputed.count > 0) terminal.warn(words.warnings.notComputed(uncomputed.count, plainText(uncomputed.first)));
  const job = runMainJob(host, options, (name) => terminal.progress(words.progress[name]));
  if (job.wasSetUp) terminal.warn(words.warnings.setUp);
  terminal.progress(words.progress.writing);
  const folder = openOutputFolder(resolve(world.folder, options.out), options.out);
  const name = workbookName(options, words);
  const writing: Writing = { folder, shown: options.out, workbookName: name, wantsJson: options.json };
  const files = writeResults(job, host, writing);
  for (const { name: changed, aside } of plainly(files.kept)) terminal.warn(words.warnings.keptWork(changed, aside));
  const source = options.file ?? words.sampleName;
  const shown = plainly({ described: job.described, files, source });
  const spoken = wordsIn(options.language, namesIn(shown.described, options.language));
  for (const line of printResult(shown.described, job.repair, shown.files, shown.source, spoken, terminal)) {
    terminal.line(line);
  }
  if (options.once) return DONE;
  const save = () => new Promise<string>((done) => done(saveWorkbook(host, writing)));
  const title = options.file === null ? words.sampleFile : parse(options.file).name;
  return serveUntilStopped(host, { title, save, options, words, terminal, stopped: world.stopped });
}

const namesIn = ({ tabs }: DescribedResult, language: Language): Names =>
  buildNames({ tabs: new Map(Object.entries(tabs) as [TabKey, string][]), headerOf: () => undefined }, language);

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
  const command = { options: parsed.options, words: wordsIn(parsed.options.language), terminal, world };
  if (parsed.options.help) {
    terminal.line(command.words.usage);
    return DONE;
  }
  try {
    return await work(command);
  } catch (error) {
    if (!(error instanceof OutputRefused)) return sayFault(error, command);
    terminal.error(sayFileProblem(error.problem, command.words));
    return BAD_INPUT;
  } finally {
    terminal.clear();
  }
}
