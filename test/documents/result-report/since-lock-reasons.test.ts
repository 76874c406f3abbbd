import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/judgement/result.js';
import type { DraftReason } from '../../../src/documents/reasons/draft-reason.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildCheck, lockAsIs } from '../build-check.js';
import { wholeConference } from '../whole-conference.js';
import { buildResultReport } from './build-report.js';

const whole = wholeConference(10, 4);
const reasons = (over: WorkbookParts, check: Partial<CheckResult> = {}): readonly DraftReason[] =>
  buildResultReport(buildCheck({ ...whole, ...over }, check)).draftReasons;

describe('R-VI-2: somebody replaced after the lock', () => {
  const replaced = { kind: 'replaced', code: 'ĐC-90', name: 'An', by: { code: 'ĐC-1', name: 'Bình' } } as const;
  const standing = () => {
    const { workbook, people } = buildCheck(whole);
    return lockAsIs({ workbook, people });
  };
  const newcomer = {
    delegates: (whole.delegates ?? []).map((row) =>
      row.code === 'ĐC-1' ? { ...row, approvedBy: null, approvedOn: null } : row,
    ),
  };

  it('is no reason for a draft: who decided and why is on record, and the paper says how many', () => {
    const lock = { ...standing(), changes: [replaced] };
    const withoutFirst = { ...lock, lock: { ...lock.lock, people: lock.lock.people.slice(1) } };
    expect(reasons(newcomer, { lock: withoutFirst })).toEqual([]);
    const { facts } = buildResultReport(buildCheck({ ...whole, ...newcomer }, { lock: withoutFirst }));
    expect(facts.lock?.replaced).toBe(1);
  });

  it('any other change is', () => {
    const lock = { ...standing(), changes: [replaced, { kind: 'added', code: 'ĐC-2', name: 'Chi' } as const] };
    expect(reasons({}, { lock })).toEqual([{ code: 'changedSinceLock', params: { count: 1, number: 1 } }]);
  });
});

describe('R-II-4.1-c … i: what is not stated', () => {
  it('is a reason where it is asked of everybody, by property', () => {
    const nominations = (whole.nominations ?? []).map((row, at) =>
      at < 2 ? { ...row, field: null, gender: null } : row,
    );
    expect(reasons({ nominations })).toContainEqual({
      code: 'unstated',
      params: { count: 4, by: ['gender', 'field'] },
    });
  });

  it('is left out of the base where it is not', () => {
    const { facts } = buildResultReport(buildCheck(whole));
    const sector = facts.breakdown.find(({ by }) => by === 'sector');
    expect(sector).toMatchObject({
      base: 7,
      partial: true,
      parts: [{ value: 'Kinh tế tư nhân', count: 7, percent: 100 }],
    });
    expect(reasons({})).toEqual([]);
  });
});
