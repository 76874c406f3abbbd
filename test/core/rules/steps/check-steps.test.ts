import { describe, expect, it } from '@jest/globals';
import { checkSteps } from '../../../../src/core/rules/steps/check-steps.js';
import type { Step } from '../../../../src/core/reading/rows.js';
import { buildWorkbook, day } from '../../../build-workbook.js';

const check = (steps: readonly Partial<Step>[], today = '2025-08-18', missing: readonly string[] = []) =>
  checkSteps(buildWorkbook({ steps, missing }), day(today));

describe('lateness', () => {
  it('R-VI-1-a: an overdue step, with the day it is counted from and who leads it', () => {
    const step = { code: 'R-VI-1-a', name: 'Trình kế hoạch', dueBefore: day('2025-08-15') };
    expect(check([step])).toEqual([
      {
        code: 'step.overdue',
        level: 'warning',
        place: { tab: 'steps', row: 2, column: 'dueBefore' },
        params: {
          step: 'Trình kế hoạch',
          lead: 'Phòng Văn hóa - Xã hội',
          days: 3,
          due: '2025-08-15',
          today: '2025-08-18',
        },
        clause: 'R-VI-1-a',
      },
    ]);
  });

  it('R-VI-2: due soon is told, done late too', () => {
    expect(
      check([{}, { status: 'Hoàn thành', dueBefore: day('2025-08-15'), doneOn: day('2025-08-16') }]),
    ).toMatchObject([
      { code: 'step.dueSoon', level: 'info', place: { row: 2, column: 'dueBefore' }, params: { days: -2 } },
      { code: 'step.doneLate', level: 'info', place: { row: 3, column: 'doneOn' }, params: { doneOn: '2025-08-16' } },
    ]);
  });

  it('a step of the office’s own has no clause', () => {
    expect(check([{ code: 'VP-01', dueBefore: day('2025-08-15') }])[0]).not.toHaveProperty('clause');
  });

  it('R-VI-3: blocked names the overdue steps', () => {
    const late = { dueBefore: day('2025-08-15') };
    const waiting = { dueBefore: day('2025-08-25'), dependsOn: ['B1', 'B2', 'B3'] };
    expect(check([late, { dueBefore: day('2025-08-30') }, { ...late, code: 'b3' }, waiting])).toMatchObject([
      { code: 'step.overdue' },
      { code: 'step.overdue' },
      { code: 'step.blocked', level: 'warning', place: { row: 5, column: 'dependsOn' }, params: { by: ['B1', 'b3'] } },
    ]);
  });
});

describe('a blank due day', () => {
  it('R-III-2-a: is told, for information', () => {
    expect(check([{ dueBefore: null }])).toMatchObject([
      { code: 'step.due.missing', level: 'info', place: { row: 2, column: 'dueBefore' } },
    ]);
  });

  it.each([
    ['done already', [{ dueBefore: null, status: 'Hoàn thành' as const }], []],
    ['unreadable, which is told elsewhere', [{ dueBefore: null, faulty: new Set(['dueBefore'] as const) }], []],
    ['without the column', [{ dueBefore: null }], ['steps.dueBefore']],
  ])('is not asked for: %s', (_, steps, missing) => {
    expect(check(steps, '2025-08-18', missing)).toEqual([]);
  });
});

describe('dependencies', () => {
  const later = { dueBefore: day('2025-12-31') };
  const step = (code: string, ...dependsOn: string[]) => ({ ...later, code, dependsOn });

  it('codes that no step has', () => {
    expect(check([step('A', 'B', 'C', 'a'), step('B')])).toMatchObject([
      {
        code: 'step.dependency.unknown',
        level: 'warning',
        place: { tab: 'steps', row: 2, column: 'dependsOn' },
        params: { codes: ['C'], circular: false },
      },
      { params: { codes: ['A'], circular: true } },
    ]);
  });

  it.each([
    ['a step of itself', [step('A', 'A')], [{ row: 2, codes: ['A'] }]],
    ['two', [step('A', 'B'), step('B', 'A')], [{ row: 2, codes: ['A', 'B'] }]],
    [
      'with steps before and after that are in none',
      [step('Z', 'B'), step('B', 'C'), step('C', 'D'), step('D', 'B', 'E'), step('E')],
      [{ row: 3, codes: ['B', 'C', 'D'] }],
    ],
    [
      'two circles, one leading to the other',
      [step('A', 'B'), step('B', 'A', 'C'), step('C', 'D'), step('D', 'C')],
      [
        { row: 2, codes: ['A', 'B'] },
        { row: 4, codes: ['C', 'D'] },
      ],
    ],
    ['none', [step('A', 'B', 'C'), step('B', 'C'), step('C')], []],
  ])('a circle is told once, at its first row: %s', (_, steps, circles) => {
    const found = check(steps).map(({ place, params }) => ({
      row: place?.row,
      codes: 'codes' in params ? params.codes : [],
    }));
    expect(found).toEqual(circles);
  });

  it('a chain of 5,000 steps is no circle and breaks nothing', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => step(`S${String(index)}`, `S${String(index + 1)}`));
    expect(check(chain)).toMatchObject([{ place: { row: 5001 }, params: { codes: ['S5000'], circular: false } }]);
  });
});
