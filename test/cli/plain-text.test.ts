import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { plainly, plainText } from '../../src/host/cli/shown-text.js';

describe('what is printed of somebody else’s text', () => {
  it.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['\u001b[2J\u001b]0;x\u0007An', '␛[2J␛]0;x␇An'],
    ['a\r\nb\tc\u000bd', 'a b c d'],
    ['a\u009b31mb\u007f', 'a�31mb␡'],
    ['ten\u202efdp.xlsx', 'ten�fdp.xlsx'],
    ['😀 một nửa: \ud83d', '😀 một nửa: �'],
    ['Trần', 'Trần'],
  ])('%j', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  it('never holds anything that a terminal obeys, however deep it stood', () => {
    const nothingObeyed = /^[^\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainly({ a: [{ b: text }] }).a[0]?.b).toMatch(nothingObeyed);
      }),
    );
  });

  it('leaves numbers, nothing and order alone', () => {
    expect(plainly([1, null, true, { b: 'x', a: 'y' }])).toEqual([1, null, true, { b: 'x', a: 'y' }]);
  });
});
