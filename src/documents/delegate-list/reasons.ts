import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons, lockReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import { differingTotals } from '../reasons/totals-reasons.js';
import type { DelegateListFacts } from './facts.js';
import { consentRefused } from './words.js';

/** A list is final once it is approved and locked; it asks nothing of what the conference will bring (R-II-4.1, R-VI-2). */
export const findListReasons = (check: CheckResult, facts: DelegateListFacts): readonly DraftReason[] => [
  ...listReasons(check, facts.approved),
  ...lockReasons(check),
  ...approvalReasons(check, facts.approved),
  ...exampleReasons(check),
  ...differingTotals({ people: facts.approved, groups: facts.groups, breakdown: [] }),
];

/** People sign on the day: the sheet has to say which. */
export const findSheetReasons = (check: CheckResult, facts: DelegateListFacts): readonly DraftReason[] => [
  ...findListReasons(check, facts),
  ...plain('conferenceDateMissing', facts.conference.date === null),
];

/** What is posted for everybody to read asks whether each agreed (R-I-1-c). */
export function findPublicReasons(check: CheckResult, facts: DelegateListFacts): readonly DraftReason[] {
  const refused = facts.approved.filter(({ nomination }) => nomination?.publishConsent === false).length;
  return [...findListReasons(check, facts), ...own(consentRefused(refused), refused > 0)];
}
