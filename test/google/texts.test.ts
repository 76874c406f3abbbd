import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bundleScript } from '../../build/bundle.mjs';
import { plainText } from '../../src/core/reading/plain-text.js';
import { type Doubts, OTHER_ENDS } from '../../src/host/doubts/doubts.js';
import { cellAt, makeCell } from '../../src/host/model/sheet.js';
import { bench } from '../host/sheet-of-one-tab.js';

let code = '';
beforeAll(async () => {
  code = (await bundleScript('test/google/texts-entry.ts')).code;
});

/** Writes a column into cells of a format, and gives what they hold and what is read of them. */
function write(cells: readonly unknown[], format: string, doubts: Partial<Doubts> = {}) {
  const host = bench({ code, doubts });
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('no tab');
  cells.forEach((_, i) => (makeCell(sheet, i + 1, 1).numberFormat = format));
  const ran = host.run('writeColumn', [cells]);
  if (!ran.ok) throw new Error(ran.error.message);
  const held = cells.map((_, i) => cellAt(sheet, i + 1, 1));
  return {
    read: ran.value,
    held: held.map((cell) => cell?.value ?? ''),
    formulas: held.filter((cell) => (cell?.formula ?? null) !== null),
  };
}

const ENDS = [{}, ...OTHER_ENDS];
const FORMATS = ['General', '@', 'dd/mm/yyyy', '0'];
const TEXTS = [
  ...['007', '0912345678', '+84912345678', '15/8', '7:30', '1.1', '50%', 'TRUE', 'đúng', 'Aug 15', 'tháng 8/2025'],
  ...['=1+1', '=HYPERLINK("http://x";"y")', '- Bằng khen', '+abc', "'Sáu", '@ai', '#1', '(1)', '1.234,5'],
  ...['Thôn Mỗ Đoạn', "Xã 'cũ'", 'Nguyễn Thị Mận', ''],
];

describe('a text written beside people’s rows', () => {
  it.each(FORMATS)('is the same cell whichever way Google turns out, in cells that were %s', (format) => {
    for (const doubts of ENDS) {
      for (const text of TEXTS) {
        const { read, held, formulas } = write([text, 'Thôn Mỗ Đoạn'], format, doubts);
        expect({ doubts, held }).toEqual({ doubts, held: [text, 'Thôn Mỗ Đoạn'] });
        expect(read).toEqual([plainText(text), 'Thôn Mỗ Đoạn']);
        expect(formulas).toEqual([]);
      }
    }
  });

  it('is read as itself also among numbers, where the column keeps its format', () => {
    for (const format of ['General', '@']) {
      for (const doubts of ENDS) {
        const { read, formulas } = write([...TEXTS, 5], format, doubts);
        expect((read as unknown[]).slice(0, -1)).toEqual(TEXTS.map(plainText));
        expect(formulas).toEqual([]);
      }
    }
  });

  it('is read as it was meant, whatever it is', () => {
    const ends = fc.constantFrom(...ENDS);
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...TEXTS), fc.string()).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(ends, fc.constantFrom(...FORMATS), fc.array(text, { minLength: 1 }), (doubts, format, texts) => {
        const { read, formulas } = write(texts, format, doubts);
        expect(read).toEqual(texts.map(plainText));
        expect(formulas).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what a text means', () => {
  it.each([
    ["'0912345678", '0912345678'],
    ["''0912345678", '0912345678'],
    ["'=1+1", '=1+1'],
    ["'- Bằng khen", '- Bằng khen'],
    ["' 7:30", '7:30'],
    ["'Sáu", "'Sáu"],
    ["''Sáu", "'Sáu"],
    ["'", "'"],
    [' Thôn 1 ', 'Thôn 1'],
  ])('%j is %j', (text, meant) => {
    expect(plainText(text)).toBe(meant);
    expect(plainText(meant)).toBe(meant);
  });
});
