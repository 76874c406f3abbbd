import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import type { DraftReason } from '../reasons/draft-reason.js';
import { approvalReasons, exampleReasons, listReasons, lockReasons, unstatedReasons } from '../reasons/list-reasons.js';
import { countRefusedPapers } from '../blocks/speeches.js';
import { counted, plain } from '../reasons/reason.js';
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
  ...upperCongressReasons(check, facts),
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

/** The two attachments that R-V-1-b asks for. */
function upperCongressReasons({ findings }: CheckResult, facts: ResultReportFacts): readonly DraftReason[] {
  const { people, seats } = facts.upperCongress;
  const count = people.length;
  const refused = findings.filter(({ code }) => code === 'delegate.upperLevel.notApproved');
  return [
    ...plain('upperCongressEmpty', count === 0),
    ...counted('upperCongressNotApproved', refused.length),
    ...(seats !== null && count > seats ? [{ code: 'upperCongressSeats', params: { count, seats } } as const] : []),
    ...counted('profilesIncomplete', people.filter((one) => !isWholeProfile(one)).length),
    ...plain('fiveYearReportMissing', !facts.fiveYearReportDone),
  ];
}

/** Name, gender, birth year, unit, work, field and achievement (R-V-1-d). */
function isWholeProfile({ person, nomination }: Approved): boolean {
  const work = nomination?.position ?? nomination?.occupation ?? null;
  const asked = [
    person.name,
    person.gender,
    person.birthYear,
    person.unit,
    person.field,
    work,
    nomination?.achievement,
  ];
  return asked.every((cell) => cell !== null && cell !== undefined);
}
