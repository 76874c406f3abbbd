import type { CheckView } from '../../endpoints/endpoints.js';
import type { Colour, Terminal } from './terminal-output.js';
import { cut, padded, wrap } from './terminal-output.js';
import type { Words } from './cli-words.js';

type Entry = CheckView['composition'][number];

/** More values of one attribute than this are summed up in a line: 27 units would fill a screen. */
const MOST_BARS = 4;
const MOST_VALUES = 8;

/** `████████░░` for a share in percent. */
export function bar(percent: number | null, width: number): string {
  const filled = Math.round((Math.min(100, Math.max(0, percent ?? 0)) / 100) * width);
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

function colourOf({ verdict, level, min, max }: Entry): Colour {
  if (verdict !== 'ok') return level === 'required' ? 'red' : level === 'recommended' ? 'yellow' : 'dim';
  return min === null && max === null ? 'dim' : 'green';
}

function barLine(entry: Entry, words: Words['composition'], { width, paint }: Terminal): string {
  const barWidth = width < 80 ? 10 : 20;
  const label = Math.min(28, Math.floor(width / 3));
  const colour = colourOf(entry);
  const bounds = words.range(entry.min, entry.max, entry.unit);
  const verdict = entry.min === null && entry.max === null ? '' : words.verdicts[entry.verdict];
  return [
    `  ${padded(cut(entry.value, label), label)}`,
    paint(colour, bar(entry.percent, barWidth)),
    padded(words.share(entry.count, entry.base, entry.percent), 16),
    padded(bounds, 12),
    paint(colour, verdict),
  ]
    .join(' ')
    .trimEnd();
}

function summaryLines(entries: readonly Entry[], words: Words['composition'], { width, paint }: Terminal): string[] {
  const lacking = entries.filter(({ verdict }) => verdict !== 'ok');
  const met = words.met(entries.length - lacking.length, entries.length);
  if (lacking.length === 0) return [`  ${paint('green', met)}`];
  const shown = lacking.slice(0, MOST_VALUES).map(({ value }) => value);
  const rest = lacking.length - shown.length;
  const values = rest === 0 ? shown : [...shown, words.more(rest)];
  return [`  ${paint('yellow', met)}`, `    ${wrap(words.lacking(values), width - 4, '    ')}`];
}

/** Shares as bars; attributes with many values in one line each. */
export function printComposition(composition: readonly Entry[], all: Words, terminal: Terminal): string[] {
  const words = all.composition;
  const lines = [terminal.paint('bold', words.title)];
  if (composition.length === 0) return [...lines, `  ${words.none}`];
  for (const attribute of new Set(composition.map((entry) => entry.attribute))) {
    const entries = composition.filter((entry) => entry.attribute === attribute);
    const name = terminal.paint('dim', words.attribute(attribute));
    const few = entries.length <= MOST_BARS;
    const body = few ? entries.map((entry) => barLine(entry, words, terminal)) : summaryLines(entries, words, terminal);
    if (few) lines.push(` ${name}`, ...body);
    else lines.push(` ${name} ${body[0]?.trim() ?? ''}`, ...body.slice(1));
  }
  return lines;
}
