import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { LockChange } from '../../core/lock/lock-changes.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved } from '../../core/people/approved.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { NotedLock } from '../blocks/lock-note.js';
import { findNotedLock } from '../blocks/lock-note.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** What is no longer as the list was locked (R-VI-2). */
export interface AdjustmentFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly lock: NotedLock | null;
  /** How many were on the list when it was locked. */
  readonly before: number;
  readonly now: readonly Approved[];
  readonly changes: readonly LockChange[];
}

export function findAdjustmentFacts(check: CheckResult): AdjustmentFacts {
  const { workbook, today, lock } = check;
  return {
    office: findOffice(workbook.settings, 'adjustmentList'),
    today,
    conference: findConference(workbook.settings),
    lock: findNotedLock(check),
    before: isLocked(lock) ? lock.lock.people.length : 0,
    now: findApproved(check),
    changes: isLocked(lock) ? lock.changes : [],
  };
}
