import { describe, expect, it } from '@jest/globals';
import type { Nomination, TargetRow } from '../../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { checkTargets } from './check-targets.js';

/** Enough of everybody, so that only what a test says is in conflict. */
const pool: Partial<Nomination>[] = Array.from({ length: 400 }, (_, index) => ({
  gender: index % 2 === 0 ? 'Nữ' : 'Nam',
  field: ['Nông nghiệp', 'Giáo dục', 'Y tế'][index % 3] ?? null,
  meritGroups: ['Kinh tế', 'Xã hội'],
}));

const women: Partial<TargetRow> = { attribute: 'Giới tính', value: 'Nữ', measure: 'người' };
const men: Partial<TargetRow> = { ...women, value: 'Nam' };
const percent = { measure: '%' as const };

const check = (targets: readonly Partial<TargetRow>[], parts: WorkbookParts = {}) =>
  checkTargets({ nominations: pool, targets, ...parts });

describe('minimums over the cap', () => {
  it('R-II-4.2: of disjoint values, at the later row', () => {
    expect(
      check([
        { ...women, min: 80 },
        { ...men, min: 71 },
      ]),
    ).toMatchObject([
      {
        code: 'composition.contradiction',
        place: { row: 3, column: 'min' },
        params: { reason: 'minimumsOverCap', min: 151, available: 150 },
      },
    ]);
    expect(
      check([
        { ...women, min: 80 },
        { ...men, min: 70 },
      ]),
    ).toEqual([]);
  });

  it('R-II-4.2: of a * row alone', () => {
    const targets = [{ attribute: 'Lĩnh vực', value: '*', min: 51, measure: 'người' as const }];
    expect(check(targets)).toMatchObject([{ place: { row: 2 }, params: { min: 153, available: 150 } }]);
  });

  it('only the rows that are too much already are in it', () => {
    const targets = [
      { attribute: 'Lĩnh vực', value: 'Giáo dục', min: 1 },
      { attribute: 'Lĩnh vực', value: 'Y tế', min: 90 },
      { attribute: 'Lĩnh vực', value: 'Nông nghiệp', min: 61 },
    ];
    expect(check(targets)).toMatchObject([{ params: { targets: [{ value: 'Y tế' }, { value: 'Nông nghiệp' }] } }]);
  });

  it('the same people are not counted twice', () => {
    expect(
      check([
        { ...women, min: 80 },
        { ...women, min: 80 },
        { ...women, value: 'Nam + Nữ', min: 150 },
      ]),
    ).toEqual([]);
  });

  it('a wider value counts when it asks for more than its parts', () => {
    const targets = [
      { ...women, min: 10 },
      { ...women, value: 'Nam + Nữ', min: 151 },
    ];
    expect(check(targets)).toMatchObject([{ place: { row: 3 }, params: { reason: 'minimumsOverCap', min: 151 } }]);
  });

  it('R-II-4.1-h: several merit groups may be one person', () => {
    const groups = ['Kinh tế', 'Xã hội'].map((value) => ({ attribute: 'Nhóm thành tích', value, min: 100 }));
    expect(check(groups)).toEqual([]);
  });

  it('heads that leave no room for a share', () => {
    expect(
      check([
        { ...women, ...percent, min: 40 },
        { ...men, min: 91 },
      ]),
    ).toMatchObject([{ params: { reason: 'minimumsOverCap', min: 151, available: 150 } }]);
    expect(
      check([
        { ...women, ...percent, min: 40 },
        { ...men, min: 90 },
      ]),
    ).toEqual([]);
  });
});

describe('shares over 100 %', () => {
  it('R-II-4.1-f: of disjoint values', () => {
    const targets = [
      { ...women, ...percent, min: 50.5 },
      { ...men, ...percent, min: 49.6 },
    ];
    expect(check(targets)).toMatchObject([{ place: { row: 3 }, params: { reason: 'sharesOver100', available: 100 } }]);
  });

  it('not at exactly 100 %', () => {
    expect(
      check([
        { ...women, ...percent, min: 50 },
        { ...men, ...percent, min: 50 },
      ]),
    ).toEqual([]);
  });
});

describe('more than the pool has', () => {
  const few: WorkbookParts = {
    nominations: [{ gender: 'Nữ' }, { gender: 'Nữ' }, {}],
    delegates: [{}, { decision: 'Loại' }],
  };

  it('R-II-4.1-d: the pool is everybody not Loại', () => {
    expect(check([{ ...women, min: 2 }], few)).toMatchObject([
      { level: 'warning', params: { reason: 'overPool', min: 2, available: 1 } },
    ]);
    expect(check([{ ...women, min: 1 }], few)).toEqual([]);
  });

  it('a share that nobody can give', () => {
    const nominations = [{}, {}];
    expect(check([{ ...women, ...percent, min: 1 }], { nominations })).toMatchObject([
      { params: { reason: 'overPool', min: 1, available: 0 } },
    ]);
  });

  it('a share that somebody can give is below, not impossible: others may be dropped', () => {
    const nominations = [{ gender: 'Nữ' as const }, {}, {}];
    expect(check([{ ...women, ...percent, min: 50 }], { nominations })).toMatchObject([
      { code: 'composition.below', level: 'warning', params: { drop: 1 } },
    ]);
  });

  it('a * value with nobody is absent only', () => {
    const targets = [{ attribute: 'Lĩnh vực', value: '*', min: 1 }];
    const codes = check(targets, { nominations: [{}] }).map(({ code }) => code);
    expect(codes).toEqual(['composition.absent', 'composition.absent']);
  });

  it('a * row in a contradiction gives nothing else, naming all its values that are short', () => {
    const targets = [{ attribute: 'Lĩnh vực', value: '*', min: 2 }];
    const nominations = [{ field: 'Nông nghiệp' }, { field: 'Giáo dục' }];
    expect(check(targets, { nominations })).toMatchObject([
      { params: { reason: 'overPool', targets: [{ value: 'Nông nghiệp' }, { value: 'Giáo dục' }] } },
    ]);
  });

  it('before the first nomination there is no pool to be short of', () => {
    const parts = { nominations: [], guests: [{}] };
    const target = { attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến', ...percent, min: 65 };
    expect(check([target], parts)).toMatchObject([{ code: 'composition.below', level: 'warning' }]);
  });
});
