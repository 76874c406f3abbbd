import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding.js';
import { buildPeople } from '../../../src/core/list/build-people.js';
import { checkComposition } from '../../../src/core/list/check-composition.js';
import { checkContradictions } from '../../../src/core/list/check-contradictions.js';
import { expandTargets } from '../../../src/core/list/expand-targets.js';
import { measureTargets } from '../../../src/core/list/measure-targets.js';
import { summarize } from '../../../src/core/list/summary.js';
import type { Nomination, TargetRow } from '../../../src/core/tables/rows.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildWorkbook } from '../../build-workbook.js';

function measured(parts: WorkbookParts) {
  const workbook = buildWorkbook(parts);
  const people = buildPeople(workbook);
  const summary = summarize(people, workbook.settings);
  return { summary, composition: measureTargets(expandTargets(workbook).targets, people, summary.wholePool) };
}

function findings(parts: WorkbookParts): readonly Finding[] {
  const { summary, composition } = measured(parts);
  const contradictions = checkContradictions(composition, summary);
  return [...contradictions.findings, ...checkComposition(composition, summary, contradictions.rows)];
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const women = (count: number) => times<Partial<Nomination>>(count, { gender: 'Nữ' });
const men = (count: number) => times<Partial<Nomination>>(count, { gender: 'Nam' });

const exemplars: Partial<TargetRow> = {
  attribute: 'Loại đại biểu',
  value: 'Điển hình tiên tiến',
  min: 65,
  max: 75,
  measure: '%',
};

describe('what a target is counted on', () => {
  it('R-II-4.1-f: exemplars against the whole list', () => {
    const { composition } = measured({ nominations: men(98), guests: times(45, {}), targets: [exemplars] });
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
    const { composition } = measured({ nominations: men(70), guests, targets });
    expect(composition[0]?.entry).toMatchObject({ count: 30, base: 100, percent: 30 });
  });

  it('R-II-4.1-d: women of the whole list, guests too', () => {
    const { composition } = measured({ nominations: women(3), guests: [{ gender: 'Nữ' }, {}], targets: [{}] });
    expect(composition[0]?.entry).toMatchObject({ count: 4, base: 5, baseOf: 'list', percent: 80 });
  });

  it('R-II-4.1-c: direct workers among exemplars', () => {
    const nominations = [{ direct: 'Sản xuất' as const }, { direct: 'Học tập' as const }, { direct: 'Không' as const }];
    const targets = [{ attribute: 'Trực tiếp', value: 'Sản xuất + Công tác + Học tập + Chiến đấu' }];
    const { composition } = measured({ nominations, guests: times(5, {}), targets });
    expect(composition[0]?.entry).toMatchObject({ count: 2, base: 3, baseOf: 'exemplars', percent: 66.7 });
  });

  it('R-II-4.1-h: one person with two of the merit groups counts once', () => {
    const nominations = [{ meritGroups: ['Kinh tế', 'Xã hội'] }, { meritGroups: ['Xã hội'] }, {}];
    const targets = [{ attribute: 'Nhóm thành tích', value: 'Kinh tế + Xã hội' }];
    expect(measured({ nominations, targets }).composition[0]?.entry.count).toBe(2);
  });

  it('R-II-4.1-a: a collective counts as one person, its representative', () => {
    const nominations: Partial<Nomination>[] = [{ subject: 'Tập thể', representative: 'Trần Thị Hoa', gender: 'Nữ' }];
    const targets = [{ attribute: 'Đối tượng', value: 'Tập thể' }, {}];
    expect(measured({ nominations, targets }).composition.map(({ entry }) => entry.count)).toEqual([1, 1]);
  });

  it('a guest of an organisation is nobody’s nominee', () => {
    const targets = [{ attribute: 'Đơn vị đề cử', value: 'Hội Nông dân xã', base: 'Danh sách' as const }];
    const { composition } = measured({ guests: [{ organisation: 'Hội Nông dân xã' }], targets });
    expect(composition[0]).toMatchObject({ pool: 0, entry: { count: 0, base: 1 } });
  });

  it('the pool is everybody not Loại, the list only who is chosen', () => {
    const delegates = (['Đề nghị', 'Dự bị', 'Loại', 'Đề cử'] as const).map((decision) => ({ decision }));
    const { composition } = measured({ nominations: women(4), delegates, targets: [{}] });
    expect(composition[0]).toMatchObject({ pool: 3, entry: { count: 1, base: 1 } });
  });

  it('values of a list that is not known are compared as people write them', () => {
    const nominations = [{ field: 'Văn hoá' }, { field: 'văn  hóa' }, { field: 'Y tế' }];
    const targets = [{ attribute: 'Lĩnh vực', value: 'VĂN HÓA' }];
    expect(measured({ nominations, targets, lists: { field: null } }).composition[0]?.entry.count).toBe(2);
  });
});

describe('below and above', () => {
  it('R-II-4.1-f: too few exemplars, with the fewest people that mend it', () => {
    expect(findings({ nominations: men(80), guests: times(63, {}), targets: [exemplars] })).toMatchObject([
      {
        code: 'composition.below',
        level: 'warning',
        place: { tab: 'composition', row: 2, column: 'min' },
        clause: 'R-II-4.1-f',
        // 37 more would make 180 people: the cap is in the way.
        params: { count: 80, base: 143, percent: 55.9, min: 65, max: 75, add: null, drop: 20, move: 13 },
      },
    ]);
  });

  it('R-II-4.1-f: too many exemplars', () => {
    expect(findings({ nominations: men(80), guests: times(20, {}), targets: [exemplars] })).toMatchObject([
      {
        code: 'composition.above',
        place: { tab: 'composition', row: 2, column: 'max' },
        params: { percent: 80, add: 7, drop: 20, move: 5 },
      },
    ]);
  });

  it.each([
    ['Bắt buộc', 'error'],
    ['Khuyến nghị', 'warning'],
    [null, 'warning'],
    ['Theo dõi', 'info'],
  ] as const)('R-II-4.1-d: a target at %s is %s', (level, expected) => {
    const targets = [{ min: 2, level }];
    expect(findings({ nominations: [...women(1), ...men(1)], delegates: [], targets })).toMatchObject([
      { code: 'composition.contradiction' },
    ]);
    const delegates = [{ decision: 'Đề nghị' as const }, {}, { decision: 'Đề nghị' as const }];
    expect(findings({ nominations: [...women(2), ...men(1)], delegates, targets })).toMatchObject([
      { code: 'composition.below', level: expected, params: { add: 1, drop: null, move: 1, unit: 'people' } },
    ]);
  });

  it('R-II-4.1-i: a cap per field', () => {
    const targets = [{ attribute: 'Lĩnh vực', value: '*', max: 50, measure: '%' as const }];
    const nominations = [...times(6, { field: 'Nông nghiệp' }), ...times(2, { field: 'Y tế' }), { field: 'Giáo dục' }];
    expect(findings({ nominations, targets })).toMatchObject([
      { code: 'composition.above', params: { value: 'Nông nghiệp', count: 6, base: 9, add: 3, drop: 3, move: 2 } },
    ]);
  });

  it('the clause of Căn cứ comes before the plan’s own', () => {
    const at = (clause: string | null) =>
      findings({ nominations: men(1), targets: [{ max: 0, value: 'Nam', clause }] })[0]?.clause;
    expect(at('theo R-ii-4.1-C và mục khác')).toBe('R-II-4.1-c');
    expect(at('mục II.4.1')).toBe('R-II-4.1-d');
    expect(at(null)).toBe('R-II-4.1-d');
  });

  it('a share of nobody is no fault', () => {
    expect(findings({ targets: [exemplars, { min: 30, measure: '%' }] })).toEqual([]);
  });
});

describe('absent', () => {
  it.each([
    ['R-II-4.1-i', 'Lĩnh vực', ['Giáo dục', 'Y tế']],
    ['R-II-4.1-k', 'Đơn vị đề cử', ['Thôn Hương Quất', 'Hội Nông dân xã']],
  ])('%s: a value of %s with nobody', (clause, attribute, values) => {
    const targets = [{ attribute, value: '*', min: 1 }];
    const found = findings({ nominations: [{}], targets });
    expect(found).toMatchObject(
      values.map((value) => ({
        code: 'composition.absent',
        level: 'warning',
        place: { tab: 'composition', row: 2, column: 'value' },
        params: { attribute, value, pool: 0 },
        clause,
      })),
    );
  });

  it('R-II-4.1-e: tells how many there are to choose from', () => {
    const nominations = [{ sector: 'Kinh tế tập thể' }, { sector: 'Kinh tế tư nhân' }];
    const delegates = [{ decision: 'Đề nghị' as const }, { decision: 'Dự bị' as const }];
    const targets = [{ attribute: 'Thành phần kinh tế', value: '*', level: 'Bắt buộc' as const }];
    expect(findings({ nominations, delegates, targets })).toMatchObject([
      { level: 'error', params: { value: 'Kinh tế tư nhân', pool: 1 } },
    ]);
  });

  it('a single value with nobody is below, not absent', () => {
    const delegates = [{ decision: 'Đề nghị' as const }];
    const nominations = [...men(1), ...women(1)];
    expect(findings({ nominations, delegates, targets: [{ min: 1 }] })).toMatchObject([{ code: 'composition.below' }]);
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
    const expected = measured({ nominations, delegates, targets });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nominations, { minLength: 7 }),
        fc.shuffledSubarray(delegates, { minLength: 7 }),
        (sortedNominations, sortedDelegates) => {
          expect(measured({ nominations: sortedNominations, delegates: sortedDelegates, targets })).toEqual(expected);
        },
      ),
    );
  });
});
