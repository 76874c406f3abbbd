import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, isBlankText, toneKey, withoutMarks } from '../../../src/core/vietnamese/fold.js';

describe('texts that people hold to be the same', () => {
  it.each([
    ['Sản  xuất', 'sản xuất'],
    ['SẢN XUẤT', 'sản xuất'],
    ['Sản\u00a0xuất', 'sản xuất'],
    ['\ufeffSản\u200b xuất ', 'sản xuất'],
    ['Sản xuất'.normalize('NFD'), 'sản xuất'],
    // ê as one letter and its tone beside it, as "Unicode tổ hợp" types it.
    ['Việt', 'việt'.normalize('NFC')],
    ['\u00d0ại Sơn', 'đại sơn'],
    ['\u0189ại Sơn', 'đại sơn'],
    ['Thi đua- Khen thưởng', 'thi đua-khen thưởng'],
    ['Thi đua – Khen thưởng', 'thi đua-khen thưởng'],
    ['plain text', 'plain text'],
    ['two  spaces ', 'two spaces'],
    ['', ''],
  ])('%j is compared as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ['Hưng', 'Hùng'],
    ['An', 'Anh'],
    ['Nữ', 'Nử'],
    ['Bình Lãng', 'Bình Lăng'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
    expect(toneKey(foldText(one))).not.toBe(toneKey(foldText(other)));
  });

  it.each([
    ['hòa bình', 'hoà bình'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
  ])('%s and %s differ in where the tone stands only', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other));
  });

  it('lose their marks to the last one', () => {
    expect(withoutMarks('đường ưỡn ẹo')).toBe('duong uon eo');
  });

  it('are folded once and for all, in either normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(isBlankText(text)).toBe(folded === '');
      }),
      { numRuns: 500 },
    );
  });
});
