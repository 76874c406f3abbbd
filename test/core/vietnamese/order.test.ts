import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareNames, compareText, nameSortKey } from '../../../src/core/vietnamese/order.js';
import { GIVEN_NAMES, SURNAMES } from './people-names.js';

const shuffled = (items: readonly string[]) => [...items].sort((a, b) => (a.split('').reverse().join('') < b ? 1 : -1));

const name = fc.oneof(
  fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN_NAMES)).map(([a, b]) => `${a} ${b}`),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('R-II-4.1-a: people stand in Vietnamese order', () => {
  it.each([
    ['by tên before họ', ['Trần Văn An', 'Nguyễn Thị Bình', 'Lê Cường']],
    ['then họ, then đệm', ['Lê Văn An', 'Nguyễn Hữu An', 'Nguyễn Văn An', 'Trần An']],
    ['the alphabet', ['An', 'Ăn', 'Ân', 'Cúc', 'Dung', 'Đông', 'Em', 'Êm', 'Oanh', 'Ôn', 'Ơn', 'Uyên', 'Ươm', 'Yên']],
    ['the tones', ['La', 'Là', 'Lả', 'Lã', 'Lá', 'Lạ']],
    ['letters before tones', ['Hạ', 'Hai', 'Hải', 'Hái', 'Han', 'Hàn']],
    ['a shorter word first', ['An', 'Ạn', 'Anh', 'Ánh']],
    ['syllable by syllable', ['Hà An', 'Hạ An', 'Hà Anh']],
    ['titles do not count', ['Ông Trần Văn An', 'Nguyễn Văn Bình', 'TS. Lê Văn Cường']],
    ['f j w z where Latin has them', ['E', 'Fa', 'Ga', 'Ia', 'Ja', 'Ka', 'Va', 'Wa', 'Xa', 'Ya', 'Za']],
  ])('%s', (_, ordered) => {
    expect(shuffled(ordered).sort(compareNames)).toEqual(ordered);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(compareNames(a, b) + compareNames(b, a)).toBe(0);
        expect(compareNames(a, b) === 0).toBe(a === b);
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('tone placement, case and normal form do not move anybody', () => {
    expect(nameSortKey('TRẦN THỊ HOÀ'.normalize('NFD'))).toBe(nameSortKey('Trần Thị Hòa'));
  });
});

describe('units and places', () => {
  it.each([
    ['numbers as numbers', ['Thôn 1', 'Thôn 2', 'Thôn 02 B', 'Thôn 10', 'Thôn 112']],
    ['first word first', ['Ban Chỉ huy quân sự', 'Đoàn Thanh niên', 'Hội Nông dân', 'Hội Phụ nữ', 'Thôn Mỗ Đoạn']],
  ])('%s', (_, ordered) => {
    expect(shuffled(ordered).sort(compareText)).toEqual(ordered);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        expect(compareText(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
