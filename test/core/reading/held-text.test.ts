import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heldText } from '../../../src/core/reading/held-text.js';
import { plainText } from '../../../src/core/reading/plain-text.js';

describe('text that a cell gives back', () => {
  it.each([
    ['Nguyễn\u000bVăn Dọc', 'Nguyễn\nVăn Dọc'],
    ['trang\u000chai', 'trang\nhai'],
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['a\u0000b\u0008c\u001bd\u007fe\ufffe\uffff', 'abcde'],
    ['\ud83d', ''],
    ['Lan \udc00 Hoa', 'Lan  Hoa'],
    ['\ud83d\ud83d\ude00!', '\u{1f600}!'],
    ['👩‍👩‍👧 \u202eabc\u202c \u2028', '👩‍👩‍👧 \u202eabc\u202c \u2028'],
    ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'.normalize('NFD')],
  ])('%j is %j', (text, held) => {
    expect(heldText(text)).toBe(held);
  });

  it('is given back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(heldText(heldText(text))).toBe(heldText(text));
        expect(plainText(plainText(text))).toBe(plainText(text));
        // Throws on a lone half of a surrogate pair.
        expect(encodeURIComponent(heldText(text))).not.toContain('%00');
      }),
    );
  });
});
