import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `-- why` after every eslint-disable: the next reader must not have to guess. */
const describedDisable = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s\S/.test(comment.value)) {
          context.report({ loc: comment.loc, message: 'Say after ` -- ` why the rule is switched off here.' });
        }
      }
    },
  }),
};

const house = { rules: { 'described-disable': describedDisable } };

/** What Apps Script lacks (platform facts, section 1); also kept out by the compiler's `lib`. */
const missingInAppsScript = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
  'queueMicrotask',
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'Blob',
  'fetch',
  'crypto',
  'performance',
  'process',
  'Buffer',
  'Intl',
];

const typed = (project) => ({ languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } } });

/** Word templates: run when the bundle is built, never in it. */
const authored = ['src/documents/layout/**/*.ts', 'src/documents/*/template.ts'];
const bundled = ['src/{core,google,entry,acts,session,views,endpoints,text,documents}/**/*.ts', 'src/*.ts'];

export default defineConfig(
  globalIgnores(['build/out/', 'build/tmp/', 'coverage/', 'ket-qua/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { house } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'house/described-disable': 'error',
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 40],
      'no-console': 'error',
      'no-shadow': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    rules: {
      // Both spellings are good TypeScript.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: bundled, ...typed('tsconfig.json') },
  { files: bundled, ignores: authored, rules: { 'no-restricted-globals': ['error', ...missingInAppsScript] } },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core has no clock: today is an argument.' },
        { object: 'Math', property: 'random', message: 'core has no randomness.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'core has no clock.' },
      ],
    },
  },
  { files: ['src/sidebar/**/*.{ts,tsx}'], ...typed('tsconfig.sidebar.json') },
  {
    files: ['src/host/**/*.{ts,tsx}', ...authored, 'build/**/*.ts', 'test/**/*.{ts,tsx}'],
    ...typed('tsconfig.node.json'),
  },
  { files: ['test/google/surface.types.ts'], ...typed('tsconfig.surface.json') },
  // A describe block is a chapter, not a function; an empty function is a legitimate stand-in there.
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
  // Tables and catalogues: long because there is much to say, not because much happens.
  {
    files: [
      'src/text/{vi,en}/**/*.ts',
      'src/documents/**/{template,words,vi,en}.ts',
      'src/core/contract/shipped/**/*.ts',
      'src/host/sample/**/*.ts',
      // One page for the whole slice of Google, whatever its length.
      'src/google/surface.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'require', 'module', 'Buffer', 'URL', '__dirname'].map((name) => [name, false]),
      ),
    },
    rules: { 'no-console': 'off' },
  },
);
