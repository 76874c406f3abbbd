import { join } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * Script and style stand inside one page, because a script project holds no other files. Template literals are lowered:
 * HtmlService is reported to take `//` inside them for a comment; `</script` and `<!--` would end the script for a browser,
 * `<?` is a scriptlet for Google (platform facts, section 11).
 * @param {string} code
 */
const escapeScript = (code) => code.replace(/<(?=\/script|!--)/gi, '\\x3C').replace(/<\?/g, '\\x3C?');

/** @param {string} text */
function refuseScriptlets(text) {
  if (text.includes('<?')) throw new Error('Sidebar.html holds `<?`, which Google would run as a scriptlet');
  return text;
}

/** `Sidebar.html`: src/sidebar/main.tsx with Preact and the styles it imports. */
export async function renderSidebar() {
  const { outputFiles, warnings } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('src', 'sidebar', 'main.tsx')],
    outdir: join(ROOT, 'build', 'out'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
    write: false,
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error((await formatMessages(warnings, { kind: 'warning' })).join('\n'));
  const textOf = (/** @type {string} */ extension) =>
    outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? '';
  return refuseScriptlets(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<title>Tiêu Biểu</title>
<style>${textOf('.css')}</style>
</head>
<body>
<div id="app"></div>
<script>${escapeScript(textOf('.js'))}</script>
</body>
</html>
`);
}
