import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLegacyFont } from '../../../src/core/vietnamese/legacy-font.js';
import { TCVN3_LETTERS, VNI_LETTERS } from '../../../src/core/vietnamese/legacy-tables.js';
import { isSyllable, isToneWellPlaced } from '../../../src/core/vietnamese/syllable.js';
import { FAMILY_NAMES } from '../../../src/host/sample/names/family-names.js';
import { BOYS, GIRLS } from '../../../src/host/sample/names/given-names.js';
import { drawFrom } from '../../../src/host/sample/draws/random.js';
import { GIVEN_NAMES, SURNAMES } from './people-names.js';

const TO_TCVN3 = new Map([...TCVN3_LETTERS].map(([written, meant]) => [meant, written]));
const TO_VNI = new Map([...VNI_LETTERS].reverse().map(([written, meant]) => [meant, written]));

/** What a person sees who pastes a text of the old font into Sheets. */
const paste = (text: string, table: ReadonlyMap<string, string>) =>
  Array.from(text, (letter) => table.get(letter) ?? letter).join('');

const FAMILIES = [...new Set([...FAMILY_NAMES.map(([name]) => name), ...SURNAMES])];
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
    ['Traàn Thò Lan', 'VNI', 'Trần Thị Lan'],
    ['Leâ Thò Hoa', 'VNI', 'Lê Thị Hoa'],
    ['Traàn Thò Mai Lan', 'VNI', 'Trần Thị Mai Lan'],
    ['Mai Thò Hoa', 'VNI', 'Mai Thị Hoa'],
    ['Leâ Anh Thi', 'VNI', 'Lê Anh Thi'],
    ['Taï Song Oanh', 'VNI', 'Tạ Song Oanh'],
    ['Leâ Mai Loan', 'VNI', 'Lê Mai Loan'],
    ['Löu Quang Khanh', 'VNI', 'Lưu Quang Khanh'],
    ['Mai Thu MÉn', 'TCVN3', 'Mai Thu Mẫn'],
    ['Phan Quang HuÊn', 'TCVN3', 'Phan Quang Huấn'],
    ['Hµ Lý', 'TCVN3', 'Hà Lý'],
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

describe('a text that may be read in two ways', () => {
  it('is told with both', () => {
    expect(findLegacyFont('Phan Höng')).toEqual({
      font: 'TCVN3',
      converted: 'Phan Hửng',
      other: { font: 'VNI', converted: 'Phan Hưng' },
    });
  });
});

/** Names as the sample invents them, typed in an old font; those that no letter gives away (Cao Thu Thô) are not told. */
describe('850 names in either font', () => {
  const names = (() => {
    const draw = drawFrom(850);
    const part = (list: readonly string[]) => list[draw.between(0, list.length - 1)] ?? '';
    return Array.from({ length: 850 }, () => {
      const isGirl = draw.chance(50);
      const middle = part(isGirl ? ['Thị', 'Thị', 'Thị Mai', 'Ngọc', 'Thu', ''] : ['Văn', 'Hữu', 'Đức', 'Quang', '']);
      return [part(FAMILIES), middle, part(isGirl ? GIRLS : BOYS)].filter((word) => word !== '').join(' ');
    });
  })();

  it.each([
    ['TCVN3', TO_TCVN3, 0.012],
    ['VNI', TO_VNI, 0.005],
  ])('%s: hardly one in a hundred is missed, none is read wrongly', (_, table, most) => {
    const typed = names.map((name) => [name, paste(name, table)] as const).filter(([name, old]) => name !== old);
    const answers = typed.map(([name, old]) => ({ name, found: findLegacyFont(old) }));
    const wrong = answers.filter(
      ({ name, found }) => found !== null && found.other === undefined && found.converted !== name,
    );
    expect(wrong).toEqual([]);
    expect(answers.filter(({ found }) => found === null).length / typed.length).toBeLessThanOrEqual(most);
    expect(answers.filter(({ found }) => found?.other !== undefined).length / typed.length).toBeLessThanOrEqual(0.005);
  });
});

describe('today’s texts are left alone', () => {
  it('every name of the sample, however its tones are placed and its letters written', () => {
    const older = (name: string) =>
      name.replace(/o([àáảãạ])/g, (_, a: string) => `${'òóỏõọ'.charAt('àáảãạ'.indexOf(a))}a`);
    const words = [...FAMILIES, ...GIRLS, ...BOYS].flatMap((name) => [name, older(name), name.normalize('NFD')]);
    const spellings = words.flatMap((name) => [name, name.toUpperCase(), name.replace(/Đ/g, 'Ð')]);
    expect(new Set(spellings).size).toBeGreaterThan(788);
    expect(spellings.filter((name) => findLegacyFont(name) !== null)).toEqual([]);
  });

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

  it.each([
    ['Tạ', true],
    ['Taụ', false],
    ['hoà', true],
    ['hòa', true],
    ['hòan', false],
    ['Lửu', true],
    ['Leõ', false],
    ['quý', true],
    ['gì', true],
    ['gìa', false],
    ['thuở', true],
    ['khuỷu', true],
    ['người', true],
    ['ngừơi', false],
  ])('the tone of %s stands well: %s', (word, well) => {
    expect(isToneWellPlaced(word)).toBe(well);
  });
});
