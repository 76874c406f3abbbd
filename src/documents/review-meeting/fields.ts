import type { Day } from '../../core/day.js';
import type { Nomination } from '../../core/reading/rows.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { printNominee, printWork } from '../blocks/person-fields.js';
import { printCount, printDay, printPercent, percentOf } from '../engine/print.js';
import type { MeetingOfUnit, ReviewMeetingFacts } from './facts.js';
import { words } from './words.js';

export type ReviewMeetingFields = ReturnType<typeof reviewMeetingFields>;

export const reviewMeetingFields = ({ office, today, conference, answersBefore, units }: ReviewMeetingFacts) => ({
  ...officeFields(office, today),
  ...conferenceFields(conference),
  answersBefore: answersBefore === null ? '' : printDay(answersBefore),
  units: units.map((one) => unitFields(one, `${office.communeKind} ${office.place}`.toUpperCase())),
});

const dayOr = (day: Day | null | undefined): string => (day ? printDay(day) : words.someDay);

const unitFields = ({ unit, kind, nominees, meeting }: MeetingOfUnit, commune: string) => ({
  over: words.over(kind === 'Đoàn thể', commune),
  unit,
  unitCapitals: unit.toUpperCase(),
  head: words.heads[kind ?? 'Khác'],
  attendees: kind === 'Thôn' ? words.attendees['Thôn'] : words.attendees.others,
  metOn: dayOr(meeting?.heldOn),
  attended: typeof meeting?.present === 'number' ? printCount(meeting.present) : words.shortToFill,
  method: meeting?.method ? words.methods[meeting.method] : words.someMethod,
  count: printCount(nominees.length),
  subjects: printSubjects(nominees),
  nominees: nominees.map((one, index) => nomineeFields(one, index + 1, meeting?.present ?? null)),
  postedFrom: dayOr(meeting?.postedFrom),
  postedAt: meeting?.postedAt ?? words.toFill,
});

const nomineeFields = (one: Nomination, number: number, present: number | null) => ({
  number: String(number),
  name: printNominee(one),
  work: printWork({ nomination: one, guest: null }, null),
  field: one.field ?? '',
  achievement: one.achievement ?? '',
  votes: one.votes === null ? '' : String(one.votes),
  share: one.votes === null || present === null || present === 0 ? '' : printPercent(percentOf(one.votes, present)),
});

function printSubjects(nominees: readonly Nomination[]): string {
  const of = (name: string | null) => nominees.filter(({ subject }) => subject === name).length;
  const parts = words.subjects(printCount(of('Tập thể')), printCount(of('Hộ gia đình')), printCount(of('Cá nhân')));
  return parts + (of(null) > 0 ? words.unstated(printCount(of(null))) : '');
}
