import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { loadForNode } from '../compile-for-node.mjs';
import { ROOT } from '../paths.mjs';

/** @typedef {import('./finding-rows.js').FindingRow} FindingRow */

/**
 * The comment above each property of an object literal: the only place where a code says when it is found.
 * @param {string} path @param {string} table the constant's name
 */
function readComments(path, table) {
  const source = ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true);
  /** @type {Map<string, string>} */
  const comments = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
      if (doc?.comment !== undefined) comments.set(node.name.text, ts.getTextOfJSDocComment(doc.comment) ?? '');
    }
    node.forEachChild(visit);
  };
  source.forEachChild((node) => {
    if (ts.isVariableStatement(node) && node.declarationList.declarations[0]?.name.getText() === table) visit(node);
  });
  return comments;
}

/** @param {string} text */
const inCell = (text) => text.replace(/\s*\n\s*/g, ' ').replace(/([|*_])/g, '\\$1');

/** @param {FindingRow} row @param {Map<string, string>} when */
function line({ code, levels, clauses, vi, en }, when) {
  const found = when.get(code);
  if (found === undefined) throw new Error(`${code} has no comment that says when it is found`);
  const clause = clauses.map((each) => (each === 'ofRow' ? "the row's" : each)).join(', ') || '–';
  return `| \`${code}\` | ${levels.join(', ')} | ${inCell(found)} | ${inCell(vi)}<br><br>${inCell(en)} | ${clause} |`;
}

const HEAD = `# Findings

What a check finds is a code with parameters; sentences are made where they are shown. Codes and parameters are what \`result.json\` has.
This page is written by \`npm run docs\`: the codes, their levels, clauses and the comment that says when are in
\`CODES_FILE\`, the sentences in \`src/text\`, the example's parameters in \`build/docs/finding-examples.ts\`.
An error must be mended before the list is locked, a warning should be looked at, an info only tells. Clauses are those of
[the plan](domain.md#8-the-plan-clause-by-clause).

| code | level | when | what it says, and what to do | clause |
| ---- | ----- | ---- | ---------------------------- | ------ |
`;

/** @param {string} codesFile where `FINDING_CODES` stands */
export async function makeFindingsPage(codesFile) {
  /** @type {typeof import('./finding-rows.js')} */
  const { findingRows } = await loadForNode('build/docs/finding-rows.ts');
  const when = readComments(codesFile, 'FINDING_CODES');
  const lines = findingRows().map((row) => line(row, when));
  return `${HEAD.replace('CODES_FILE', codesFile)}${lines.join('\n')}\n`;
}
