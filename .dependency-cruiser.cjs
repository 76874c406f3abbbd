/**
 * The arrows of the house (`architecture.md`): a room may import itself and what is listed, everything else is refused, so a new
 * package or room has to be named here before it can be used.
 */
const room = (name, allowed, comment, from = `^src/${name}/`) => ({
  name: `${name}-imports-only-its-own`,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

/** The list of documents, for who offers them. */
const KINDS = '^src/documents/document-kinds\\.ts$';
/** Word templates, of a part each where one is long: run when the bundle is built. */
const AUTHORED = '^src/documents/(layout/|[^/]+/template[-a-z]*\\.ts$)';
/** What kinds of documents share. */
const SHARED = '^src/documents/(engine|blocks|reasons|kind|layout)/';

const library = (...names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('core', [library('zod')], 'core knows nothing: no Google, no sentences'),
    room(
      'documents',
      ['^src/(core|text)/', library('docxtemplater', 'fflate', 'docx'), '^virtual:templates$'],
      'Facts in, a .docx out: the only room that knows the template engine.',
    ),
    {
      name: 'paper-is-authored-at-build-time',
      severity: 'error',
      comment:
        'Only layout and each template.ts know the library that writes Word files; nothing that is bundled may reach them.',
      from: { path: '^src/', pathNot: AUTHORED },
      to: { path: `${AUTHORED}|^node_modules/docx/` },
    },
    {
      name: 'kinds-do-not-know-each-other',
      severity: 'error',
      comment: 'What two kinds share stands in blocks, layout, reasons or engine.',
      from: { path: '^src/documents/([^/]+)/', pathNot: SHARED },
      to: { path: '^src/documents/[^/]+/', pathNot: [SHARED, '^src/documents/$1/'] },
    },
    room('google', ['^src/core/'], 'google decides nothing and says nothing'),
    room('text', ['^src/core/', '^src/endpoints/'], 'text knows the values it speaks of'),
    room('session', ['^src/(core|google|text|endpoints)/'], 'what every act stands on'),
    room('views', ['^src/(core|google|text|session|endpoints)/', KINDS], 'answers for the sidebar, sentences made'),
    room('acts', ['^src/(core|google|text|documents|session|views|endpoints)/'], 'acts read, decide, write'),
    room(
      'entry',
      ['^src/(core|google|text|session|views|acts|endpoints)/', KINDS],
      'doors: they name an act and show its answer',
    ),
    room('endpoints', ['^src/core/'], 'what the sidebar may call, as types'),
    room('sidebar', ['^src/text/', '^src/core/', '^src/endpoints/', library('preact')], 'the browser'),
    room(
      'host',
      [
        '^src/google/surface\\.ts$',
        '^src/core/(contract/|reading/|day\\.ts$|people/codes\\.ts$)',
        KINDS,
        '^src/endpoints/',
        '^src/text/',
        '^[a-z_/]+$',
        '^node:',
        library('acorn', 'esbuild', 'saxes', 'fflate', 'zod', 'preact', '@univerjs', 'docx-preview'),
      ],
      'the stand-in for Google runs the bundle, never the sources',
    ),
    {
      name: 'main-imports-doors-only',
      severity: 'error',
      from: { path: '^src/main(-edit-trigger)?\\.ts$' },
      to: { pathNot: ['^src/main\\.ts$', '^src/entry/', '^src/endpoints/'] },
    },
    {
      name: 'endpoints-are-types',
      severity: 'error',
      comment: 'endpoints leave nothing behind in the bundle.',
      from: { path: '^src/endpoints/' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'types-only',
      severity: 'error',
      comment: 'google and text know core by its types alone, but for the names of tabs and columns; the sidebar too.',
      from: { path: '^src/(google|sidebar)/' },
      to: { path: '^src/core/(rules|judgement|repair)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'host-knows-google-by-its-types',
      severity: 'error',
      from: { path: '^src/host/' },
      to: { path: '^src/google/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'host-is-out-of-reach',
      severity: 'error',
      comment: 'Nothing that is pushed to Google may reach the local host.',
      from: { path: '^src/(?!host/)' },
      to: { path: '^src/host/' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Types too: two files that need each other are one file, or lack a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-circle-of-rooms',
      severity: 'error',
      scope: 'folder',
      comment: 'Two folders that need each other are one, or lack a third below both.',
      from: {},
      to: { circular: true },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:templates$' } },
    {
      name: 'no-dev-package-in-src',
      severity: 'error',
      comment: 'npm start installs the dependencies only.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/(out|tmp)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
