import { describe, expect, it } from '@jest/globals';
import type { Nomination, TargetRow } from '../../../../src/core/reading/rows.js';
import { checkTargets } from './check-targets.js';

/** Enough of everybody, so that only what a test says is in conflict. */
const pool: Partial<Nomination>[] = Array.from({ length: 400 }, (_, index) => ({
  gender: index % 2 === 0 ? 'Nữ' : 'Nam',
  field: ['Nông nghiệp', 'Giáo dục', 'Y tế'][index % 3] ?? null,
  meritGroups: ['Kinh tế', 'Xã hội'],
}));

const women: Partial<TargetRow> = { attribute: 'Giới tính', value: 'Nữ', measure: 'người' };
const percent = { measure: '%' as const };

const check = (targets: readonly Partial<TargetRow>[]) => checkTargets({ nominations: pool, targets });

describe('a minimum over a maximum', () => {
  it('R-II-4.1-d: of one row, and the row says nothing else', () => {
    expect(check([{ ...women, min: 300, max: 20 }])).toEqual([
      {
        code: 'composition.contradiction',
        level: 'warning',
        place: { tab: 'composition', row: 2, column: 'min' },
        clause: 'R-II-4.1-d',
        params: {
          reason: 'minOverMax',
          targets: [{ attribute: 'Giới tính', value: 'Nữ', row: 2 }],
          min: 300,
          available: 20,
        },
      },
    ]);
  });

  it('of a * row: once', () => {
    expect(check([{ attribute: 'Lĩnh vực', value: '*', min: 5, max: 2 }])).toMatchObject([
      { params: { reason: 'minOverMax', targets: [{ value: '*', row: 2 }] } },
    ]);
  });

  it.each([
    [
      'the maximum comes later',
      [
        { ...women, min: 60 },
        { ...women, max: 50 },
      ],
      3,
      'max',
    ],
    [
      'the minimum comes later',
      [
        { ...women, max: 50 },
        { ...women, min: 60 },
      ],
      3,
      'min',
    ],
    [
      'of a part of the values',
      [
        { ...women, value: 'Nam + Nữ', max: 50 },
        { ...women, min: 60 },
      ],
      3,
      'min',
    ],
    [
      'among exemplars, of the list',
      [
        { ...women, max: 50 },
        { ...women, min: 60, base: 'Điển hình tiên tiến' as const },
      ],
      3,
      'min',
    ],
  ] as const)('of two rows, at the later: %s', (_, targets, row, column) => {
    expect(check(targets)).toMatchObject([
      {
        code: 'composition.contradiction',
        place: { row, column },
        params: { reason: 'minOverMax', min: 60, available: 50 },
      },
    ]);
  });

  it('not when the maximum is of fewer values, of another base or in percent', () => {
    const contradictions = (targets: readonly Partial<TargetRow>[]) =>
      check(targets).filter(({ code }) => code === 'composition.contradiction');
    expect(
      contradictions([
        { ...women, value: 'Nam + Nữ', min: 60 },
        { ...women, max: 50 },
      ]),
    ).toEqual([]);
    expect(
      contradictions([
        { ...women, min: 60 },
        { ...women, max: 50, base: 'Điển hình tiên tiến' },
      ]),
    ).toEqual([]);
    expect(
      contradictions([
        { ...women, min: 60 },
        { ...women, ...percent, max: 50 },
      ]),
    ).toEqual([]);
  });
});
