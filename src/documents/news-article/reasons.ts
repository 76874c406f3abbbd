import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons, lockReasons } from '../reasons/list-reasons.js';
import { phoneReasons } from '../reasons/phone-reasons.js';
import { own, plain } from '../reasons/reason.js';
import type { NewsArticleFacts } from './facts.js';
import { achievementMissing, consentUnasked, nobodyAgreed } from './words.js';

/** An article tells who is honoured, when and where, and of whom it may speak. */
export function findNewsReasons(check: CheckResult, facts: NewsArticleFacts): readonly DraftReason[] {
  const { exemplars, told, unasked } = facts;
  const silent = told.filter(({ nomination }) => (nomination?.achievement ?? null) === null).length;
  return [
    ...plain('nobodyApproved', exemplars.length === 0),
    ...lockReasons(check),
    ...plain('conferenceDateMissing', facts.conference.date === null),
    ...own(nobodyAgreed, exemplars.length > 0 && told.length === 0),
    ...own(consentUnasked(unasked), unasked > 0),
    ...own(achievementMissing(silent), silent > 0),
    ...phoneReasons(told.flatMap(({ nomination }) => nomination ?? [])),
    ...exampleReasons(check, ['office.place']),
  ];
}
