const { execFileSync } = require('node:child_process');
const path = require('node:path');

/** `virtual:templates` for jest, which loads modules synchronously; as good as free while the templates are unchanged. */
const script =
  "import('./build/virtual-templates.mjs').then(async (m) => process.stdout.write(JSON.stringify(await m.readTemplates())))";
module.exports = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: path.dirname(__dirname),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
);
