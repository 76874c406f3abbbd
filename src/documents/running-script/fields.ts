import { codeNamer, printSlot } from '../blocks/agenda-fields.js';
import { printAttendee, printAttendeeWithWork } from '../blocks/attendee.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { lineFields } from '../blocks/line-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import type { Speech } from '../blocks/speeches.js';
import type { TimedItem } from '../blocks/timed-agenda.js';
import { words as shared } from '../blocks/words.js';
import { printCount } from '../engine/print.js';
import type { RunningScriptFacts } from './facts.js';
import { words } from './words.js';

export type RunningScriptFields = ReturnType<typeof runningScriptFields>;

/** What is said first, who is then named in turn, and what is said after. */
interface Said {
  readonly says: string;
  readonly named: readonly string[];
  readonly after: string;
}

export function runningScriptFields(facts: RunningScriptFacts) {
  const { conference, items } = facts;
  const common = { ...officeFields(facts.office, facts.today), ...conferenceFields(conference) };
  const named = codeNamer(facts.people);
  const say = sayings(facts, common);
  return {
    ...common,
    count: printCount(items.length),
    minutes: String(items.reduce((total, { minutes }) => total + (minutes ?? 0), 0)),
    items: items.map((item, at) => {
      const by = named(item.by);
      const said = say(item, by);
      return {
        heading: words.heading(at + 1, item.item ?? shared.fill, printSlot(item, conference.startsAt)),
        by,
        says: said.says,
        named: lineFields(said.named.map((text, index) => `${index + 1}. ${text}`)),
        after: said.after,
      };
    }),
  };
}

type Common = Readonly<Record<'conference' | 'issuer', string>>;

/** By the plan's items; another item is announced by its own words. */
function sayings(facts: RunningScriptFacts, { conference, issuer }: Common) {
  const listed = (says: string, named: readonly string[]): Said => ({ says, named, after: '' });
  return ({ clause, item }: TimedItem, by: string): Said => {
    if (clause === 'R-III-1-a')
      return { ...introduction(facts), says: words.opening(conference, issuer, facts.period) };
    if (clause === 'R-III-1-c') return listed(words.papers(printCount(facts.papers.length)), facts.papers.map(speech));
    if (clause === 'R-III-1-d') return listed(words.awards(by || shared.fill), facts.commended.map(receives));
    if (clause === 'R-III-1-h') {
      const says = words.vote(printCount(facts.goingOn.length), facts.upperCongress);
      return listed(says, facts.goingOn.map(printAttendeeWithWork));
    }
    return listed(clause === 'R-III-1-i' ? words.closing(by) : words.next(item ?? shared.fill, by), []);
  };
}

function introduction({ approved, introduced }: RunningScriptFacts): Pick<Said, 'named' | 'after'> {
  const rest = approved.filter((one) => !introduced.includes(one));
  const of = (name: string) => printCount(rest.filter(({ person }) => person.class === name).length);
  const named = introduced.map((one) => {
    const substitute = one.register?.substitute ?? '';
    const who = printAttendeeWithWork(one);
    return substitute === '' ? who : words.substitute(who, substitute);
  });
  return { named, after: words.others(of('Khách mời'), of('Điển hình tiên tiến')) };
}

function speech({ speaker, topic, minutes, media }: Speech): string {
  const notes = [minutes === null ? '' : words.minutes(minutes), media === null ? '' : words.media(media)];
  return words.paper(
    printAttendeeWithWork(speaker),
    topic ?? shared.fill,
    notes.filter((note) => note !== ''),
  );
}

const receives = ({ one, form }: RunningScriptFacts['commended'][number]): string =>
  words.receives(printAttendee(one), form ?? shared.fill);
