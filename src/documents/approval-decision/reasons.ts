import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons } from '../reasons/list-reasons.js';
import { differingTotals } from '../reasons/totals-reasons.js';
import type { ApprovalDecisionFacts } from './facts.js';

/** It comes before the lock, which names it: nothing is asked of a lock. */
export const findDecisionReasons = (
  check: CheckResult,
  { approved, groups }: ApprovalDecisionFacts,
): readonly DraftReason[] => [
  ...listReasons(check, approved),
  ...approvalReasons(check, approved),
  ...exampleReasons(check),
  ...differingTotals({ people: approved, groups, breakdown: [] }),
];
