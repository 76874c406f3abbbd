import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As many at once as LibreOffice opens without growing too large. */
const AT_ONCE = 25;
const PATIENCE = 600_000;
const INTO: Readonly<Record<string, string>> = { '.xlsx': 'csv', '.docx': 'txt' };

/** Whether LibreOffice is there. */
export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Opens files of one kind and lets LibreOffice write what it has read; those of which nothing came. */
function findUnopened(paths: readonly string[], into: string, folder: string): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', into, '--outdir', folder, ...paths], {
    timeout: PATIENCE,
  });
  return paths.filter((path) => !existsSync(join(folder, `${parse(path).name}.${into}`)));
}

/** The names of those files of a folder that LibreOffice does not open. */
export function openAll(shelf: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-office-'));
  try {
    return Object.entries(INTO).flatMap(([ending, into]) => {
      const paths = readdirSync(shelf)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(shelf, name));
      const parts = Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, i) =>
        paths.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
      );
      return parts.flatMap((part) => findUnopened(part, into, folder)).map((path) => parse(path).base);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
