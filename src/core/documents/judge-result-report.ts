import type { CheckResult } from '../judgement/result.js';
import { codeKey } from '../people/code-key.js';
import { isLocked } from '../lock/lock-standing.js';
import type { Approved } from '../people/approved.js';
import type { DraftReason } from './draft-reason.js';
import type { ResultReportFacts } from './result-report-facts.js';
import { findResultReportFacts } from './result-report-facts.js';
import { findDifferingTotals } from './totals.js';

/**
 * The facts of the result report and every reason why it may not go out yet (none: it is whole). Nothing is taken from cells
 * that were computed earlier.
 */
export function buildResultReport(check: CheckResult): {
  readonly facts: ResultReportFacts;
  readonly draftReasons: readonly DraftReason[];
} {
  const facts = findResultReportFacts(check);
  const draftReasons = [
    ...listReasons(check, facts),
    ...approvalReasons(check, facts),
    ...counted('settingsOfExample', check.findings.filter(({ code }) => code === 'settings.ofExample').length),
    ...conferenceReasons(check, facts),
    ...upperCongressReasons(check, facts),
    ...findDifferingTotals(facts).map((of): DraftReason => ({ code: 'totalsDiffer', params: { of } })),
  ];
  return { facts, draftReasons };
}

/** A reason with a count stands when the count is not 0. */
type Counted =
  | 'errors'
  | 'undecided'
  | 'approvalUnsigned'
  | 'reviewsMissing'
  | 'settingsOfExample'
  | 'papersNotApproved'
  | 'profilesIncomplete'
  | 'upperCongressNotApproved';
const counted = (code: Counted, count: number): readonly DraftReason[] =>
  count === 0 ? [] : [{ code, params: { count } }];

type Plain =
  | 'nothingChosen'
  | 'nobodyApproved'
  | 'listNotClosed'
  | 'conferenceDateMissing'
  | 'agendaEmpty'
  | 'upperCongressEmpty'
  | 'fiveYearReportMissing'
  | 'addresseeMissing';
const plain = (code: Plain, stands: boolean): readonly DraftReason[] => (stands ? [{ code, params: {} }] : []);

/** R-II-4.2, R-VI-2: the list itself. */
function listReasons(check: CheckResult, { approved, cap }: ResultReportFacts): readonly DraftReason[] {
  const { summary, findings, people } = check;
  const count = approved.length;
  return [
    ...counted('errors', findings.filter(({ level }) => level === 'error').length),
    ...plain('nothingChosen', summary.wholePool),
    ...plain('nobodyApproved', count === 0 && !summary.wholePool),
    ...counted('undecided', people.filter(({ decision }) => decision === 'Đề nghị').length),
    ...(count > cap ? [{ code: 'overCap', params: { count, cap } } as const] : []),
    ...lockReasons(check),
  ];
}

/** R-VI-2: whether the list is still the one that was locked. */
function lockReasons({ lock }: CheckResult): readonly DraftReason[] {
  if (!isLocked(lock)) return plain('listNotClosed', true);
  const count = lock.changes.length;
  return count === 0 ? [] : [{ code: 'changedSinceLock', params: { count, number: lock.lock.number } }];
}

/** R-II-4.1-b, g: who decided, on what evidence. */
function approvalReasons({ findings, lock }: CheckResult, { approved }: ResultReportFacts): readonly DraftReason[] {
  const locked = new Set(isLocked(lock) ? lock.lock.people.map(({ code }) => codeKey(code)) : []);
  const unsigned = ({ person, register }: Approved) =>
    !locked.has(codeKey(person.code ?? '')) &&
    ((register?.approvedBy ?? null) === null || register?.approvedOn === null);
  const reviews = findings.filter(({ code }) => code === 'review.missing' || code === 'review.incomplete');
  return [
    ...counted('approvalUnsigned', approved.filter(unsigned).length),
    ...counted('reviewsMissing', reviews.length),
  ];
}

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
    ...counted('papersNotApproved', workbook.papers.filter(({ code }) => code !== null).length - facts.papers.length),
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
