import type { Approved } from '../../core/people/approved.js';
import type { Nomination } from '../../core/reading/rows.js';
import { foldText } from '../../core/vietnamese/fold.js';
import { words } from './words.js';

/** A name typed, or pasted from Word, on several lines is one name. */
export const oneLine = (name: string | null | undefined): string => (name ?? '').replace(/\s+/g, ' ');

/** A collective or household with the representative who sits in the hall for it (R-II-4.1-a). */
export const printName = ({ person, nomination }: Approved): string =>
  printNominee({ ...person, representative: nomination?.representative ?? null });

/** The same of a row of Đề cử. */
export function printNominee(row: Pick<Nomination, 'name' | 'subject' | 'representative'>): string {
  const name = oneLine(row.name);
  const representative = oneLine(row.representative);
  return row.subject === 'Cá nhân' || representative === '' ? name : words.represented(name, representative);
}

/** What a person does, and `unit` after it; a Chức vụ that says the same as the Nghề nghiệp stands once. */
export function printWork({ nomination, guest }: Pick<Approved, 'nomination' | 'guest'>, unit: string | null): string {
  const texts = [nomination?.position ?? guest?.position, nomination?.occupation, unit]
    .map(oneLine)
    .filter((text) => text !== '');
  return texts.filter((text, at) => texts.findIndex((other) => foldText(other) === foldText(text)) === at).join(', ');
}

export type PersonFields = ReturnType<typeof personFields>;

/**
 * The cells that every list of people has: the birth year stands under the gender (docs/domain.md 3.1). `unit` follows the work,
 * where no heading says it.
 */
export function personFields(one: Approved, number: number, unit: string | null) {
  const { person } = one;
  const born = person.birthYear === null ? 'x' : String(person.birthYear);
  return {
    number: String(number),
    name: printName(one),
    bornMale: person.gender === 'Nam' ? born : '',
    bornFemale: person.gender === 'Nữ' ? born : '',
    work: printWork(one, unit),
    field: person.field ?? '',
  };
}
