import type { Settings } from '../../core/contract/setting-values.js';
import type { Approved } from '../../core/people/approved.js';
import { isExemplar, isWoman } from '../../core/people/approved.js';
import { printCount } from '../engine/print.js';
import { personFields } from './person-fields.js';

/** Who is sent on to the city's congress: approved exemplars only (R-III-1-h, R-V-1-d). */
export interface UpperCongressFacts {
  readonly name: string;
  readonly seats: number | null;
  readonly people: readonly Approved[];
}

/** `inOrder`: everybody approved, as the list of delegates has them. */
export const findUpperCongress = (settings: Settings, inOrder: readonly Approved[]): UpperCongressFacts => ({
  name: settings['upperCongress.name'],
  seats: settings['upperCongress.seats'],
  people: inOrder.filter((one) => isExemplar(one) && one.register?.upperCongress === true),
});

export type UpperCongressFields = ReturnType<typeof upperCongressFields>;

export const upperCongressFields = ({ name, people }: UpperCongressFacts) => ({
  upperCongress: name,
  upperCongressCapitals: name.toUpperCase(),
  upperCount: printCount(people.length),
  upperWomen: printCount(people.filter(isWoman).length),
  upper: people.map((one, index) => profileFields(one, index + 1)),
});

const profileFields = (one: Approved, number: number) => ({
  ...personFields(one, number, one.person.unit),
  achievement: one.nomination?.achievement ?? '',
  awards: one.nomination?.awards ?? '',
});
