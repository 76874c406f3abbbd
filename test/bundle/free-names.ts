import { parse, type AnyNode, type Program } from 'acorn';
import { analyze } from 'eslint-scope';

/** What ECMAScript 2019 itself brings, with `console`; Intl is left out, for its coverage at Google is unknown. */
const BUILT_IN = new Set([
  ...['Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'Float32Array', 'Float64Array'],
  ...[
    'Function',
    'Infinity',
    'Int16Array',
    'Int32Array',
    'Int8Array',
    'JSON',
    'Map',
    'Math',
    'NaN',
    'Number',
    'Object',
  ],
  ...[
    'Promise',
    'Proxy',
    'RangeError',
    'ReferenceError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'SyntaxError',
  ],
  ...['TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakSet'],
  ...[
    'decodeURIComponent',
    'encodeURIComponent',
    'escape',
    'globalThis',
    'isFinite',
    'isNaN',
    'parseFloat',
    'parseInt',
  ],
  ...['undefined', 'unescape', 'arguments', 'console'],
]);

function visit(node: unknown, see: (node: AnyNode) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  see(node as AnyNode);
  for (const child of Object.values(node)) visit(child, see);
}

/** Where names stand behind `typeof`, which asks whether they are there. */
function askedFor(program: Program): Set<number> {
  const asked = new Set<number>();
  visit(program, (node) => {
    if (node.type === 'UnaryExpression' && node.operator === 'typeof') asked.add(node.argument.start);
  });
  return asked;
}

/** Names a script reads or writes without declaring them; one that only stands behind `typeof` does not count. */
export function findFreeNames(code: string): string[] {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', ranges: true });
  const asked = askedFor(program);
  const { globalScope } = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2019,
    sourceType: 'script',
  });
  const names = (globalScope?.through ?? []).flatMap(({ identifier }) =>
    asked.has((identifier as unknown as AnyNode).start) ? [] : [identifier.name],
  );
  const declared = globalScope?.set ?? new Map<string, unknown>();
  return [...new Set(names)].filter((name) => !BUILT_IN.has(name) && !declared.has(name)).sort();
}
