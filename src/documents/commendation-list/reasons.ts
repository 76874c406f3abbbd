import type { CheckResult } from '../../core/judgement/result.js';
import { commendationReasons } from '../reasons/commendation-reasons.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons, lockReasons } from '../reasons/list-reasons.js';
import { own } from '../reasons/reason.js';
import type { CommendationListFacts } from '../blocks/commendation-facts.js';
import { dissolved } from './words.js';

export function findCommendationListReasons(
  check: CheckResult,
  { commended, giver }: CommendationListFacts,
): readonly DraftReason[] {
  const approved = commended.map(({ one }) => one);
  const rows = new Set(approved.map(({ person }) => person.row));
  const gone = check.findings.filter(
    ({ code, place }) => code === 'nomination.unit.dissolved' && rows.has(place?.row ?? 0),
  ).length;
  return [
    ...listReasons(check, approved),
    ...lockReasons(check),
    ...approvalReasons(check, approved),
    ...exampleReasons(check),
    ...commendationReasons(commended, giver),
    ...own(dissolved(gone), gone > 0),
  ];
}
