import process from 'node:process';
import { findBundle } from './cli/bundle-files.js';
import { runCommand } from './cli/command.js';

/** Ctrl+C, being asked to end, and the window of the terminal being closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes Ctrl+C on to a program that the terminal has told already. */
const ONE_PRESS = 500;
const ENDED_TWICE = 2;

let waiting: (() => void)[] = [];
let lastSignal = 0;

/** Who presses again while nobody waits for it wants the program to end whatever it still does. */
function takeSignal(): void {
  const again = Date.now() - lastSignal < ONE_PRESS;
  lastSignal = Date.now();
  if (again) return;
  if (waiting.length === 0) process.exit(ENDED_TWICE);
  for (const resolve of waiting.splice(0)) resolve();
}

/** Resolves when a signal comes. Until it is asked for the first time a signal ends the program as usual. */
const stopped = () =>
  new Promise<void>((resolve) => {
    if (process.listenerCount('SIGINT') === 0) for (const signal of SIGNALS) process.on(signal, takeSignal);
    waiting = [...waiting, resolve];
  });

/**
 * `npm start -- [FILE] [--once] …` (`workbook.md`, "Command line"): the main job over a workbook, then the page. Answers the exit
 * code. Paths are meant from where the person typed the command; npm changes the folder and leaves that one in INIT_CWD.
 */
export function main(words: readonly string[]): Promise<number> {
  const { env, stdout, stderr } = process;
  const folder = env['INIT_CWD'] ?? process.cwd();
  return runCommand(words, { folder, env, stdout, stderr, bundle: findBundle(import.meta.dirname), stopped });
}
