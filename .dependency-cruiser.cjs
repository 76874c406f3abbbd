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

const library = (...names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('core', [library('zod')], 'core knows nothing: no Google, no sentences'),
    room(
      'word',
      ['^src/(core|text)/', library('docxtemplater', 'fflate'), '^virtual:templates$'],
      'Facts in, a .docx out: the only room that knows the template engine.',
    ),
    room('google', ['^src/core/'], 'google decides nothing and says nothing'),
    room('text', ['^src/core/', '^src/endpoints\\.ts$'], 'text knows the values it speaks of'),
    room('actions', ['^src/(core|google|text|word)/', '^src/endpoints\\.ts$'], 'actions read, decide, write'),
    room('sidebar', ['^src/text/', '^src/core/', '^src/endpoints\\.ts$', library('preact')], 'the browser'),
    room('templates', ['^src/core/', library('docx', 'fflate')], 'Word templates authored in code, at build time'),
    room(
      'host',
      [
        '^src/google/surface\\.ts$',
        '^src/core/(tables/|day\\.ts$|documents/kinds\\.ts$|vietnamese/codes\\.ts$)',
        '^src/endpoints\\.ts$',
        '^src/text/',
        '^[a-z_/]+$',
        '^node:',
        library('acorn', 'esbuild', 'saxes', 'fflate', 'zod', 'preact', '@univerjs', 'docx-preview'),
      ],
      'the stand-in for Google runs the bundle, never the sources',
    ),
    {
      name: 'main-imports-actions-only',
      severity: 'error',
      from: { path: '^src/main(-edit-trigger)?\\.ts$' },
      to: { pathNot: ['^src/main\\.ts$', '^src/(actions|google|text)/', '^src/endpoints\\.ts$'] },
    },
    {
      name: 'endpoints-are-types',
      severity: 'error',
      comment: 'endpoints.ts leaves nothing behind in the bundle.',
      from: { path: '^src/endpoints\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'types-only',
      severity: 'error',
      comment: 'google and text know core by its types alone, but for the names of tabs and columns; the sidebar too.',
      from: { path: '^src/(google|sidebar)/' },
      to: { path: '^src/core/(check|repair|documents)/', dependencyTypesNot: ['type-only'] },
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
