import type { CheckResult } from '../../core/judgement/result.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import type { AdjustmentFacts } from './facts.js';
import { nothingChanged } from './words.js';

/** It tells what changed, so that changes are no reason here; without a lock there is nothing that they could be told against. */
export const findAdjustmentReasons = (
  check: CheckResult,
  { now, changes }: AdjustmentFacts,
): readonly DraftReason[] => [
  ...plain('listNotClosed', !isLocked(check.lock)),
  ...own(nothingChanged, isLocked(check.lock) && changes.length === 0),
  ...listReasons(check, now),
  ...approvalReasons(check, now),
  ...exampleReasons(check),
];
