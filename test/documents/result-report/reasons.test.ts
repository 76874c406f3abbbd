import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/judgement/result.js';
import type { DraftReason } from '../../../src/documents/reasons/draft-reason.js';
import { findDifferingTotals } from '../../../src/documents/result-report/totals.js';
import type { Delegate } from '../../../src/core/reading/rows.js';
import type { Settings } from '../../../src/core/contract/setting-values.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { day } from '../../build-workbook.js';
import { buildCheck, lockAsIs } from '../build-check.js';
import { buildResultReport } from './build-report.js';
import { wholeCheck, wholeConference } from '../whole-conference.js';

const whole = wholeConference(10, 4);
const reasons = (over: WorkbookParts, check: Partial<CheckResult> = {}): readonly DraftReason[] =>
  buildResultReport(buildCheck({ ...whole, ...over }, check)).draftReasons;
const set = (settings: Partial<Settings>): WorkbookParts => ({ settings: { ...whole.settings, ...settings } });
/** The register of the whole conference with some of its rows changed. */
const register = (change: (row: Partial<Delegate>) => Partial<Delegate>): WorkbookParts => ({
  delegates: (whole.delegates ?? []).map((row) => ({ ...row, ...change(row) })),
});
const only = (code: string, change: Partial<Delegate>): WorkbookParts =>
  register((row) => (row.code === code ? change : {}));

describe('R-V-1-b: when the result report may not go out', () => {
  it('a conference held as planned, approved and reported leaves no reason', () => {
    expect(reasons({})).toEqual([]);
  });

  const count = (number: number) => ({ count: number });
  it.each<[string, WorkbookParts, string, object]>([
    ['nobody is chosen', { delegates: [] }, 'nothingChosen', {}],
    ['everybody is on the reserve', register(() => ({ decision: 'Dự bị' })), 'nothingChosen', {}],
    ['exemplars are only proposed', register(() => ({ decision: 'Đề nghị' })), 'nobodyApproved', {}],
    ['R-II-4.1-b: one is only proposed', only('ĐC-2', { decision: 'Đề nghị' }), 'undecided', count(1)],
    ['R-II-4.2: more are approved than the cap', set({ 'list.cap': 13 }), 'overCap', { count: 14, cap: 13 }],
    ['R-II-2-b: the day is not set', set({ 'conference.date': null }), 'conferenceDateMissing', {}],
    ['it lies ahead', set({ 'conference.date': day('2025-08-29') }), 'conferenceNotHeld', { date: '2025-08-29' }],
    ['there is no agenda', { agenda: [] }, 'agendaEmpty', {}],
    ['attendance is not recorded', only('KM-2', { present: null }), 'attendanceUnrecorded', { count: 1, total: 14 }],
    ['R-III-3.2: a guest gives a paper', { papers: [{ code: 'KM-1' }] }, 'papersNotApproved', count(1)],
    ['R-III-1-h: nobody goes to the city', register(() => ({ upperCongress: false })), 'upperCongressEmpty', {}],
    ['more go than seats', set({ 'upperCongress.seats': 9 }), 'upperCongressSeats', { count: 10, seats: 9 }],
    [
      'R-V-1-c: no five-year report',
      { steps: [{ code: 'R-VI-2', status: 'Hoàn thành' }] },
      'fiveYearReportMissing',
      {},
    ],
    ['nobody is addressed', set({ addressees: {} }), 'addresseeMissing', {}],
  ])('%s', (_, parts, code, params) => {
    expect(reasons(parts)).toContainEqual({ code, params });
  });

  it('R-VI-2: the list is not locked, or was opened again', () => {
    const { lock, changes } = lockAsIs(wholeCheck(10, 4));
    const opened = { lock: { ...lock, opened: { at: '2025-08-19 08:00', reason: 'Bổ sung' } }, changes };
    expect(reasons({}, { lock: null })).toEqual([{ code: 'listNotClosed', params: {} }]);
    expect(reasons({}, { lock: opened })).toEqual([{ code: 'listNotClosed', params: {} }]);
  });

  it('R-VI-2: the list has changed since it was locked', () => {
    const { lock } = lockAsIs(wholeCheck(10, 4));
    const changes = [{ kind: 'added', code: 'ĐC-9', name: 'Người Mới' }] as const;
    expect(reasons({}, { lock: { lock, changes } })).toEqual([
      { code: 'changedSinceLock', params: { count: 1, number: 1 } },
    ]);
  });

  it.each([
    ['who approved', only('ĐC-2', { approvedBy: null })],
    ['when', only('KM-1', { approvedOn: null })],
  ])('R-II-4.1-b: neither the register nor the lock says %s', (_, parts) => {
    const { lock, changes } = lockAsIs(wholeCheck(10, 4));
    expect(reasons(parts)).toEqual([]);
    expect(reasons(parts, { lock: { lock: { ...lock, people: [] }, changes } })).toEqual([
      { code: 'approvalUnsigned', params: count(1) },
    ]);
  });

  it('R-II-4.2: 150 approved pass, 151 do not', () => {
    const at = (guests: number) =>
      buildResultReport(buildCheck({ ...wholeConference(100, guests), ...set({ 'list.cap': 150 }) })).draftReasons;
    expect([at(50), at(51)]).toEqual([[], [{ code: 'overCap', params: { count: 151, cap: 150 } }]]);
  });

  it('the conference is held on its day', () => {
    expect(reasons(set({ 'conference.date': day('2025-08-28') }))).toEqual([]);
  });

  it('errors that stand are counted; warnings leave the report alone, but for missing reviews', () => {
    const finding = { code: 'nomination.name.missing', params: {} } as const;
    const warning = { code: 'nomination.field.missing', level: 'warning', params: {} } as const;
    const review = {
      code: 'review.missing',
      level: 'warning',
      params: { unit: 'Thôn Mỗ Đoạn', nominations: 2 },
    } as const;
    expect(reasons({}, { findings: [{ ...finding, level: 'error' }, warning, review] })).toEqual([
      { code: 'errors', params: { count: 1 } },
      { code: 'reviewsMissing', params: { count: 1 } },
    ]);
  });

  it.each(['name', 'gender', 'birthYear', 'unit', 'field', 'occupation', 'achievement'] as const)(
    'R-V-1-d: a profile for the city without %s is not whole',
    (column) => {
      const nominations = (whole.nominations ?? []).map((row, index) =>
        index === 0 ? { ...row, [column]: null } : row,
      );
      expect(reasons({ nominations })).toContainEqual({ code: 'profilesIncomplete', params: { count: 1 } });
    },
  );
});

