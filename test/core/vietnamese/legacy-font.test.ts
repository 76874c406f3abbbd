import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLegacyFont } from '../../../src/core/vietnamese/legacy-font.js';
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/vietnamese/legacy-tables.js';
import { isSyllable } from '../../../src/core/vietnamese/syllable.js';
import { GIVEN_NAMES, SURNAMES } from './people-names.js';

const TO_TCVN3 = new Map([...TCVN3_LETTERS].map(([written, meant]) => [meant, written]));
const TO_VNI = new Map([...VNI_LETTERS].reverse().map(([written, meant]) => [meant, written]));

/** What a person sees who pastes a text of the old font into Sheets. */
const paste = (text: string, table: ReadonlyMap<string, string>) =>
  Array.from(text, (letter) => table.get(letter) ?? letter).join('');

const surname = fc.constantFrom(...SURNAMES);
const given = fc.constantFrom(...GIVEN_NAMES).map((name) => name.replace(/Ð/g, 'Đ'));
/** Nguyễn gives either font away; TCVN3 has no toned capitals, so they are written small there. */
const lateNguyen = given.map((name) => `Nguyễn ${name}`);
const noTonedCapitals = lateNguyen.filter((name) => Array.from(name).every((c) => c < '\u0080' || TO_TCVN3.has(c)));

describe('texts of old fonts are recognised', () => {
  it.each([
    ['NguyÔn V¨n An', 'TCVN3', 'Nguyễn Văn An'],
    ['TiÕng ViÖt', 'TCVN3', 'Tiếng Việt'],
    ['TrÇn ThÞ H\u00ad¬ng', 'TCVN3', 'Trần Thị Hương'],
    ['Mêng Kh¬ng', 'TCVN3', 'Mường Khương'],
    ['Vò ThÞ Hµ', 'TCVN3', 'Vũ Thị Hà'],
    ['NGUYÔN V¡N H¶I', 'TCVN3', 'NGUYỄN VĂN HẢI'],
    ['§ç Hïng', 'TCVN3', 'Đỗ Hùng'],
    ['Hµ', 'TCVN3', 'Hà'],
    ['Trưởng thôn: ông NguyÔn V¨n B', 'TCVN3', 'Trưởng thôn: ông Nguyễn Văn B'],
    ['Ông Nguyeãn Vaên Ba, trưởng thôn', 'VNI', 'Ông Nguyễn Văn Ba, trưởng thôn'],
    ['Nguyeãn Vaên An', 'VNI', 'Nguyễn Văn An'],
    ['Tieáng Vieät', 'VNI', 'Tiếng Việt'],
    ['Xin chaøo caùc baïn', 'VNI', 'Xin chào các bạn'],
    ['NGUYEÃN VAÊN ÑÖÙC', 'VNI', 'NGUYỄN VĂN ĐỨC'],
    ['Traàn Thò Höông', 'VNI', 'Trần Thị Hương'],
  ])('%s', (typed, font, converted) => {
    expect(findLegacyFont(typed)).toEqual({ font, converted });
  });

  it.each([
    ['TCVN3' as const, noTonedCapitals, TO_TCVN3],
    ['VNI' as const, lateNguyen, TO_VNI],
  ])('a name written in %s comes back', (font, names, table) => {
    fc.assert(
      fc.property(names, (name) => {
        expect(findLegacyFont(paste(name, table))).toEqual({ font, converted: name });
      }),
    );
  });
});

describe('today’s texts are left alone', () => {
  it.each([
    ['Hoàng'],
    ['Toàn'],
    ['CÔNG TY TNHH TOÀN PHÁT'],
    ['HOÀ BÌNH'],
    ['Trần Thị Hòang Qúy'],
    ['Nguyễn Thị Môt, Tôt, Hôp'],
    ['Ðặng Ðình Ðức'],
    ["H'Hen Niê, Êban, Y Blô"],
    ['Giám đốc José Müller, São Paulo, Citroën, naïve'],
    ['Café'],
    ['Best farmer of the year'],
    ['toan.phat+hoa@example.com'],
    ['25°C, 100 m², 5 µm, 3×4, ½ ha, ±2, §5, «Lá lành», ©2020, Vinamilk®'],
    ['doanh thu 1,2 tỷ đồng·năm'],
    ['Đạt giải nhì tòan quốc, hònh thức, nhièu năm'],
    [''],
  ])('%s', (text) => {
    expect(findLegacyFont(text)).toBeNull();
    expect(findLegacyFont(text.normalize('NFD'))).toBeNull();
  });

  it('every Vietnamese name is', () => {
    fc.assert(
      fc.property(surname, given, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (first, last, form, upper) => {
        const name = `${first} ${last}`.normalize(form);
        expect(findLegacyFont(upper ? name.toUpperCase() : name)).toBeNull();
      }),
    );
  });

  it('any text is answered, and nothing is converted twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = findLegacyFont(text);
        expect(found?.converted).not.toBe(text);
      }),
    );
  });
});

describe('syllables', () => {
  it('every syllable of names is one', () => {
    const syllables = [...SURNAMES, ...GIVEN_NAMES].flatMap((name) => name.split(' '));
    expect(syllables.filter((syllable) => !isSyllable(syllable, true))).toEqual([]);
  });

  it.each([
    ['nghiêng', true, true],
    ['giếng', true, true],
    ['gì', true, true],
    ['quỳnh', true, true],
    ['khuya', true, true],
    ['môt', false, true],
    ['ngiêng', false, true],
    ['nguyôn', false, false],
    ['nguyean', false, false],
    ['ñoan', false, false],
    ['hòá', false, false],
    ['Sao Paulo', false, false],
    ['', false, false],
  ])('%s: strictly %s, leniently %s', (word, strictly, leniently) => {
    expect(isSyllable(word, true)).toBe(strictly);
    expect(isSyllable(word, false)).toBe(leniently);
  });
});
