import type { CheckResult } from '../../src/core/judgement/result.js';
import { summarize } from '../../src/core/people/summary.js';
import { buildPeople } from '../../src/core/people/build-people.js';
import { findApproved } from '../../src/core/people/approved.js';
import type { Lock } from '../../src/core/lock/lock-record.js';
import { describePerson } from '../../src/core/lock/locked-person.js';
import type { LockStanding } from '../../src/core/lock/lock-standing.js';
import type { Delegate } from '../../src/core/reading/rows.js';
import type { WorkbookParts } from '../build-workbook.js';
import { buildWorkbook, day } from '../build-workbook.js';

/** A check of a workbook of a test, on 28/8/2025: three days after the conference's limit, two before the report's. */
export function buildCheck(parts: WorkbookParts, over: Partial<CheckResult> = {}): CheckResult {
  const workbook = buildWorkbook(parts);
  const people = buildPeople(workbook);
  return {
    today: day('2025-08-28'),
    workbook,
    people,
    summary: summarize(people, workbook.settings),
    composition: [],
    steps: [],
    findings: [],
    lock: lockAsIs({ workbook, people }),
    ...over,
  };
}

/** A lock of exactly those who are approved now. */
export function lockAsIs(now: Pick<CheckResult, 'workbook' | 'people'>): LockStanding {
  const lock: Lock = {
    number: 1,
    lockedAt: '2025-08-18 15:00',
    approver: 'Ban Thường vụ Đảng ủy xã',
    decision: 'Thông báo số 12-TB/ĐU',
    decidedOn: day('2025-08-18'),
    fingerprint: '',
    composition: [],
    opened: null,
    purgedAt: null,
    people: findApproved(now).map(describePerson),
  };
  return { lock, changes: [] };
}

/** The register with everybody approved by the commune's leaders and present, the first `sent` going on to the city. */
export function approveAll(nominations: number, guests: number, sent = 0): readonly Partial<Delegate>[] {
  const approved = { decision: 'Đã duyệt', approvedBy: 'Ban Thường vụ', approvedOn: day('2025-08-18') } as const;
  const of = (prefix: string, count: number, upper: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...approved,
      code: `${prefix}-${index + 1}`,
      present: true,
      upperCongress: index < upper,
    }));
  return [...of('ĐC', nominations, sent), ...of('KM', guests, 0)];
}
