import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved } from '../../core/people/approved.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { NotedLock } from '../blocks/lock-note.js';
import { findNotedLock } from '../blocks/lock-note.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** Everybody Đã duyệt, in the order of an official list (R-II-4, R-V-2). */
export interface DelegateListFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly lock: NotedLock | null;
  readonly approved: readonly Approved[];
  readonly groups: readonly DelegateGroup[];
}

export function findDelegateListFacts(check: CheckResult): DelegateListFacts {
  const { workbook, today } = check;
  const approved = findApproved(check);
  return {
    office: findOffice(workbook.settings, 'delegateList'),
    today,
    conference: findConference(workbook.settings),
    lock: findNotedLock(check),
    approved,
    groups: groupDelegates(approved, workbook),
  };
}
