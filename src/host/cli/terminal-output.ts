import type { Output, World } from './world.js';

export type Colour = 'red' | 'yellow' | 'green' | 'dim' | 'bold';

const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22],
};

const NARROWEST = 50;
const WIDEST = 110;
/** Work this long deserves a word. */
const PATIENCE = 1000;

export interface Terminal {
  readonly width: number;
  readonly paint: (colour: Colour, text: string) => string;
  line(text?: string): void;
  warn(text: string): void;
  error(text: string): void;
  /** Says what is being done when it takes long; the next call or `clear` takes it away again. */
  progress(text: string): void;
  clear(): void;
}

/** Colours on a terminal only, and not where people asked for none (no-color.org). */
const wantsColour = (output: Output, env: World['env']): boolean =>
  output.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';

const painter = (colours: boolean) => (colour: Colour, text: string) => {
  const [on, off] = CODES[colour];
  return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
};

export function openTerminal({ stdout, stderr, env }: World, now: () => number = Date.now): Terminal {
  const paint = painter(wantsColour(stdout, env));
  const paintWarning = painter(wantsColour(stderr, env));
  const started = now();
  let shown = false;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.columns ?? WIDEST)),
    paint,
    line: (text = '') => {
      clear();
      stdout.write(`${text}\n`);
    },
    warn: (text) => {
      clear();
      stderr.write(`${paintWarning('yellow', '!')} ${text}\n`);
    },
    error: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      clear();
      // The work blocks: what may become long has to be said before. On a terminal the line goes away by itself.
      if (stderr.isTTY === true) {
        stderr.write(paintWarning('dim', text));
        shown = true;
      } else if (now() - started > PATIENCE) stderr.write(`${text}\n`);
    },
    clear,
  };
}

/** Columns that a text takes: combining marks take none (names may come in decomposed). */
const widthOf = (text: string): number => Array.from(text.normalize('NFC').replace(/\p{M}/gu, '')).length;

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${Array.from(text)
    .slice(0, Math.max(1, width - 1))
    .join('')
    .trimEnd()}…`;
}

/** Breaks a text at spaces; the second line and the following are indented. A word longer than a line stays whole. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width - (lines.length === 0 ? 0 : indent.length)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}
