import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { exampleReasons } from '../reasons/list-reasons.js';
import { own, plain } from '../reasons/reason.js';
import { doAwardsAddUp, isWhole, isWithin, yearsOf } from './awards.js';
import type { FiveYearReportFacts } from './facts.js';
import {
  awardsIncomplete,
  awardsMissing,
  awardsOutside,
  directOverNumber,
  directUnknown,
  textUnwritten,
} from './words.js';

/** The report asks for its text and its figures, and nothing of the list of delegates. */
export const findFiveYearReasons = (check: CheckResult, facts: FiveYearReportFacts): readonly DraftReason[] => [
  ...own(textUnwritten, !facts.written),
  ...plain('addresseeMissing', facts.office.addressees.length === 0),
  ...exampleReasons(check),
  ...awardReasons(check, facts),
];

function awardReasons({ workbook }: CheckResult, facts: FiveYearReportFacts): readonly DraftReason[] {
  const { incomplete, outside, byYear, byForm, periods } = facts;
  const years = yearsOf(periods.review);
  const counted = workbook.commendations.filter(isWhole).filter((row) => isWithin(row, years));
  const unknown = counted.filter(({ direct }) => direct === null).length;
  const over = counted.filter(({ direct, number }) => direct !== null && direct > number).length;
  return [
    ...own(awardsMissing, byYear.rows.length === 0),
    ...own(awardsIncomplete(incomplete), incomplete > 0),
    ...own(awardsOutside(outside, periods.review), outside > 0),
    ...own(directUnknown(unknown), unknown > 0),
    ...own(directOverNumber(over), over > 0),
    ...(doAwardsAddUp(byYear, byForm) ? [] : [{ code: 'totalsDiffer', params: { of: 'commendations' } } as const]),
  ];
}
