import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons } from '../reasons/list-reasons.js';
import { phoneReasons } from '../reasons/phone-reasons.js';
import { own } from '../reasons/reason.js';
import type { ReviewMeetingFacts } from './facts.js';
import { meetingMissing, nobodyNominated, postingMissing, unitMissing, votesOverPresent } from './words.js';

/** Minutes are taken along to the meeting and filled in there: they ask for nominees and their units alone. */
export function findMinutesReasons(check: CheckResult, facts: ReviewMeetingFacts): readonly DraftReason[] {
  const over = facts.units.reduce((total, { nominees, meeting }) => {
    const present = meeting?.present ?? null;
    return total + nominees.filter(({ votes }) => present !== null && votes !== null && votes > present).length;
  }, 0);
  return [
    ...own(nobodyNominated, facts.units.length === 0 && facts.withoutUnit === 0),
    ...own(unitMissing(facts.withoutUnit), facts.withoutUnit > 0),
    ...own(votesOverPresent(over), over > 0),
    ...exampleReasons(check, ['office.place']),
  ];
}

/** What is posted says when the meeting was, and where and from when it hangs (R-II-4.1-g). */
export function findNoticeReasons(check: CheckResult, facts: ReviewMeetingFacts): readonly DraftReason[] {
  const { units } = facts;
  const unheld = units.filter(({ meeting }) => (meeting?.heldOn ?? null) === null).length;
  const unposted = units.filter(
    ({ meeting }) => (meeting?.postedFrom ?? null) === null || meeting?.postedAt === null,
  ).length;
  return [
    ...findMinutesReasons(check, facts),
    ...own(meetingMissing(unheld), unheld > 0),
    ...own(postingMissing(unposted), unposted > 0),
    ...phoneReasons(units.flatMap(({ nominees }) => nominees)),
  ];
}
