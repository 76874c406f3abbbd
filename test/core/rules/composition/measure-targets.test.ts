import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nomination } from '../../../../src/core/reading/rows.js';
import { exemplars, measure, men, times, women } from './check-targets.js';

describe('what a target is counted on', () => {
  it('R-II-4.1-f: exemplars against the whole list', () => {
    const { composition } = measure({ nominations: men(98), guests: times(45, {}), targets: [exemplars] });
    expect(composition.map(({ entry }) => entry)).toEqual([
      {
        attribute: 'Loại đại biểu',
        value: 'Điển hình tiên tiến',
        baseOf: 'list',
        base: 143,
        count: 98,
        percent: 68.5,
        min: 65,
        max: 75,
        unit: '%',
        level: 'recommended',
        verdict: 'ok',
      },
    ]);
  });

  it('R-II-4.1-f: leaders and guests together', () => {
    const guests = [...times(20, { class: 'Lãnh đạo' as const }), ...times(10, {})];
    const targets = [{ attribute: 'Loại đại biểu', value: 'Lãnh đạo + Khách mời' }];
    const { composition } = measure({ nominations: men(70), guests, targets });
    expect(composition[0]?.entry).toMatchObject({ count: 30, base: 100, percent: 30 });
  });

  it('R-II-4.1-d: women of the whole list, guests too', () => {
    const { composition } = measure({ nominations: women(3), guests: [{ gender: 'Nữ' }, {}], targets: [{}] });
    expect(composition[0]?.entry).toMatchObject({ count: 4, base: 5, baseOf: 'list', percent: 80 });
  });

  it('R-II-4.1-c: direct workers among exemplars', () => {
    const nominations = [{ direct: 'Sản xuất' as const }, { direct: 'Học tập' as const }, { direct: 'Không' as const }];
    const targets = [{ attribute: 'Trực tiếp', value: 'Sản xuất + Công tác + Học tập + Chiến đấu' }];
    const { composition } = measure({ nominations, guests: times(5, {}), targets });
    expect(composition[0]?.entry).toMatchObject({ count: 2, base: 3, baseOf: 'exemplars', percent: 66.7 });
  });

  it('R-II-4.1-h: one person with two of the merit groups counts once', () => {
    const nominations = [{ meritGroups: ['Kinh tế', 'Xã hội'] }, { meritGroups: ['Xã hội'] }, {}];
    const targets = [{ attribute: 'Nhóm thành tích', value: 'Kinh tế + Xã hội' }];
    expect(measure({ nominations, targets }).composition[0]?.entry.count).toBe(2);
  });

  it('R-II-4.1-a: a collective counts as one person, its representative', () => {
    const nominations: Partial<Nomination>[] = [{ subject: 'Tập thể', representative: 'Trần Thị Hoa', gender: 'Nữ' }];
    const targets = [{ attribute: 'Đối tượng', value: 'Tập thể' }, {}];
    expect(measure({ nominations, targets }).composition.map(({ entry }) => entry.count)).toEqual([1, 1]);
  });

  it('a guest of an organisation is nobody’s nominee', () => {
    const targets = [{ attribute: 'Đơn vị đề cử', value: 'Hội Nông dân xã', base: 'Danh sách' as const }];
    const { composition } = measure({ guests: [{ organisation: 'Hội Nông dân xã' }], targets });
    expect(composition[0]).toMatchObject({ pool: 0, entry: { count: 0, base: 1 } });
  });

  it('the pool is everybody not Loại, the list only who is chosen', () => {
    const delegates = (['Đề nghị', 'Dự bị', 'Loại', 'Đề cử'] as const).map((decision) => ({ decision }));
    const { composition } = measure({ nominations: women(4), delegates, targets: [{}] });
    expect(composition[0]).toMatchObject({ pool: 3, entry: { count: 1, base: 1 } });
  });

  it('values of a list that is not known are compared as people write them', () => {
    const nominations = [{ field: 'Văn hoá' }, { field: 'văn  hóa' }, { field: 'Y tế' }];
    const targets = [{ attribute: 'Lĩnh vực', value: 'VĂN HÓA' }];
    expect(measure({ nominations, targets, lists: { field: null } }).composition[0]?.entry.count).toBe(2);
  });
});

describe('sorting rows', () => {
  it('changes no measure', () => {
    const nominations: Partial<Nomination>[] = [
      ...women(3).map((row, index) => ({ ...row, code: `ĐC-W${String(index)}`, field: 'Y tế' })),
      ...men(4).map((row, index) => ({ ...row, code: `ĐC-M${String(index)}` })),
    ];
    const delegates = nominations.map(({ code }, index) => ({
      code: code ?? null,
      decision: index % 3 === 0 ? ('Dự bị' as const) : ('Đề nghị' as const),
    }));
    const targets = [exemplars, {}, { attribute: 'Lĩnh vực', value: '*', min: 1 }];
    const expected = measure({ nominations, delegates, targets });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nominations, { minLength: 7 }),
        fc.shuffledSubarray(delegates, { minLength: 7 }),
        (sortedNominations, sortedDelegates) => {
          expect(measure({ nominations: sortedNominations, delegates: sortedDelegates, targets })).toEqual(expected);
        },
      ),
    );
  });
});