describe('R-V-1-b: what the result report counts', () => {
  it('attendance comes from the register, substitutes among the present', () => {
    const changes: Readonly<Record<string, Partial<Delegate>>> = {
      'ĐC-1': { present: false },
      'ĐC-2': { present: null },
      'KM-1': { present: true, substitute: 'Người dự thay' },
    };
    const check = buildCheck({ ...whole, ...register(({ code }) => changes[code ?? ''] ?? {}) });
    expect(buildResultReport(check).facts.attendance).toEqual({
      present: 12,
      absent: 1,
      unrecorded: 1,
      substitutes: 1,
    });
  });

  it('R-III-1-h: only approved exemplars go to the city, in the order of the list', () => {
    const parts = register(({ code }) => ({ upperCongress: true, ...(code === 'ĐC-3' ? { decision: 'Dự bị' } : {}) }));
    const { facts } = buildResultReport(buildCheck({ ...whole, ...parts }));
    const codes = facts.upperCongress.people.map(({ person }) => person.code);
    expect([...codes].sort()).toEqual(['ĐC-1', 'ĐC-10', 'ĐC-2', 'ĐC-4', 'ĐC-5', 'ĐC-6', 'ĐC-7', 'ĐC-8', 'ĐC-9']);
    const inList = facts.groups.flatMap(({ people }) => people).map(({ person }) => person.code);
    expect(codes).toEqual(inList.filter((code) => codes.includes(code)));
  });

  it('codes are matched as people type them', () => {
    const { facts } = buildResultReport(buildCheck({ ...whole, ...only('ĐC-1', { code: 'đc - 1', present: false }) }));
    expect(facts.attendance.absent).toBe(1);
  });

  it.each([[10, 4] as const, [105, 45] as const, [1050, 450] as const])(
    'R-I-2-b: every total is the sum of its parts (%d exemplars, %d others)',
    (exemplars, guests) => {
      const { facts } = buildResultReport(wholeCheck(exemplars, guests));
      expect(facts.approved).toHaveLength(exemplars + guests);
      expect(findDifferingTotals(facts)).toEqual([]);
    },
  );

  it('figures that do not add up are said, not printed in silence', () => {
    const { facts } = buildResultReport(wholeCheck(10, 4));
    const attendance = { ...facts.attendance, present: facts.attendance.present - 1 };
    const breakdown = facts.breakdown.map((group) => ({
      ...group,
      base: group.base + (group.by === 'gender' ? 1 : 0),
    }));
    const groups = facts.groups.slice(1);
    const honoured = { ...facts.honoured, households: 7 };
    expect(findDifferingTotals({ ...facts, attendance, breakdown, groups, honoured })).toEqual([
      'attendance',
      'honoured',
      'delegateList',
      'gender',
    ]);
  });
});
