import type { Approved } from '../../core/people/approved.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { printName, printWork } from '../blocks/person-fields.js';
import { printCount } from '../engine/print.js';
import type { NewsArticleFacts } from './facts.js';
import { words } from './words.js';

export type NewsArticleFields = ReturnType<typeof newsArticleFields>;

export function newsArticleFields({ office, today, conference, review, exemplars, told }: NewsArticleFacts) {
  const of = (name: string | null) => exemplars.filter(({ person }) => person.subject === name).length;
  const commune = `${office.communeKind} ${office.place}`;
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    headline: words.headline(commune.charAt(0).toUpperCase() + commune.slice(1)),
    organises: conference.date !== null && conference.date <= today ? words.held : words.toBeHeld,
    commune,
    review,
    exemplars: printCount(exemplars.length),
    collectives: printCount(of('Tập thể')),
    households: printCount(of('Hộ gia đình')),
    individuals: printCount(of('Cá nhân')),
    unstated: of(null) > 0 ? printCount(of(null)) : '',
    anybody: told.length > 0,
    told: told.map(toldFields),
  };
}

const toldFields = (one: Approved, index: number) => ({
  heading: words.person(index + 1, printName(one), printWork(one, one.person.unit)),
  achievement: (one.nomination?.achievement ?? '').replace(/\s*\.?\s*$/, ''),
});
