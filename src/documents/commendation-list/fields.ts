import { codeNamer } from '../blocks/agenda-fields.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { personFields } from '../blocks/person-fields.js';
import { words as shared } from '../blocks/words.js';
import { printCount } from '../engine/print.js';
import type { CommendationListFacts } from '../blocks/commendation-facts.js';

export type CommendationListFields = ReturnType<typeof commendationListFields>;

export function commendationListFields({ office, today, conference, commended, giver, people }: CommendationListFacts) {
  const of = (...subjects: readonly (string | null)[]) =>
    printCount(commended.filter(({ one }) => subjects.includes(one.person.subject)).length);
  const unstated = of(null);
  return {
    ...officeFields(office, today),
    ...conferenceFields(conference),
    giver: giver === null ? shared.fill : codeNamer(people)(giver),
    commended: commended.map(({ one, form }, index) => ({
      ...personFields(one, index + 1, one.person.unit),
      held: one.nomination?.awards ?? '',
      form: form ?? '',
    })),
    total: printCount(commended.length),
    collectives: of('Tập thể'),
    households: of('Hộ gia đình'),
    individuals: of('Cá nhân'),
    unstated: unstated === '0' ? '' : unstated,
  };
}
