import type { CheckResult } from '../../core/judgement/result.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons, lockReasons, unstatedReasons } from '../reasons/list-reasons.js';
import { countRefusedPapers } from '../blocks/speeches.js';
import { counted, plain } from '../reasons/reason.js';
import { upperCongressReasons } from '../reasons/upper-congress-reasons.js';
import type { ResultReportFacts } from './facts.js';
import { findDifferingTotals } from './totals.js';

/** Every reason why the report may not go out yet (none: it is whole). */
export const findReasons = (check: CheckResult, facts: ResultReportFacts): readonly DraftReason[] => [
  ...listReasons(check, facts.approved),
  ...lockReasons(check),
  ...approvalReasons(check, facts.approved),
  ...unstatedReasons(facts.breakdown),
  ...exampleReasons(check),
  ...conferenceReasons(check, facts),
  ...upperCongressReasons(check, facts.upperCongress),
  ...plain('fiveYearReportMissing', !facts.fiveYearReportDone),
  ...findDifferingTotals(facts).map((of): DraftReason => ({ code: 'totalsDiffer', params: { of } })),
];

/** What can only be known once the conference has been held. */
function conferenceReasons({ today, workbook }: CheckResult, facts: ResultReportFacts): readonly DraftReason[] {
  const { date } = facts.conference;
  const { unrecorded } = facts.attendance;
  const total = facts.approved.length;
  const held = date !== null && date <= today;
  return [
    ...plain('conferenceDateMissing', date === null),
    ...(date !== null && !held ? [{ code: 'conferenceNotHeld', params: { date } } as const] : []),
    ...(unrecorded > 0 ? [{ code: 'attendanceUnrecorded', params: { count: unrecorded, total } } as const] : []),
    ...plain('agendaEmpty', facts.agenda.length === 0),
    ...counted('papersNotApproved', countRefusedPapers(workbook, facts.papers)),
    ...plain('addresseeMissing', facts.office.addressees.length === 0),
  ];
}
