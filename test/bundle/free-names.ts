import { Linter } from 'eslint';

/** What ECMAScript 2019 itself brings, with `console`; Intl is left out, for its coverage at Google is unknown. */
const BUILT_IN = [
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
];

/** Names a script reads or writes without declaring them; one that only stands behind `typeof` does not count. */
export function findFreeNames(code: string): string[] {
  const messages = new Linter().verify(code, {
    languageOptions: {
      ecmaVersion: 2019,
      sourceType: 'script',
      globals: Object.fromEntries(BUILT_IN.map((name) => [name, 'readonly'])),
    },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { 'no-undef': 'error' },
  });
  const names = messages.map(({ message }) => /'(.+)' is not defined/.exec(message)?.[1] ?? message);
  return [...new Set(names)].sort();
}
