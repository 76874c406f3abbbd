import process from 'node:process';
import { findBundle } from './cli/bundle-files.js';
import { runCommand } from './cli/command.js';

/** Resolves on Ctrl+C, or when the program is asked to end. */
const stopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/**
 * `npm start -- [FILE] [--once] …` (design, "The local host"): the main job over a workbook, then the page. Answers the exit
 * code. Paths are meant from where the person typed the command; npm changes the folder and leaves that one in INIT_CWD.
 */
export function main(words: readonly string[]): Promise<number> {
  const { env, stdout, stderr } = process;
  const folder = env['INIT_CWD'] ?? process.cwd();
  return runCommand(words, { folder, env, stdout, stderr, bundle: findBundle(import.meta.dirname), stopped });
}
