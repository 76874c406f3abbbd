import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TEXT = readFileSync(join('src', 'google', 'surface.ts'), 'utf8');

const PLAIN = /^(?:void|string|number|boolean|string \| null|Date)$|^(?:string|number|CellValue)\[\](?:\[\])?$/;

/**
 * Each member of `surface.ts` that hands an object to the script (or may: `unknown`), as `Ui.prompt`; members of a type written in
 * place are named after the interface that it stands in.
 */
export function objectsHandedOver(): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, holder: string): void => {
    const at = ts.isInterfaceDeclaration(node) ? node.name.text : holder;
    const isMember = ts.isMethodSignature(node) || ts.isPropertySignature(node);
    // What the script hands to Google is none of these.
    if (ts.isParameter(node)) return;
    if (isMember && !PLAIN.test(node.type?.getText() ?? '')) found.push(`${at}.${node.name.getText()}`);
    ts.forEachChild(node, (child) => visit(child, at));
  };
  visit(ts.createSourceFile('surface.ts', TEXT, ts.ScriptTarget.ES2022, true), '');
  return [...new Set(found)];
}
