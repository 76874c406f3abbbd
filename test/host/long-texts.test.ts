import { performance } from 'node:perf_hooks';
import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/host/cli/shown-text.js';
import { computeFormula } from '../../src/host/model/formula.js';
import { formatKind } from '../../src/host/model/number-format.js';
import { readClipboard } from '../../src/host/page/browser/clipboard-text.js';
import { parseFormula } from '../../src/host/page/colours/parse-formula.js';
import { parseTyped } from '../../src/host/typed-input/parse-typed.js';
import { isSound, isWhole, readFormula, slideFormula, writeFormula } from '../../src/host/xlsx/formula-text.js';

const doubts = { leadingApostrophe: 'kept', leadingEquals: 'text', plusNumber: 'text' } as const;

/** Everything that reads a text of somebody else's by a pattern or by going into it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  plainText,
  isWhole,
  isSound,
  slideFormula: (text) => slideFormula(text, 1, 1),
  readFormula: (text) => readFormula(text, false),
  writeFormula: (text) => writeFormula(`=${text}`, ''),
  formatKind,
  computeFormula: (text) => computeFormula(`=HYPERLINK("${text}`, 0, 'UTC'),
  parseTyped: (text) => parseTyped(text, 'General', { locale: 'vi_VN', year: 2025, doubts }),
  parseFormula: (text) => parseFormula(`=${text}`),
  readClipboard,
};

const UNITS = [
  ' ',
  '"',
  '""a',
  'a',
  '1',
  '1.',
  'a[',
  '[1',
  '[$',
  '[<',
  '\\',
  '(',
  '-',
  '"a',
  "'",
  '+ ',
  '1e',
  '$A1',
  'LEN(',
  '\n ',
];

/** Nothing grows with the square of a text: ten times as long may take some fifty times as long on a busy machine, not more. */
const timeOf = (read: (text: string) => unknown, text: string): number => {
  const begin = performance.now();
  read(text);
  return performance.now() - begin;
};

describe('a text that is made to take long', () => {
  it.each(Object.entries(READERS))('does not with %s', (_, read) => {
    const slow = UNITS.filter((unit) => {
      const [short, long] = [4000, 160_000].map((letters) => unit.repeat(letters / unit.length));
      return timeOf(read, long ?? '') > 1000 + 400 * timeOf(read, short ?? '');
    });
    expect(slow).toEqual([]);
  });
});
