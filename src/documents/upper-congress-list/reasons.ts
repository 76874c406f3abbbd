import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons, lockReasons } from '../reasons/list-reasons.js';
import { upperCongressReasons } from '../reasons/upper-congress-reasons.js';
import type { UpperCongressListFacts } from './facts.js';

/** Of the whole list it asks only that it is locked. */
export const findUpperReasons = (check: CheckResult, facts: UpperCongressListFacts): readonly DraftReason[] => [
  ...upperCongressReasons(check, facts.upperCongress),
  ...lockReasons(check),
  ...exampleReasons(check),
];
