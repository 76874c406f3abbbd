import { expect, it } from '@jest/globals';
import ts from 'typescript';

/** Rooms of the script that may hold a value of Google's. */
const SCRIPT_ROOMS = ['/src/entry/', '/src/acts/', '/src/session/', '/src/views/'];

/** The program that is bundled, as the compiler reads it. */
function readProgram(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createProgram(fileNames, options);
}

function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => forEachNode(child, visit));
}

/** Which member of which type a name stands for: `range.getRow`, `{ range }` taken apart, `{ fields: … }` handed over. */
function findMember(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return checker.getSymbolAtLocation(name);
  if (ts.isBindingElement(parent)) return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
  if (!ts.isPropertyAssignment(parent) && !ts.isShorthandPropertyAssignment(parent)) return undefined;
  return checker.getContextualType(parent.parent)?.getProperty(name.text);
}

it('the surface asks of Google only what the add-in uses', () => {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const unused = new Map<ts.Symbol | undefined, string>();
  const names = new Set<string>();
  const filesOf = (...places: string[]) =>
    program.getSourceFiles().filter(({ fileName }) => places.some((place) => fileName.includes(place)));
  for (const file of filesOf('/src/google/surface.ts')) {
    forEachNode(file, (node) => {
      if (!ts.isMethodSignature(node) && !ts.isPropertySignature(node)) return;
      const holder = ts.findAncestor(node, ts.isInterfaceDeclaration)?.name.text ?? '';
      names.add(node.name.getText());
      unused.set(checker.getSymbolAtLocation(node.name), `${holder}.${node.name.getText()}`);
    });
  }
  expect(unused.size).toBeGreaterThan(50);
  for (const file of filesOf('/src/google/', ...SCRIPT_ROOMS, '/src/main.ts')) {
    forEachNode(file, (node) => {
      if (ts.isIdentifier(node) && names.has(node.text)) unused.delete(findMember(checker, node));
    });
  }
  expect([...unused.values()]).toEqual([]);
});
