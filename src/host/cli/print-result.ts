import type { DescribedRepair, DescribedResult } from './described-result.js';
import { bar, printComposition } from './print-composition.js';
import { printFindings } from './print-findings.js';
import { printSteps } from './print-steps.js';
import type { WrittenDocument } from './result-json.js';
import type { Terminal } from './terminal-output.js';
import { padded, wrap } from './terminal-output.js';
import type { Words } from './cli-words.js';

/** Somebody's work that stood where a result goes, and the name that it has now. */
export interface KeptWork {
  readonly name: string;
  readonly aside: string;
}

/** What was written, as paths a person can open. */
export interface WrittenFiles {
  readonly kept: readonly KeptWork[];
  readonly workbook: string;
  readonly json: string | null;
  readonly documents: readonly (WrittenDocument & { readonly path: string })[];
}

function printList({ delegates }: DescribedResult, all: Words, { paint, width }: Terminal): string[] {
  const words = all.list;
  const { listed, cap, nominated, guests, approved, reserve, wholePool } = delegates;
  const room = listed > cap ? words.over(listed - cap) : listed === cap ? words.full : words.left(cap - listed);
  const colour = listed > cap && !wholePool ? 'red' : 'green';
  const size = `${paint(colour, bar(cap === 0 ? 100 : (100 * listed) / cap, 20))} ${words.size(listed, cap)}, ${room}`;
  return [
    paint('bold', words.title),
    `  ${size}`,
    `  ${wrap(words.parts(nominated, guests, approved, reserve), width - 2, '  ')}`,
    ...(wholePool ? [`  ${paint('yellow', wrap(words.wholePool, width - 2, '  '))}`] : []),
  ];
}

/** As many as the dialog shows; the page and result.json have the rest, and the reasons. */
const SHOWN_CHANGES = 8;

/** The proposal; `json` is where it is written in full, null when it is not. */
export function printRepair(
  repair: DescribedRepair | null,
  json: string | null,
  { repair: words }: Words,
  { paint, width }: Terminal,
): string[] {
  if (repair === null) return [];
  const { status, changes } = repair;
  const said = changes.slice(0, SHOWN_CHANGES).map(({ add, drop }) => `- ${words.change(add, drop)}`);
  const more = changes.length > SHOWN_CHANGES ? [words.more(changes.length - SHOWN_CHANGES)] : [];
  const lines = [words.statuses[status], ...said, ...more, ...(changes.length === 0 ? [] : [words.why(json)])];
  return ['', paint('bold', words.title), ...lines.map((line) => `  ${wrap(line, width - 2, '  ')}`)];
}

function printFiles(files: WrittenFiles, all: Words, { paint, width }: Terminal): string[] {
  const words = all.files;
  const rows: [string, string][] = [[files.workbook, words.workbook]];
  for (const { path, title, draftReasons } of files.documents) {
    rows.push([path, draftReasons.length === 0 ? title : `${title} (${words.draft(draftReasons.length)})`]);
  }
  if (files.json !== null) rows.push([files.json, words.json]);
  const longest = Math.min(50, Math.max(...rows.map(([path]) => path.length)));
  const indent = longest + 4;
  return [
    paint('bold', words.title),
    ...rows.map(
      ([path, what]) => `  ${padded(path, longest)}  ${wrap(what, Math.max(30, width - indent), ' '.repeat(indent))}`,
    ),
  ];
}

/** The whole result as lines for a person. `source` says what was checked. */
export function printResult(
  described: DescribedResult,
  repair: DescribedRepair | null,
  files: WrittenFiles,
  source: string,
  words: Words,
  terminal: Terminal,
): string[] {
  return [
    terminal.paint('bold', wrap(described.conference, terminal.width, '')),
    words.asOf(described.today, source),
    ...described.ignoredTabs.map((said) => terminal.paint('yellow', wrap(said, terminal.width, ''))),
    '',
    ...printList(described, words, terminal),
    '',
    ...printComposition(described.composition, words, terminal),
    '',
    ...printSteps(described.steps, words, terminal),
    '',
    ...printFindings(described.findings, files.workbook, words, terminal),
    ...printRepair(repair, files.json, words, terminal),
    '',
    ...printFiles(files, words, terminal),
  ];
}
