import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadForNode } from './compile-for-node.mjs';
import { ensureInstalled } from './install.mjs';
import { filesUnder, OUT, ROOT, TMP } from './paths.mjs';

/**
 * The last change of anything under a folder.
 * @param {string} folder
 */
const newest = (folder) => Math.max(...filesUnder(folder).map((file) => statSync(file).mtimeMs));

function isBundleStale() {
  const code = join(OUT, 'Code.js');
  if (!existsSync(code)) return true;
  const files = ['package-lock.json', 'appsscript.json', 'build/bundle.mjs', 'build/sidebar-page.mjs'];
  const changed = Math.max(newest(join(ROOT, 'src')), ...files.map((file) => statSync(join(ROOT, file)).mtimeMs));
  return changed > statSync(code).mtimeMs;
}

/** The local host's command, from TypeScript; it runs `build/out`, never the sources. */
const loadCommand = () =>
  loadForNode(join('src', 'host', 'cli.ts'), {
    sourcemap: 'inline',
    // Node 20.0 to 20.10 have no import.meta.dirname.
    define: { 'import.meta.dirname': JSON.stringify(TMP) },
  });

async function prepare() {
  ensureInstalled({ withDev: false });
  if (isBundleStale()) {
    const { bundle } = await import('./bundle.mjs');
    await bundle();
  }
  return loadCommand();
}

/** What a person can mend: the program is built in its own folder. */
const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'];

async function start() {
  try {
    return await prepare();
  } catch (error) {
    const { code = '' } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!NOT_WRITABLE.includes(code)) throw error;
    console.error(
      code === 'ENOSPC'
        ? 'Ổ đĩa chứa chương trình đã đầy: xóa bớt tệp rồi chạy lại. / The disk that holds the program is full: make room and run again.'
        : `Không ghi được vào thư mục của chương trình (${ROOT}): chép cả thư mục sang nơi bạn được ghi rồi chạy từ đó. / The program’s own folder cannot be written to: copy it to where you may write and run it there.`,
    );
    return null;
  }
}

const command = await start();
process.exitCode = command === null ? 2 : await command.main(process.argv.slice(2));
