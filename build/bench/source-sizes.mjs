import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT } from '../paths.mjs';

/** Tables, catalogues and types: long because there is much to list. The same as in `eslint.config.mjs`. */
const DATA = /^src\/(text\/(vi|en)|templates|core\/tables\/shipped|host\/sample)\/|^src\/google\/surface\.ts$/;

/** @param {string} text @param {number} start @param {number} end */
const linesBetween = (text, start, end) => text.slice(start, end).split('\n').length;

/** @param {ts.Node} node @param {ts.SourceFile} file @returns {number[]} lines of each function in it */
function functionSizes(node, file) {
  /** @type {number[]} */
  const sizes =
    ts.isFunctionLike(node) && 'body' in node && node.body
      ? [linesBetween(file.text, node.getStart(file), node.end)]
      : [];
  node.forEachChild((child) => void sizes.push(...functionSizes(child, file)));
  return sizes;
}

/** @param {readonly number[]} sizes @param {number} most */
const summarize = (sizes, most) => ({
  count: sizes.length,
  longest: Math.max(...sizes),
  shareUnder: Math.round((100 * sizes.filter((size) => size < most).length) / sizes.length),
});

/** Lines of the files and functions of src, tables and catalogues aside. */
export function measureSources() {
  const files = filesUnder(join(ROOT, 'src'))
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => !DATA.test(path.slice(ROOT.length + 1).replaceAll('\\', '/')))
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  return {
    files: summarize(
      files.map(({ text }) => text.trimEnd().split('\n').length),
      120,
    ),
    functions: summarize(
      files.flatMap((file) => functionSizes(file, file)),
      25,
    ),
  };
}
