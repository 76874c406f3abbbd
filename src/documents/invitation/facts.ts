import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { findApproved } from '../../core/people/approved.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import { inOrderOfHonour } from '../blocks/attendee.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** Everybody Đã duyệt, one invitation each, leaders first (R-V-2). */
export interface InvitationFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly invited: readonly Approved[];
}

export function findInvitationFacts(check: CheckResult): InvitationFacts {
  const { workbook, today } = check;
  return {
    office: findOffice(workbook.settings, 'invitation'),
    today,
    conference: findConference(workbook.settings),
    invited: inOrderOfHonour(groupDelegates(findApproved(check), workbook)),
  };
}
