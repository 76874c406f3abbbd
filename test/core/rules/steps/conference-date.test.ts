import { describe, expect, it } from '@jest/globals';
import { checkConferenceDate } from '../../../../src/core/rules/steps/conference-date.js';
import type { Delegate } from '../../../../src/core/reading/rows.js';
import type { Settings } from '../../../../src/core/contract/setting-values.js';
import { buildWorkbook, day } from '../../../build-workbook.js';

function reasons(date: string | null, settings: Partial<Settings> = {}, delegates: readonly Partial<Delegate>[] = []) {
  const own = { 'conference.date': date === null ? null : day(date), ...settings };
  return checkConferenceDate(buildWorkbook({ settings: own, delegates })).map(({ params }) => params);
}

describe('the day of the conference', () => {
  it('R-II-2-b: before 25/8, so 24/8 passes and 25/8 does not', () => {
    expect(reasons('2025-08-24')).toEqual([]);
    expect(reasons('2025-08-25')).toEqual([{ date: '2025-08-25', limit: '2025-08-25', reason: 'onOrAfterLimit' }]);
    expect(reasons(null)).toEqual([]);
  });

  it('R-II-2-b: clock.inclusive moves this limit too', () => {
    expect(reasons('2025-08-25', { 'clock.inclusive': true })).toEqual([]);
    expect(reasons('2025-08-26', { 'clock.inclusive': true })).toHaveLength(1);
  });

  it('R-VI-3: not before the last approval in the register', () => {
    const delegates = [
      { decision: 'Đã duyệt' as const, approvedOn: day('2025-08-18') },
      { decision: 'Đã duyệt' as const, approvedOn: day('2025-08-22') },
      { decision: 'Loại' as const, approvedOn: day('2025-08-24') },
      { decision: 'Đã duyệt' as const, approvedOn: null },
    ];
    expect(reasons('2025-08-21', {}, delegates)).toEqual([
      { date: '2025-08-21', limit: '2025-08-22', reason: 'beforeApproval' },
    ]);
    expect(reasons('2025-08-22', {}, delegates)).toEqual([]);
  });

  it('R-VI-3: not before the day of approval of Thiết lập while nobody is approved', () => {
    expect(reasons('2025-08-19')).toMatchObject([{ limit: '2025-08-20', reason: 'beforeApproval' }]);
    expect(reasons('2025-08-20')).toEqual([]);
    expect(reasons('2025-08-19', { 'list.approvedBefore': null })).toEqual([]);
  });

  it('R-II-2-b: points at its row of Thiết lập', () => {
    const settings = { 'conference.date': day('2025-09-01') };
    expect(checkConferenceDate(buildWorkbook({ settings }))).toMatchObject([
      { level: 'warning', place: { tab: 'settings', row: 5, column: 'value' }, clause: 'R-II-2-b' },
    ]);
  });
});
