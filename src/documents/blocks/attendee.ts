import type { Approved } from '../../core/people/approved.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { oneLine, printWork } from './person-fields.js';
import { words } from './words.js';

/** Leaders, then guests, then exemplars by unit: in the order in which they are invited and introduced (R-III-1-a). */
export function inOrderOfHonour(groups: readonly DelegateGroup[]): readonly Approved[] {
  const of = (kind: DelegateGroup['kind']) => groups.filter((group) => group.kind === kind);
  return [...of('leaders'), ...of('guests'), ...of('exemplars'), ...of('unclassed')].flatMap(({ people }) => people);
}

/** The person who comes in place of a collective or household (R-II-4.1-a), '' where it is the person named. */
const representativeOf = ({ person, nomination }: Approved): string =>
  person.subject === 'Cá nhân' ? '' : oneLine(nomination?.representative);

/** "Ông", "Bà"; '' where the gender is not known, or nobody is named who would come. */
export function printHonorific(one: Approved): string {
  const { person } = one;
  const somebody = person.tab === 'guests' || person.subject === 'Cá nhân' || representativeOf(one) !== '';
  return somebody && person.gender !== null ? words.honorifics[person.gender] : '';
}

/** Who comes, as one speaks to them: "Bà Trần Thị Hà", "Ông Lê Văn An, đại diện Tổ hợp tác số 9", and what they do. */
export function printAttendee(one: Approved): string {
  const representative = representativeOf(one);
  const name = oneLine(one.person.name);
  const who = representative === '' ? name : words.representing(representative, name);
  return [printHonorific(one), who].filter((text) => text !== '').join(' ');
}

export const printAttendeeWithWork = (one: Approved): string =>
  [printAttendee(one), printWork(one, one.person.unit)].filter((text) => text !== '').join(', ');
