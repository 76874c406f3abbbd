import type { Day } from '../../core/day.js';
import { printMonth } from '../engine/print.js';
import type { OfficeFacts } from './office.js';
import { words } from './words.js';

const line = (text: string) => ({ line: text });

export type OfficeFields = ReturnType<typeof officeFields>;

/** The fields of the parts that every document shares: letterhead, addressees, legal basis, recipients, signature. */
export function officeFields(office: OfficeFacts, today: Day) {
  const { addressees, legalBasis } = office;
  return {
    letterhead: office.letterhead.map(line),
    place: office.place,
    signedMonth: printMonth(today),
    issuer: words.office(office.communeKind, office.place),
    oneAddressee: addressees.length <= 1,
    addressee: addressees[0] ?? words.fill,
    severalAddressees: addressees.length > 1,
    addressees: punctuated(addressees),
    legalBasis: punctuated(legalBasis.map(asBasis)),
    recipients: office.recipients.map(line),
    archive: office.archive ?? words.archive,
    authority: office.authority.map(line),
    signer: office.signer,
  };
}

/** Each line ends with ";", the last with "." (Decree 30/2020, Phụ lục I, II.6 and II.9). */
const punctuated = (texts: readonly string[]) =>
  texts.map((text, index) => line(`${text}${index < texts.length - 1 ? ';' : '.'}`));

/** "Căn cứ …", unless the line already opens as a basis does. */
const asBasis = (text: string): string =>
  /^(căn cứ|thực hiện|theo|xét|trên cơ sở)\s/i.test(text) ? text : words.accordingTo(text);
