import { describe, expect, it } from '@jest/globals';
import type { TargetRow } from '../../../../src/core/reading/rows.js';
import type { WorkbookParts } from '../../../build-workbook.js';
import { checkTargets, men as menOf, women as womenOf } from './check-targets.js';

/** Enough of both, so that only what a test says is in conflict. */
const pool = [...womenOf(200), ...menOf(200)];

const women: Partial<TargetRow> = { attribute: 'Giới tính', value: 'Nữ', measure: 'người' };
const men: Partial<TargetRow> = { ...women, value: 'Nam' };

describe('how hard a contradiction is', () => {
  const must = { level: 'Bắt buộc' as const };
  const levels = (targets: readonly Partial<TargetRow>[], parts?: WorkbookParts) =>
    checkTargets({ nominations: pool, targets, ...parts }).map(({ code, level, place }) => [code, level, place?.row]);

  it.each<[string, Partial<TargetRow>[], string]>([
    [
      'every row is Bắt buộc',
      [
        { ...women, ...must, min: 80 },
        { ...men, ...must, min: 71 },
      ],
      'error',
    ],
    [
      'one row is not',
      [
        { ...women, ...must, min: 80 },
        { ...men, min: 71 },
      ],
      'warning',
    ],
    [
      'one row is only watched',
      [
        { ...women, level: 'Theo dõi', min: 80 },
        { ...men, ...must, min: 71 },
      ],
      'warning',
    ],
    [
      'no row says its level',
      [
        { ...women, min: 80 },
        { ...men, min: 71 },
      ],
      'warning',
    ],
  ])('an error only when every row in it is Bắt buộc: %s', (_, targets, level) => {
    expect(levels(targets)).toEqual([['composition.contradiction', level, 3]]);
  });

  it('R-II-4.1-f: nobody invited yet is no error of the list', () => {
    const invited = {
      attribute: 'Loại đại biểu',
      value: 'Lãnh đạo + Khách mời',
      measure: '%' as const,
      min: 25,
      max: 35,
    };
    expect(levels([invited], { guests: [] })).toEqual([['composition.contradiction', 'warning', 2]]);
  });

  it('Bắt buộc rows that contradict each other are an error whatever softer rows say', () => {
    const targets = [
      { ...women, value: 'Nam + Nữ', min: 120, max: 100 },
      { ...women, ...must, min: 90 },
      { ...men, ...must, min: 80 },
      { ...women, max: 85 },
    ];
    expect(levels(targets)).toEqual([
      ['composition.contradiction', 'error', 4],
      ['composition.contradiction', 'warning', 2],
      ['composition.above', 'warning', 5],
    ]);
  });
});
