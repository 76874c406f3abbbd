import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../src/core/people/person.js';
import type { Target } from '../../src/core/rules/composition/targets.js';
import { say } from '../../src/text/say.js';
import { person, target } from '../core/repair/people.js';

const vi = say('vi').repair;
const en = say('en').repair;

describe('people in the words of a repair', () => {
  it.each<[string, Partial<Person>, string]>([
    ['a hamlet', { unit: 'Thôn Mỗ Đoạn' }, 'ĐC-1 (thôn Mỗ Đoạn)'],
    ['a numbered quarter', { unit: 'Tổ dân phố 3' }, 'ĐC-1 (tổ dân phố 3)'],
    ['an abbreviation', { unit: 'HTX Nông nghiệp' }, 'ĐC-1 (HTX Nông nghiệp)'],
    ['an abbreviation alone', { unit: 'MTTQ' }, 'ĐC-1 (MTTQ)'],
    ['the name of a place', { unit: 'Bình Lãng' }, 'ĐC-1 (Bình Lãng)'],
    ['the name of a body', { unit: 'Hội Nông dân' }, 'ĐC-1 (Hội Nông dân)'],
    ['a word that only begins like a place', { unit: 'Xã hội học tập' }, 'ĐC-1 (Xã hội học tập)'],
    ['small already', { unit: 'thôn Mỗ Đoạn' }, 'ĐC-1 (thôn Mỗ Đoạn)'],
    ['a decision', { unit: null, decision: 'Dự bị' }, 'ĐC-1 (dự bị)'],
    ['a guest', { tab: 'guests', class: 'Lãnh đạo', unit: 'UBND xã' }, 'ĐC-1 (lãnh đạo, UBND xã)'],
  ])('%s', (_, over, words) => {
    expect(vi.add(person('ĐC-1', over))).toBe(`Thêm ${words}`);
  });
});

describe('targets that have to give', () => {
  const women = { attribute: 'Giới tính', value: 'Nữ' };
  const share = target({ unit: '%', min: 70, max: 30 });
  const star = target({ row: 7, attribute: 'Lĩnh vực', value: 'Y tế', everyValue: true });

  it.each<[string, { min?: number; max?: number }, Target, string, string]>([
    ['a minimum', { min: 48.1 }, share, 'Hạ mức tối thiểu của nữ xuống 48,1 %.', 'Lower the minimum of Nữ to 48.1%.'],
    ['a maximum', { max: 3 }, target(), 'Nâng mức tối đa của nữ lên 3.', 'Raise the maximum of Nữ to 3.'],
    [
      'both',
      { min: 48.1, max: 48.2 },
      share,
      'Hạ mức tối thiểu của nữ xuống 48,1 % và nâng mức tối đa của nữ lên 48,2 %.',
      'Lower the minimum of Nữ to 48.1% and raise the maximum of Nữ to 48.2%.',
    ],
  ])('%s', (_, bounds, of, vietnamese, english) => {
    const one = { ...women, ...bounds };
    expect([vi.relaxation(one, of), en.relaxation(one, of)]).toEqual([vietnamese, english]);
  });

  it('a value of * with nobody: a minimum of 0 would not do, so the row is named', () => {
    const one = { attribute: 'Lĩnh vực', value: 'Y tế', min: 0 };
    expect(vi.relaxation(one, star)).toBe(
      'Cho phép chưa có người thuộc lĩnh vực Y tế: ở dòng 7, đổi Mức, hoặc thay dấu * bằng từng giá trị phải có.',
    );
    expect(en.relaxation(one, star)).toContain('row 7');
  });

  it.each<[string, { min?: number; max?: number }, string]>([
    ['too few', { min: 48.1 }, 'Nữ: chỉ đạt được 48,1 %.'],
    ['too many', { max: 48.2 }, 'Nữ: vẫn còn 48,2 %.'],
    ['both at once', { min: 48.1, max: 48.2 }, 'Nữ: tối thiểu lớn hơn tối đa (≥ 70 %, ≤ 30 %).'],
  ])('a recommended one that stays broken: %s', (_, bounds, sentence) => {
    expect(vi.relaxed({ ...women, ...bounds }, share)).toBe(sentence);
  });
});
