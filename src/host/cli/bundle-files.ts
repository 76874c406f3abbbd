import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface BundleFiles {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  /** Of the manifest; Google counts `getDate()` in it. */
  readonly timeZone: string;
  /** Of the manifest: what the script may do here is what it may do there. */
  readonly scopes: readonly string[];
}

interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** The folder of what is pushed to Google, above or beside this file wherever that was built. */
export function findBundle(from: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'build', 'out');
  }
  return join(from, 'build', 'out');
}

export function readBundle(folder: string): BundleFiles {
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(text('appsscript.json')) as Manifest;
  return {
    code: text('Code.js'),
    html: { Sidebar: text('Sidebar.html') },
    timeZone: manifest.timeZone,
    scopes: manifest.oauthScopes,
  };
}
