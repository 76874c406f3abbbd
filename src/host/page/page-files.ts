import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findRoot } from '../execution/google-source.js';

const BROWSER = join('src', 'host', 'page', 'browser');

/** What the browser gets besides data. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** Put before the sidebar's own scripts: `google.script.run` as Google offers it. */
  readonly frameScript: string;
}

/** Built from source when the page starts, some 50 ms, so that there is nothing to keep in step. */
export async function buildPageFiles(): Promise<PageFiles> {
  const root = findRoot(dirname(fileURLToPath(import.meta.url)));
  const compile = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [join(BROWSER, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    });
    return outputFiles[0]?.text ?? '';
  };
  const [script, frameScript] = await Promise.all([compile('page-main.tsx'), compile('frame-script.ts')]);
  return { script, frameScript, style: readFileSync(join(root, BROWSER, 'page.css'), 'utf8') };
}

/** The page itself, as anybody may have it: nothing of the workbook, not even its name, and no key. */
export const renderPage = (own: { readonly language: 'vi' | 'en' }): string =>
  `<!doctype html>
<html lang="${own.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tiêu Biểu</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="page"></div>
<script src="/page.js"></script>
</body>
</html>
`;

/** The sidebar's page with Google's client script before everything of its own. */
export function renderSidebarFrame(html: string, frameScript: string): string {
  const script = `<script>${frameScript.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`) : `${script}${html}`;
}
