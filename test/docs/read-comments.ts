import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { filesUnder, ROOT } from '../../build/paths.mjs';

/** A text that people read to understand the code. */
export interface Prose {
  /** From the root of the repository. */
  readonly file: string;
  readonly text: string;
}

const CODE = new Set(['.ts', '.tsx', '.mjs', '.cjs']);
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm;

/** Comments of a file, each on one line: a citation may be broken by the end of a line. */
function commentsOf(code: string): string {
  const comments = code.match(COMMENT) ?? [];
  return comments.map((comment) => comment.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')).join('\n');
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const under = (folder: string): string[] =>
  filesUnder(join(ROOT, folder))
    .map((path) => relative(ROOT, path))
    .filter((path) => !/^build\/(?:out|tmp)\//.test(path));

const CODE_FILES = [
  ...['src', 'build', 'test'].flatMap(under).filter((file) => CODE.has(extname(file))),
  ...['.dependency-cruiser.cjs', 'eslint.config.mjs', 'jest.config.mjs'],
];

export const PAGES: readonly Prose[] = [...readdirSync(ROOT), ...under('docs')]
  .filter((file) => extname(file) === '.md')
  .map((file) => ({ file, text: read(file) }));

export const COMMENTS: readonly Prose[] = CODE_FILES.map((file) => ({ file, text: commentsOf(read(file)) }));
