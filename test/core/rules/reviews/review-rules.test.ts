import { describe, expect, it } from '@jest/globals';
import { brief, checkRowsOf, ofCode } from '../../judgement/check-rows-of.js';
import { day } from '../../../build-workbook.js';

describe('R-II-4.1-g: a unit that nominates has held its meeting', () => {
  const units = [{ unit: 'Thôn Mỗ Đoạn' }, { unit: 'Thôn Hương Quất' }, { unit: 'Thôn Nghĩa Xá' }];
  const nominations = [{}, { unit: 'Thôn Nghĩa Xá' }, { unit: 'Thôn Hương Quất' }, { unit: 'Thôn Hương Quất' }];

  it.each([
    ['check', 'warning'],
    ['lock', 'error'],
  ] as const)('R-II-4.1-g: at %s, %s at the unit’s row of Đơn vị', (stage, level) => {
    const found = ofCode(checkRowsOf({ units, nominations }, { stage }), 'review.missing');
    expect(brief(found)).toEqual([`${level} review.missing @units:3.unit`, `${level} review.missing @units:4.unit`]);
    expect(found.map(({ params }) => params)).toEqual([
      { unit: 'Thôn Hương Quất', nominations: 2 },
      { unit: 'Thôn Nghĩa Xá', nominations: 1 },
    ]);
  });

  it('R-II-4.1-g: without Đơn vị there is no row to point at', () => {
    const findings = checkRowsOf({
      nominations: [{ unit: 'Thôn Bỉnh Di' }],
      lists: { unit: null },
      missing: ['units'],
    });
    expect(brief(findings)).toEqual(['warning review.missing @units:null.null']);
  });

  it('R-II-4.1-g: spelling variants of a unit are that unit', () => {
    expect(checkRowsOf({ nominations: [{ unit: 'THÔN  MỖ ĐOẠN' }] })).toEqual([]);
  });

  it('R-II-4.1-g: units whose nominees are all in reserve or refused are not asked', () => {
    const delegates = [
      { code: 'ĐC-2', decision: 'Loại' as const },
      { code: 'ĐC-3', decision: 'Dự bị' as const },
      { code: 'ĐC-4', decision: 'Loại' as const },
    ];
    expect(checkRowsOf({ units, nominations, delegates })).toEqual([]);
  });

  it('a mistyped unit, or Bình xét without its units, says nothing', () => {
    const mistyped = { unit: null, faulty: new Set(['unit'] as const) };
    expect(checkRowsOf({ units, nominations: [mistyped] })).toEqual([]);
    expect(checkRowsOf({ units, nominations, missing: ['reviews.unit'], reviews: [] })).toEqual([]);
  });
});

describe('R-II-4.1-g: a meeting proves something', () => {
  it.each([
    [{ heldOn: null }, 'heldOn', ['heldOn']],
    [{ present: null }, 'present', ['present']],
    [{ minutes: null, present: null }, 'present', ['present', 'minutes']],
    [{ heldOn: null, present: null, minutes: null }, 'heldOn', ['heldOn', 'present', 'minutes']],
  ] as const)('R-II-4.1-g: %j', (review, column, missing) => {
    for (const [stage, level] of [['check', 'warning'] as const, ['lock', 'error'] as const]) {
      expect(checkRowsOf({ reviews: [review] }, { stage })).toEqual([
        {
          code: 'review.incomplete',
          level,
          clause: 'R-II-4.1-g',
          place: { tab: 'reviews', row: 2, column },
          params: { missing },
        },
      ]);
    }
  });

  it('faulty cells and absent columns are not missing', () => {
    const reviews = [{ heldOn: null, minutes: null, faulty: new Set(['heldOn'] as const) }];
    expect(checkRowsOf({ reviews, missing: ['reviews.minutes'] })).toEqual([]);
  });
});

describe('R-VI-2: a meeting is held before the list is approved', () => {
  const late = (heldOn: string, settings = {}, today = '2025-09-01') =>
    checkRowsOf({ reviews: [{ heldOn: day(heldOn) }], settings }, { today: day(today) }).map(({ params }) => params);

  it.each([
    ['2025-08-19', false],
    ['2025-08-20', true],
  ])('R-VI-2: on %s late is %s', (heldOn, isLate) => {
    expect(late(heldOn)).toEqual(isLate ? [{ heldOn, before: '2025-08-20', future: false }] : []);
  });

  it('R-VI-2: clock.inclusive lets the printed day pass', () => {
    expect(late('2025-08-20', { 'clock.inclusive': true })).toEqual([]);
    expect(late('2025-08-21', { 'clock.inclusive': true })).toHaveLength(1);
  });

  it('R-VI-2: a meeting tomorrow has not been held, whatever the deadline', () => {
    expect(late('2025-08-12', {}, '2025-08-11')).toEqual([
      { heldOn: '2025-08-12', before: '2025-08-20', future: true },
    ]);
    expect(late('2025-08-11', {}, '2025-08-11')).toEqual([]);
    expect(late('2025-08-12', { 'list.approvedBefore': null }, '2025-08-11')).toHaveLength(1);
    expect(late('2030-01-01', { 'list.approvedBefore': null }, '2030-01-01')).toEqual([]);
  });
});
