import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, TMP } from '../../build/paths.mjs';

interface UnpackedChromium {
  readonly executable: string;
  /** Goes before the system's own, so that the same browser runs with and without them. */
  readonly libraries: string;
}

function readVersion(): string {
  const file = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Moved into place whole, because two test workers may do this at once and a half-written browser does not start. */
function unpackInto(folder: string): void {
  mkdirSync(TMP, { recursive: true });
  const own = mkdtempSync(`${folder}.`);
  execFileSync(process.execPath, [join(ROOT, 'build', 'unpack-chromium.mjs')], {
    env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
}

/** The Chromium of the development packages, unpacked once into a folder of its version. */
export function unpackChromium(): UnpackedChromium {
  const folder = join(TMP, `chromium-${readVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}
