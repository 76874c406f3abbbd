import { PAPERS_CLAUSE } from '../../core/rules/agenda/plan-items.js';
import { codeNamer, printSlot } from '../blocks/agenda-fields.js';
import { printAttendee } from '../blocks/attendee.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import type { Speech } from '../blocks/speeches.js';
import { words as shared } from '../blocks/words.js';
import type { AgendaFacts } from './facts.js';
import { words } from './words.js';

export type AgendaFields = ReturnType<typeof agendaFields>;

export function agendaFields({ office, today, conference, items, papers, people }: AgendaFacts) {
  const named = codeNamer(people);
  const hasPapers = items.findIndex(({ clause }) => clause === PAPERS_CLAUSE);
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    items: items.flatMap((item, at) => [
      {
        number: String(at + 1),
        time: printSlot(item, conference.startsAt),
        item: item.item ?? shared.fill,
        by: named(item.by),
      },
      ...(at === hasPapers ? papers.map((paper, index) => paperRow(paper, `${at + 1}.${index + 1}`)) : []),
    ]),
  };
}

const paperRow = ({ speaker, topic, minutes }: Speech, number: string) => ({
  number,
  time: minutes === null ? '' : words.minutes(minutes),
  item: topic ?? shared.fill,
  by: printAttendee(speaker),
});
