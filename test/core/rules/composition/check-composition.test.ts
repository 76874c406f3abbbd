import { describe, expect, it } from '@jest/globals';
import { checkTargets as findings, exemplars, men, times, women } from './check-targets.js';

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
