import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKey, softenKey, textKey } from '../../../src/core/vietnamese/name-key.js';
import { GIVEN_NAMES, SURNAMES } from './people-names.js';

const fullName = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN_NAMES))
  .map(([surname, given]) => `${surname} ${given}`);

/** Moves the tone to another vowel letter, as hòa and hoà do. */
const MOVED = [
  ['Hòa', 'Hoà'],
  ['Thúy', 'Thuý'],
  ['Khỏe', 'Khoẻ'],
  ['Thụy', 'Thuỵ'],
  ['Tỏa', 'Toả'],
] as const;

describe('names are compared as people mean them', () => {
  it.each([
    ['NFD', 'Nguyễn Thị Hiền', 'Nguyễn Thị Hiền'.normalize('NFD')],
    ['half-composed text of Unikey', 'Nguyễn Thế', 'Nguye\u0302\u0303n Thê\u0301'],
    ['capitals', 'Trần Văn Đức', 'TRẦN VĂN ĐỨC'],
    ['Icelandic eth', 'Đặng Đình Đức', 'Ðặng Ðình ðức'],
    ['African D', 'Đặng Văn An', '\u0189ặng Văn An'],
    ['NBSP, double and zero-width spaces', 'Lê Thị Lan', ' Lê\u00a0Thị  \u200bLan\ufeff '],
    ['honorific ông', 'Nguyễn Văn Hùng', 'Ông Nguyễn Văn Hùng'],
    ['honorific bà with a colon', 'Lê Thị Lan', 'bà: Lê Thị Lan'],
    ['đ/c', 'Nguyễn Văn Hùng', 'Đ/c Nguyễn Văn Hùng'],
    ['đồng chí', 'Nguyễn Văn Hùng', 'đồng chí  Nguyễn Văn Hùng'],
    ['BS. without a space', 'Nguyễn Văn Hùng', 'BS.Nguyễn Văn Hùng'],
    ['several titles', 'Nguyễn Văn Hùng', 'Thầy ThS Nguyễn Văn Hùng'],
    ['a full stop behind', 'Nguyễn Văn Hùng', 'Nguyễn Văn Hùng.'],
    ['curly apostrophe', "H'Hen Niê", 'H’Hen Niê'],
    ['another dash', 'Y-Thông', 'Y – Thông'],
  ])('R-I-2-b: %s does not make another person', (_, a, b) => {
    expect(nameKey(b)).toBe(nameKey(a));
  });

  it.each(MOVED)('R-I-2-b: %s is %s', (a, b) => {
    expect(nameKey(`Trần ${b} An`)).toBe(nameKey(`Trần ${a} An`));
  });

  it.each([
    ['Hưng', 'Hùng'],
    ['An', 'Anh'],
    ['Hoà', 'Hoá'],
    ['Tháng', 'Thắng'],
    ['Duc', 'Đức'],
    ['Lý', 'Lí'],
    ['Thuý', 'Thúi'],
  ])('R-I-2-b: %s is not %s', (a, b) => {
    expect(nameKey(`Nguyễn Văn ${a}`)).not.toBe(nameKey(`Nguyễn Văn ${b}`));
  });

  it('R-I-2-b: a family name Ông, and a given name Anh, stay', () => {
    expect(nameKey('Ông Hùng')).toBe('ông hung1');
    expect(nameKey('Anh Thư')).toBe('anh thư');
    expect(nameKey('Nguyễn Thị Anh Thư')).toBe('nguyên3 thi5 anh thư');
  });

  it('R-I-2-b: any normal form, case, space gives the same key', () => {
    const forms = fc.constantFrom('NFC' as const, 'NFD' as const);
    const spaces = fc.constantFrom(' ', '  ', '\u00a0', ' \u200b', '\t');
    fc.assert(
      fc.property(fullName, forms, spaces, fc.boolean(), (name, form, space, upper) => {
        const typed = (upper ? name.toUpperCase() : name).split(' ').join(space).normalize(form);
        expect(nameKey(typed)).toBe(nameKey(name));
      }),
    );
  });

  it('R-I-2-b: different words have different keys', () => {
    fc.assert(
      fc.property(fullName, fullName, (a, b) => {
        fc.pre(a.replace(/Ð/g, 'Đ') !== b.replace(/Ð/g, 'Đ'));
        expect(nameKey(a)).not.toBe(nameKey(b));
      }),
    );
  });
});

describe('i and y', () => {
  it.each([
    ['Lý', 'Lí'],
    ['Mỹ', 'Mĩ'],
    ['Vy', 'Vi'],
    ['Quý', 'Quí'],
  ])('%s may be %s, softly', (a, b) => {
    expect(softenKey(nameKey(`Trần ${a}`))).toBe(softenKey(nameKey(`Trần ${b}`)));
  });

  it.each([
    ['Thúy', 'Thúi'],
    ['Tay', 'Tai'],
    ['Nguyên', 'Nguiên'],
  ])('%s is never %s', (a, b) => {
    expect(softenKey(nameKey(`Trần ${a}`))).not.toBe(softenKey(nameKey(`Trần ${b}`)));
  });
});

it('texts of units keep their first word', () => {
  expect(textKey('Cô giáo  Thảo và trò')).toBe(textKey('CÔ GIÁO THẢO VÀ TRÒ'));
  expect(textKey('Bà Triệu Thị')).not.toBe(textKey('Triệu Thị'));
});
