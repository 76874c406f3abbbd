import type { Approved } from '../core/people/approved.js';
import { isWoman } from '../core/people/approved.js';
import type { BreakdownGroup } from '../core/documents/breakdown.js';
import type { ResultReportFacts } from '../core/documents/result-report-facts.js';
import { documents } from '../text/vi/documents.js';
import type { Fields } from './fill-template.js';
import { listFields } from './list-fields.js';
import { officeFields } from './office-fields.js';
import { personFields, printName } from './person-fields.js';
import { printCount, printDay, printPercent } from './print.js';

const words = documents.report;

/** What the tags of `src/templates/result-report.ts` are filled from. */
export function resultReportFields(facts: ResultReportFacts): Fields {
  return {
    ...officeFields(facts.office, facts.today),
    ...conferenceFields(facts),
    ...delegateFields(facts),
    ...upperCongressFields(facts),
    anybody: facts.approved.length > 0,
    breakdown: facts.breakdown.map(breakdownFields),
    agenda: lines(facts.agenda.map(({ item, by }) => words.agendaItem(item, by ?? ''))),
    papersCount: printCount(facts.papers.length),
    papers: lines(
      facts.papers.map(({ speaker, topic }) => words.paper(printName(speaker), speaker.person.unit ?? '', topic ?? '')),
    ),
    groups: listFields(facts.groups),
  };
}

function conferenceFields({ conference, periods, fiveYearReportDone }: ResultReportFacts): Fields {
  return {
    conference: [conference.name, conference.edition].filter((text) => text !== '').join(' '),
    conferenceName: conference.name,
    conferenceEdition: conference.edition,
    form: conference.form,
    venue: conference.venue || words.fill,
    duration: words.duration(printCount(conference.days)),
    heldOn: conference.date === null ? words.blankDate : printDay(conference.date),
    reviewPeriod: periods.review,
    directionPeriod: periods.direction,
    fiveYearNote: fiveYearReportDone ? '' : words.attachmentMissing,
  };
}

function delegateFields({
  approved,
  women,
  attendance,
  honoured,
  lock,
  nominated,
  cap,
  breakdown,
}: ResultReportFacts): Fields {
  const recorded = attendance.unrecorded < approved.length;
  const classes = breakdown.find(({ by }) => by === 'class')?.parts ?? [];
  const of = (name: string) => printCount(classes.find(({ value }) => value === name)?.count ?? 0);
  return {
    lockNote: lock === null ? '' : words.lock(lock.approver, lock.decision, printDay(lock.decidedOn), lock.number),
    nominated: printCount(nominated),
    approved: printCount(approved.length),
    cap: printCount(cap),
    women: printCount(women),
    classSummary: words.classCounts(of('Điển hình tiên tiến'), of('Lãnh đạo'), of('Khách mời')),
    present: recorded ? printCount(attendance.present) : words.fill,
    absent: recorded ? printCount(attendance.absent) : words.fill,
    unrecorded: recorded && attendance.unrecorded > 0 ? printCount(attendance.unrecorded) : '',
    substitutes: attendance.substitutes > 0 ? printCount(attendance.substitutes) : '',
    honoured: printCount(honoured.total),
    collectives: printCount(honoured.collectives),
    households: printCount(honoured.households),
    individuals: printCount(honoured.individuals),
    unstatedSubjects: honoured.unstated > 0 ? printCount(honoured.unstated) : '',
  };
}

function upperCongressFields({ upperCongress }: ResultReportFacts): Fields {
  const { name, seats, people } = upperCongress;
  return {
    upperCongress: name,
    upperCongressCapitals: name.toUpperCase(),
    seats: seats === null ? '' : printCount(seats),
    upperCount: printCount(people.length),
    upperWomen: printCount(people.filter(isWoman).length),
    profilesNote: people.length > 0 ? '' : words.attachmentMissing,
    upper: people.map((one, index) => upperFields(one, index + 1)),
  };
}

const upperFields = (one: Approved, number: number): Fields => ({
  ...personFields(one, number, one.person.unit),
  achievement: one.nomination?.achievement ?? '',
  awards: one.nomination?.awards ?? '',
});

function breakdownFields({ by, base, overlapping, parts }: BreakdownGroup, index: number): Fields {
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return {
    number: String(index + 1),
    heading: overlapping ? words.overlapping(words.headings[by], base) : words.headings[by],
    parts: parts.map(({ value, count, percent }) => ({
      value: value === null ? words.notStated : by === 'direct' && value === 'Không' ? words.notDirect : value,
      count: String(count),
      percent: printPercent(percent),
    })),
    total: !overlapping,
    sum: String(sum),
    sumPercent: printPercent(100),
  };
}

/** "- …;" for each but the last, which ends with a full stop. */
const lines = (texts: readonly string[]): readonly Fields[] =>
  texts.map((text, index) => ({ line: `${text.replace(/[\s;.]+$/, '')}${index < texts.length - 1 ? ';' : '.'}` }));
