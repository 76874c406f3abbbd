import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons, proposalReasons, reviewReasons, unstatedReasons } from '../reasons/list-reasons.js';
import { differingTotals } from '../reasons/totals-reasons.js';
import type { ApprovalRequestFacts } from './facts.js';

/** A list may be put to the leadership once it holds together; that it is not approved yet is what it is for. */
export const findRequestReasons = (check: CheckResult, facts: ApprovalRequestFacts): readonly DraftReason[] => [
  ...proposalReasons(check, facts.proposed),
  ...reviewReasons(check),
  ...unstatedReasons(facts.breakdown),
  ...exampleReasons(check),
  ...differingTotals({ people: facts.proposed, groups: facts.groups, breakdown: facts.breakdown }),
];
