import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const START = join(process.cwd(), 'build', 'start.mjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm start -- …` as a process of its own, in a folder; npm tells the folder in INIT_CWD. */
export function startCommand(folder: string, words: readonly string[]): ChildProcess {
  const env = { ...process.env, INIT_CWD: folder, TIEU_BIEU_DEBUG: '' };
  return spawn(process.execPath, [START, ...words], { cwd: process.cwd(), env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs it to its end. */
export function runToEnd(folder: string, words: readonly string[]): Promise<Ended> {
  const child = startCommand(folder, words);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text: Buffer) => (said.out += text.toString('utf8')));
  child.stderr?.on('data', (text: Buffer) => (said.err += text.toString('utf8')));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })));
}
