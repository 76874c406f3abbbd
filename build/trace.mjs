import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder, ROOT } from './paths.mjs';

/** @type {Record<string, string>} */
const clauses = JSON.parse(readFileSync(join(ROOT, 'build', 'clauses.json'), 'utf8'));
const CLAUSE = /R-(?:0|END|[IV]+)(?:-\d+(?:\.\d+)*)?(?:-[a-z])?(?![\w.])/g;

/** @param {ts.Node} node @returns {string[]} every text inside, title and table alike */
function textsIn(node) {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return [node.text];
  /** @type {string[]} */
  const texts = [];
  node.forEachChild((child) => void texts.push(...textsIn(child)));
  return texts;
}

/**
 * The tests of a file with the clauses their titles carry, own or of a describe around them, or the table of an `it.each`.
 * @param {ts.Node} node
 * @param {readonly string[]} around
 * @returns {{ title: string, clauses: string[] }[]}
 */
function findTests(node, around = []) {
  const call = ts.isCallExpression(node) && /^(describe|it|test)\b/.test(node.expression.getText()) ? node : undefined;
  const title = call?.arguments[0];
  if (call === undefined || title === undefined || ts.isArrayLiteralExpression(title)) {
    return childrenOf(node).flatMap((child) => findTests(child, around));
  }
  const table = ts.isCallExpression(call.expression) ? textsIn(call.expression) : [];
  const own = [...textsIn(title), ...table].flatMap((text) => text.match(CLAUSE) ?? []);
  const known = [...new Set([...around, ...own])];
  if (/^describe/.test(call.expression.getText())) {
    return call.arguments.slice(1).flatMap((argument) => findTests(argument, known));
  }
  return [{ title: textsIn(title).join('…'), clauses: known }];
}

/** @param {ts.Node} node */
function childrenOf(node) {
  /** @type {ts.Node[]} */
  const children = [];
  node.forEachChild((child) => void children.push(child));
  return children;
}

const tests = filesUnder(join(ROOT, 'test'))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) =>
    findTests(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)).map((test) => ({
      ...test,
      file: file.slice(ROOT.length + 1),
    })),
  );

const proofs = Object.entries(clauses).map(([id, text]) => ({
  id,
  text,
  by: tests.filter((test) => test.clauses.includes(id)),
}));
for (const { id, text, by } of proofs) {
  console.log(`${id}  ${text}`);
  for (const { file, title } of by) console.log(`    ${file}: ${title}`);
}
const unproven = proofs.filter(({ by }) => by.length === 0);
const unknown = [...new Set(tests.flatMap((test) => test.clauses))].filter((id) => !(id in clauses));
console.log(`\n${proofs.length - unproven.length} of ${proofs.length} clauses have a test. Without one:`);
for (const { id, text } of unproven) console.log(`    ${id}  ${text}`);
if (unknown.length > 0) console.log(`Named by tests but not in the plan: ${unknown.join(', ')}`);
