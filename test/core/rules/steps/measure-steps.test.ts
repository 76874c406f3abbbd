import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../src/core/day.js';
import { measureSteps } from '../../../../src/core/rules/steps/measure-steps.js';
import type { Step } from '../../../../src/core/reading/rows.js';
import type { Settings } from '../../../../src/core/contract/setting-values.js';
import { buildWorkbook, day } from '../../../build-workbook.js';

const measure = (steps: readonly Partial<Step>[], today: string, settings: Partial<Settings> = {}) =>
  measureSteps(buildWorkbook({ steps, settings }), day(today));

const state = (step: Partial<Step>, today: string, settings: Partial<Settings> = {}) => {
  const [at] = measure([step], today, settings);
  return [at?.state, at?.days];
};

const inclusive = { 'clock.inclusive': true };
const due = (text: string) => ({ dueBefore: day(text) });

describe('deadlines are before the printed day', () => {
  it.each([
    ['R-VI-1-a', '2025-08-15', '2025-08-14'],
    ['R-VI-1-b', '2025-08-15', '2025-08-14'],
    ['R-VI-2', '2025-08-20', '2025-08-19'],
    ['R-VI-3', '2025-08-25', '2025-08-24'],
    ['R-VI-4', '2025-08-30', '2025-08-29'],
  ])('%s: due before %s, the last day on time is %s', (_, printed, last) => {
    expect(state(due(printed), last)).toEqual(['dueSoon', -1]);
    expect(state(due(printed), printed)).toEqual(['overdue', 0]);
  });

  it('R-VI-3: a Sunday moves nothing', () => {
    expect(state(due('2025-08-25'), '2025-08-24')).toEqual(['dueSoon', -1]);
  });

  it('R-VI-1-a: inclusive only when Thiết lập says so', () => {
    expect(state(due('2025-08-15'), '2025-08-15', inclusive)).toEqual(['dueSoon', 0]);
    expect(state(due('2025-08-15'), '2025-08-16', inclusive)).toEqual(['overdue', 1]);
  });

  it('due soon from clock.dueSoonDays before, open until then', () => {
    expect(state(due('2025-08-20'), '2025-08-17')).toEqual(['dueSoon', -3]);
    expect(state(due('2025-08-20'), '2025-08-16')).toEqual(['open', -4]);
    expect(state(due('2025-08-20'), '2025-08-16', { 'clock.dueSoonDays': 4 })).toEqual(['dueSoon', -4]);
    expect(state(due('2025-08-20'), '2025-08-19', { 'clock.dueSoonDays': 0 })).toEqual(['open', -1]);
  });

  it('without a due day a step is open', () => {
    expect(state({ dueBefore: null }, '2025-08-30')).toEqual(['open', null]);
  });
});

describe('done', () => {
  it.each([
    ['in time', { status: 'Hoàn thành' as const, doneOn: day('2025-08-19') }, 'done'],
    ['on the printed day', { status: 'Hoàn thành' as const, doneOn: day('2025-08-20') }, 'doneLate'],
    ['without a day', { status: 'Hoàn thành' as const }, 'done'],
    ['by its day alone', { status: null, doneOn: day('2025-08-18') }, 'done'],
    ['late by its day alone', { status: 'Đang làm' as const, doneOn: day('2025-08-21') }, 'doneLate'],
    ['without a due day', { status: 'Hoàn thành' as const, dueBefore: null, doneOn: day('2025-08-21') }, 'done'],
  ])('R-VI-2: %s', (_, step, expected) => {
    expect(state(step, '2025-08-22')[0]).toBe(expected);
  });

  it('R-VI-2: on the printed day is in time when deadlines are inclusive', () => {
    const step = { status: 'Hoàn thành' as const, doneOn: day('2025-08-20') };
    expect(state(step, '2025-08-22', inclusive)).toEqual(['done', 2]);
  });

  it('a day still to come is an intention', () => {
    expect(state({ status: 'Đang làm', doneOn: day('2025-08-25') }, '2025-08-22')).toEqual(['overdue', 2]);
  });
});

describe('blocked', () => {
  const states = (steps: readonly Partial<Step>[], today = '2025-08-22') =>
    measure(steps, today).map((step) => step.state);
  const later = day('2025-09-30');

  it('by a step it depends on directly and that is overdue', () => {
    expect(states([{}, { dueBefore: later, dependsOn: ['b1'] }, { dueBefore: later, dependsOn: ['B2'] }])).toEqual([
      'overdue',
      'blocked',
      'open',
    ]);
  });

  it('not by a step that is done, however late, nor when overdue itself', () => {
    const done = { status: 'Hoàn thành' as const, doneOn: day('2025-08-21') };
    expect(states([done, { dueBefore: later, dependsOn: ['B1'] }])).toEqual(['doneLate', 'open']);
    expect(states([{}, { dependsOn: ['B1'] }])).toEqual(['overdue', 'overdue']);
  });

  it('before due soon', () => {
    const soon = { dueBefore: day('2025-08-24'), dependsOn: ['B1'] };
    expect(states([{}, soon])).toEqual(['overdue', 'blocked']);
  });
});

describe('any day', () => {
  it('R-VI-1-a: days are signed, and a step once overdue stays so', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (days, isInclusive) => {
        const today = addDays(day('2025-08-20'), days);
        const [step] = measureSteps(
          buildWorkbook({ steps: [{}], settings: { 'clock.inclusive': isInclusive } }),
          today,
        );
        expect(step?.days).toBe(days);
        expect(step?.state === 'overdue').toBe(isInclusive ? days >= 1 : days >= 0);
      }),
    );
  });
});
