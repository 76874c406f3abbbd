import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import type { PlanFacts } from './facts.js';
import { basisMissing, datesDiffer, dueMissing, leadMissing, stepsMissing, venueMissing } from './reason-words.js';

/** A plan is made first: it asks for what it prints, and nothing of nominees or lists. */
export function findPlanReasons(check: CheckResult, facts: PlanFacts): readonly DraftReason[] {
  const { steps, office, conference } = facts;
  const undated = steps.deadlines.filter(({ dueBefore }) => dueBefore === null).length;
  const unled = steps.duties.filter(({ lead }) => lead === null).flatMap(({ steps: without }) => without).length;
  const differing = countDiffering(facts);
  return [
    ...own(basisMissing, office.legalBasis.length === 0),
    ...own(venueMissing, conference.venue === ''),
    ...plain('agendaEmpty', facts.agenda.length === 0),
    ...own(stepsMissing, steps.duties.length === 0 || steps.deadlines.length === 0),
    ...own(dueMissing(undated), undated > 0),
    ...own(leadMissing(unled), unled > 0),
    ...own(datesDiffer(differing), differing > 0),
    ...exampleReasons(check),
  ];
}

/** Days that the plan prints twice, once from Thiết lập and once from Tiến độ. */
function countDiffering({ steps, heldBefore, approvedBefore, conference }: PlanFacts): number {
  const twice = [
    ['R-VI-3', heldBefore],
    ['R-VI-2', approvedBefore],
  ] as const;
  const due = (code: string) => steps.deadlines.find((step) => step.code === code)?.dueBefore ?? null;
  const differing = twice.filter(([code, day]) => due(code) !== null && day !== null && due(code) !== day).length;
  const late = conference.date !== null && heldBefore !== null && conference.date >= heldBefore;
  return differing + (late ? 1 : 0);
}
