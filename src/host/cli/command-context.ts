import type { Options } from './arguments.js';
import type { Terminal } from './terminal-output.js';
import type { Words } from './cli-words.js';
import type { World } from './world.js';

/** One command: what was asked for, how to speak, where. */
export interface Command {
  /** The words of the command line as they were typed. */
  readonly typed: readonly string[];
  readonly options: Options;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly world: World;
}

/** What a person can mend, in whole sentences; the command ends with exit code 2. */
export class Refusal extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join(' '));
  }
}
