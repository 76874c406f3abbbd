import type { CheckResult } from '../../core/judgement/result.js';
import { agendaReasons } from '../reasons/agenda-reasons.js';
import { hourMissing, venueMissing } from '../reasons/conference-reasons.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons } from '../reasons/list-reasons.js';
import { plain } from '../reasons/reason.js';
import type { AgendaFacts } from './facts.js';

/** An agenda is final once it is whole, fits its day and says when it begins; it asks nothing of the list. */
export const findAgendaReasons = (check: CheckResult, facts: AgendaFacts): readonly DraftReason[] => [
  ...plain('conferenceDateMissing', facts.conference.date === null),
  ...hourMissing(facts.conference),
  ...venueMissing(facts.conference),
  ...agendaReasons(check, facts),
  ...exampleReasons(check),
];
