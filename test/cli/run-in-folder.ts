import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtScript } from '../made-once.js';
import { runCommand } from '../../src/host/cli/command.js';
import type { World } from '../../src/host/cli/world.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly run: (line: string, more?: Partial<World>) => Promise<Ran>;
  readonly remove: () => void;
}

function catching() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

/** A fresh folder with the bundle as it would be pushed now, in which the command can be run. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const bundle = join(path, 'bundle');
  mkdirSync(bundle);
  writeFileSync(join(bundle, 'Code.js'), builtScript());
  writeFileSync(join(bundle, 'Sidebar.html'), '<html></html>');
  copyFileSync('appsscript.json', join(bundle, 'appsscript.json'));
  const run = async (line: string, more: Partial<World> = {}): Promise<Ran> => {
    const stdout = catching();
    const stderr = catching();
    const world = { folder: path, env: {}, stdout, stderr, bundle, stopped: () => Promise.resolve(), ...more };
    const code = await runCommand(
      line.split(' ').filter((word) => word !== ''),
      world,
    );
    return { code, out: stdout.written.join(''), err: stderr.written.join('') };
  };
  return { path, run, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const jsonIn = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
