import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { runCommand } from '../../src/host/cli/command.js';
import { createHost } from '../../src/host/stand-in/create-host.js';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { findMiscounted, findUnanswered, type Result } from './accounted.js';
import { findChanges, findFormulas } from './compare-cells.js';
import { runEveryAct } from './every-act.js';
import { drawBook, type HostileBook } from './hostile-book.js';
import { drawFrom } from '../../src/host/sample/draws/random.js';
import { readBook } from './read-book.js';
import { drawTyped } from './values.js';
import { writeBook } from './write-book.js';
import { parseParts } from './xml-parts.js';

export interface Outcome {
  readonly seed: number;
  readonly cells: number;
  readonly broken: readonly string[];
}

const IN = 'vào.xlsx';
const OUT = 'ket-qua';
const TODAY = '2025-08-18';
const ACTS_EVERY = 3;
/** What a terminal would obey instead of showing it. */
// eslint-disable-next-line no-control-regex -- exactly those are looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** A folder with the workbook in it, and the bundle to run over it. */
function layFolder(code: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-hostile-'));
  const bundle = join(folder, 'bundle');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'Code.js'), code);
  writeFileSync(join(bundle, 'Sidebar.html'), '<html></html>');
  copyFileSync('appsscript.json', join(bundle, 'appsscript.json'));
  writeFileSync(join(folder, IN), bytes);
  return folder;
}

async function runOver(folder: string, seed: number) {
  let told = '';
  const write = (text: string): void => {
    told += text;
  };
  const language = seed % 3 === 0 ? ['--language', 'en'] : [];
  const words = [IN, '--once', '--json', '--documents', 'all', '--repair', '--today', TODAY, ...language];
  const world = { folder, env: {}, stdout: { write }, stderr: { write }, bundle: join(folder, 'bundle') };
  const exit = await runCommand(words, { ...world, stopped: () => Promise.resolve() });
  return { exit, told };
}

/** What is wrong with what the command has written. */
function judgeFiles(book: HostileBook, folder: string): string[] {
  const results = join(folder, OUT);
  const files = readdirSync(results, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name }) => {
    const bytes = readFileSync(join(results, name));
    try {
      if (name.endsWith('.json')) return findMiscounted(book, JSON.parse(bytes.toString('utf8')) as Result);
      if (!name.endsWith('.xlsx')) return parseParts(bytes).size > 0 ? [] : [`${name} has no parts`];
      const after = readBook(bytes);
      return [...findChanges(book, after), ...findFormulas(book, after), ...findUnanswered(book, after)];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}

/** Everything that the menu and the sidebar can do, over the same workbook: ten times the work of the command alone. */
function judgeActs(code: string, bytes: Uint8Array, seed: number): readonly string[] {
  if (seed % ACTS_EVERY !== 0) return [];
  const read = readWorkbook(bytes, IN);
  if (!read.ok) return [`not read: ${read.problem}`];
  return runEveryAct(createHost({ code, workbook: read.workbook, today: TODAY }), drawTyped(drawFrom(seed), 6));
}

/** Puts what was made on a shelf, for another program to open. */
function shelve(folder: string, shelf: string, seed: number): void {
  const results = join(folder, OUT);
  for (const name of readdirSync(results).filter((one) => /\.(?:xlsx|docx)$/.test(one)))
    copyFileSync(join(results, name), join(shelf, `${String(seed)}${extname(name)}`));
}

export interface Keeping {
  /** A folder in which the workbook and the documents are kept. */
  readonly shelf?: string;
  /** Told where the folder is, which then stays. */
  readonly keep?: (folder: string) => void;
}

/** Draws the workbook of a seed, runs the main job and every act over it, and looks at all that came of it. */
export async function runBook(code: string, seed: number, { shelf, keep }: Keeping = {}): Promise<Outcome> {
  const book = drawBook(seed);
  const bytes = writeBook(book);
  const folder = layFolder(code, bytes);
  try {
    const { exit, told } = await runOver(folder, seed);
    const obeyed = OBEYED.exec(told);
    const broken = [
      ...(exit === 0 ? judgeFiles(book, folder) : [`exit ${String(exit)}: ${told.slice(-600)}`]),
      ...(obeyed === null
        ? []
        : [`the terminal got ${JSON.stringify(told.slice(Math.max(0, obeyed.index - 40), obeyed.index + 20))}`]),
      ...(readFileSync(join(folder, IN)).equals(Buffer.from(bytes)) ? [] : ['the input was changed']),
      ...judgeActs(code, bytes, seed),
    ];
    if (exit === 0 && shelf !== undefined) shelve(folder, shelf, seed);
    return { seed, cells: book.cells, broken };
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    else keep(folder);
  }
}
