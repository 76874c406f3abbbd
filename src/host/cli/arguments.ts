import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseDay } from '../../core/day.js';
import type { Day } from '../../core/day.js';
import { ALL_DOCUMENTS, isDocumentKind } from '../../documents/document-kinds.js';
import type { DocumentKind } from '../../documents/document-kinds.js';
import type { Language } from '../../text/speech/language.js';

export type Allowance = 'guests' | 'approved';

/** What a person asks of the command. */
export interface Options {
  readonly file: string | null;
  readonly once: boolean;
  readonly today: Day | null;
  readonly out: string;
  readonly json: boolean;
  readonly documents: readonly DocumentKind[];
  readonly language: Language;
  readonly repair: { readonly allow: readonly Allowance[] } | null;
  readonly port: number;
  /** What becomes of former work: a new beginning, or going on although the file has changed. */
  readonly former: 'anew' | 'continue' | null;
  readonly help: boolean;
}

export type ExpectedValue = 'day' | 'port' | 'language' | 'folder' | 'allow' | 'documents';

export type ArgumentProblem =
  | { readonly problem: 'unknownFlag' | 'missingValue' | 'takesNoValue' | 'givenTwice'; readonly flag: string }
  | { readonly problem: 'badValue'; readonly flag: string; readonly value: string; readonly expected: ExpectedValue }
  | { readonly problem: 'twoFiles'; readonly first: string; readonly second: string }
  | { readonly problem: 'allowWithoutRepair' }
  | { readonly problem: 'notTogether'; readonly first: string; readonly second: string };

export type ParsedArguments =
  | { readonly ok: true; readonly options: Options }
  /** `language` is the one asked for where that much could be understood. */
  | { readonly ok: false; readonly problem: ArgumentProblem; readonly language: Language };

const DEFAULT_PORT = 8137;
const DEFAULT_OUT = 'ket-qua';

const SWITCHES = new Set(['--once', '--json', '--repair', '--anew', '--continue', '--help']);
/** They speak of work on the page, and of its opposite. */
const NOT_TOGETHER = [
  ['--anew', '--continue'],
  ['--anew', '--once'],
  ['--continue', '--once'],
] as const;
const EXPECTED = new Map<string, ExpectedValue>([
  ['--today', 'day'],
  ['--out', 'folder'],
  ['--documents', 'documents'],
  ['--language', 'language'],
  ['--allow', 'allow'],
  ['--port', 'port'],
]);

interface Split {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly problem: ArgumentProblem | null;
}

const FLAGS: NonNullable<ParseArgsConfig['options']> = {
  ...Object.fromEntries([...SWITCHES].map((flag) => [flag.slice(2), { type: 'boolean' }] as const)),
  ...Object.fromEntries([...EXPECTED.keys()].map((flag) => [flag.slice(2), { type: 'string' }] as const)),
  help: { type: 'boolean', short: 'h' },
};

/** Takes the words apart: `--flag value`, `--flag=value`, switches, files; `--` ends the flags. */
function split(words: readonly string[]): Split {
  const { tokens } = parseArgs({ args: [...words], options: FLAGS, strict: false, tokens: true });
  const files: string[] = [];
  const values = new Map<string, string>();
  const stop = (problem: ArgumentProblem): Split => ({ files, values, problem });
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = `--${name}`;
    if (!SWITCHES.has(flag) && !EXPECTED.has(flag)) return stop({ problem: 'unknownFlag', flag: rawName });
    if (values.has(flag)) return stop({ problem: 'givenTwice', flag });
    if (SWITCHES.has(flag)) {
      if (value !== undefined) return stop({ problem: 'takesNoValue', flag });
    } else if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
      return stop({ problem: 'missingValue', flag });
    }
    values.set(flag, value ?? '');
  }
  return { files, values, problem: null };
}

const isLanguage = (value: string | undefined): value is Language => value === 'vi' || value === 'en';
const isAllowance = (value: string): value is Allowance => value === 'guests' || value === 'approved';
const listed = (value: string) => value.split(',').map((part) => part.trim());

function findBadValue(values: ReadonlyMap<string, string>): ArgumentProblem | null {
  const good: Readonly<Record<ExpectedValue, (value: string) => boolean>> = {
    day: (value) => parseDay(value) !== null,
    folder: () => true,
    documents: (value) => value === 'all' || listed(value).every(isDocumentKind),
    language: isLanguage,
    allow: (value) => listed(value).every(isAllowance),
    port: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
  };
  for (const [flag, expected] of EXPECTED) {
    const value = values.get(flag);
    if (value !== undefined && !good[expected](value)) return { problem: 'badValue', flag, value, expected };
  }
  for (const [first, second] of NOT_TOGETHER)
    if (values.has(first) && values.has(second)) return { problem: 'notTogether', first, second };
  return values.has('--allow') && !values.has('--repair') ? { problem: 'allowWithoutRepair' } : null;
}

function optionsOf(files: readonly string[], values: ReadonlyMap<string, string>, language: Language): Options {
  const documents = values.get('--documents') ?? DEFAULT_DOCUMENT;
  return {
    file: files[0] ?? null,
    once: values.has('--once'),
    today: parseDay(values.get('--today') ?? ''),
    out: values.get('--out') ?? DEFAULT_OUT,
    json: values.has('--json'),
    documents: documents === 'all' ? ALL_DOCUMENTS : [...new Set(listed(documents).filter(isDocumentKind))],
    language,
    repair: values.has('--repair') ? { allow: listed(values.get('--allow') ?? '').filter(isAllowance) } : null,
    port: Number(values.get('--port') ?? DEFAULT_PORT),
    former: values.has('--anew') ? 'anew' : values.has('--continue') ? 'continue' : null,
    help: values.has('--help'),
  };
}

/** What is made unless `--documents` says more: eighteen papers nobody asked for would bury the one that the day is about. */
const DEFAULT_DOCUMENT: DocumentKind = 'resultReport';

/** Reads the command line (`workbook.md`, "Command line"). */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const { files, values, problem } = split(words);
  const asked = values.get('--language') ?? /--language[= ](\w+)/.exec(words.join(' '))?.[1];
  const language = isLanguage(asked) ? asked : 'vi';
  const [first, second] = files;
  const twoFiles =
    first !== undefined && second !== undefined ? ({ problem: 'twoFiles', first, second } as const) : null;
  const wrong = problem ?? findBadValue(values) ?? twoFiles;
  if (wrong !== null) return { ok: false, problem: wrong, language };
  return { ok: true, options: optionsOf(files, values, language) };
}
