import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons, listReasons, lockReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import { hourMissing, venueMissing } from '../reasons/conference-reasons.js';
import type { InvitationFacts } from './facts.js';
import { dayPassed } from './words.js';

/** An invitation is final once the list is and the day, the hour and the place are known (R-II-2-b, R-II-3). */
export const findInvitationReasons = (
  check: CheckResult,
  { conference, invited }: InvitationFacts,
): readonly DraftReason[] => [
  ...plain('conferenceDateMissing', conference.date === null),
  ...own(dayPassed, conference.date !== null && conference.date < check.today),
  ...hourMissing(conference),
  ...venueMissing(conference),
  ...listReasons(check, invited),
  ...lockReasons(check),
  ...exampleReasons(check),
];
