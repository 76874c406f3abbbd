import { breakdownFields } from '../blocks/breakdown-fields.js';
import { printClassCounts } from '../blocks/class-counts.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { groupFields } from '../blocks/group-fields.js';
import { lineFields } from '../blocks/line-fields.js';
import { printLock } from '../blocks/lock-note.js';
import { officeFields } from '../blocks/office-fields.js';
import { printName } from '../blocks/person-fields.js';
import { upperCongressFields } from '../blocks/upper-congress.js';
import { words as shared } from '../blocks/words.js';
import { printCount } from '../engine/print.js';
import type { ResultReportFacts } from './facts.js';
import { words } from './words.js';

export type ResultReportFields = ReturnType<typeof resultReportFields>;

export function resultReportFields(facts: ResultReportFacts) {
  return {
    ...officeFields(facts.office, facts.today),
    ...conferenceFields(facts.conference),
    ...meetingFields(facts),
    ...delegateFields(facts),
    ...upperCongressFields(facts.upperCongress),
    ...attachmentFields(facts),
    anybody: facts.approved.length > 0,
    breakdown: facts.breakdown.map(breakdownFields),
    agenda: lineFields(facts.agenda.map(({ item, by }) => words.agendaItem(item, by ?? ''))),
    papersCount: printCount(facts.papers.length),
    papers: lineFields(
      facts.papers.map(({ speaker, topic }) => words.paper(printName(speaker), speaker.person.unit ?? '', topic ?? '')),
    ),
    groups: groupFields(facts.groups),
  };
}

const meetingFields = ({ conference, periods, fiveYearReportDone }: ResultReportFacts) => ({
  form: conference.form,
  duration: words.duration(printCount(conference.days)),
  reviewPeriod: periods.review,
  directionPeriod: periods.direction,
  fiveYearNote: fiveYearReportDone ? '' : words.attachmentMissing,
});

function delegateFields({ approved, women, attendance, honoured, lock, nominated, cap }: ResultReportFacts) {
  const recorded = attendance.unrecorded < approved.length;
  return {
    lockNote: printLock(lock),
    nominated: printCount(nominated),
    approved: printCount(approved.length),
    cap: printCount(cap),
    women: printCount(women),
    classSummary: printClassCounts(approved),
    present: recorded ? printCount(attendance.present) : shared.fill,
    absent: recorded ? printCount(attendance.absent) : shared.fill,
    unrecorded: recorded && attendance.unrecorded > 0 ? printCount(attendance.unrecorded) : '',
    substitutes: attendance.substitutes > 0 ? printCount(attendance.substitutes) : '',
    honoured: printCount(honoured.total),
    collectives: printCount(honoured.collectives),
    households: printCount(honoured.households),
    individuals: printCount(honoured.individuals),
    unstatedSubjects: honoured.unstated > 0 ? printCount(honoured.unstated) : '',
  };
}

const attachmentFields = ({ upperCongress: { seats, people } }: ResultReportFacts) => ({
  seats: seats === null ? '' : printCount(seats),
  profilesNote: people.length > 0 ? '' : words.attachmentMissing,
});
