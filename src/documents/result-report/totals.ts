import type { DraftReasonParams } from '../reasons/draft-reason.js';
import type { ResultReportFacts } from './facts.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Which figures of a report do not add up to the total printed beside them; none when it is right. */
export function findDifferingTotals(facts: ResultReportFacts): readonly DraftReasonParams['totalsDiffer']['of'][] {
  const { approved, attendance, honoured, groups, breakdown } = facts;
  const differ = {
    attendance: sum([attendance.present, attendance.absent, attendance.unrecorded]) !== approved.length,
    honoured:
      sum([honoured.collectives, honoured.households, honoured.individuals, honoured.unstated]) !== honoured.total,
    delegateList: sum(groups.map(({ people }) => people.length)) !== approved.length,
  };
  const exclusive = breakdown.filter(({ overlapping }) => !overlapping);
  return [
    ...(['attendance', 'honoured', 'delegateList'] as const).filter((of) => differ[of]),
    ...exclusive.filter(({ parts, base }) => sum(parts.map(({ count }) => count)) !== base).map(({ by }) => by),
  ];
}
