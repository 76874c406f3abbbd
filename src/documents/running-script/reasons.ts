import type { CheckResult } from '../../core/judgement/result.js';
import { PAPERS_CLAUSE } from '../../core/rules/agenda/plan-items.js';
import { agendaReasons } from '../reasons/agenda-reasons.js';
import { commendationReasons } from '../reasons/commendation-reasons.js';
import { hourMissing } from '../reasons/conference-reasons.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons, listReasons, lockReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import type { RunningScriptFacts } from './facts.js';
import { ordersDoubled, ordersMissing, speakersMissing } from './words.js';

/** Everything that is said aloud has to be known. Who gives a paper stands in Tham luận, who gives awards is asked for on its own. */
export function findRunningScriptReasons(check: CheckResult, facts: RunningScriptFacts): readonly DraftReason[] {
  const { items, unordered, sameOrder, goingOn } = facts;
  const votes = items.some(({ clause }) => clause === 'R-III-1-h');
  const silent = items.filter(
    ({ by, clause }) => by === null && clause !== PAPERS_CLAUSE && clause !== 'R-III-1-d',
  ).length;
  return [
    ...plain('conferenceDateMissing', facts.conference.date === null),
    ...hourMissing(facts.conference),
    ...agendaReasons(check, facts),
    ...listReasons(check, facts.approved),
    ...lockReasons(check),
    ...exampleReasons(check),
    ...own(ordersMissing(unordered), unordered > 0),
    ...own(ordersDoubled(sameOrder), sameOrder > 0),
    ...own(speakersMissing(silent), silent > 0),
    ...commendationReasons(facts.commended, facts.giver),
    ...plain('upperCongressEmpty', votes && goingOn.length === 0),
  ];
}
