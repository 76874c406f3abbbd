import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved } from '../../core/people/approved.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** Whom the collective leadership approved (R-II-4.1-b). */
export interface ApprovalDecisionFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly approved: readonly Approved[];
  readonly groups: readonly DelegateGroup[];
}

export function findApprovalDecisionFacts(check: CheckResult): ApprovalDecisionFacts {
  const { workbook, today } = check;
  const approved = findApproved(check);
  return {
    office: findOffice(workbook.settings, 'approvalDecision'),
    today,
    conference: findConference(workbook.settings),
    approved,
    groups: groupDelegates(approved, workbook),
  };
}
