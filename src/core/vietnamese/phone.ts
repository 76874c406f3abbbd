/** Mobile prefixes of eleven digits and what they became on 15/9/2018 (domain 5.5). */
const NEW_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};
const SEPARATORS = /[\s.\-()\u00AD\u200B-\u200F\u2010-\u2015\u2060\uFEFF]/g;
const COUNTRY = /^(?:\+|00)?84/;
const MOBILE = /^0[35789]\d{8}$/;
/** Area code and number, 0220 3xxx xxx; 024 and 028 have one digit less in the code and one more in the number. */
const LANDLINE = /^02\d{9}$/;
const OLD_MOBILE = /^01\d{9}$/;
/** Sheets makes numbers of phones and drops their zero: 912345678, 1234567890 (old), 2203123456 (landline). */
const ZERO_LOST = /^(?:[35789]\d{8}|[12]\d{9})$/;

function findDomestic(digits: string): string | null {
  const whole = ZERO_LOST.test(digits) ? `0${digits}` : digits;
  if (MOBILE.test(whole) || LANDLINE.test(whole)) return whole;
  const prefix = OLD_MOBILE.test(whole) ? NEW_PREFIXES[whole.slice(0, 4)] : undefined;
  return prefix === undefined ? null : prefix + whole.slice(4);
}

function findOne(typed: string): string | null {
  const bare = typed.replace(SEPARATORS, '');
  const domestic = /^\d+$/.test(bare) ? findDomestic(bare) : null;
  if (domestic !== null || !COUNTRY.test(bare)) return domestic;
  const national = bare.replace(COUNTRY, '').replace(/^0/, '');
  return /^\d+$/.test(national) ? findDomestic(`0${national}`) : null;
}

/**
 * The phone number that was meant, as digits with the leading zero and today's prefix; null when it is none. Of several numbers
 * in one cell (`;`, `,`, `/`, a new line) all must be good, and the first is given.
 */
export function findPhone(typed: string): { readonly digits: string } | null {
  const single = findOne(typed);
  if (single !== null) return { digits: single };
  const parts = typed.split(/[;,/\n]/).filter((part) => part.trim() !== '');
  const phones = parts.length > 1 ? parts.map(findOne) : [];
  const first = phones[0] ?? null;
  return first === null || phones.includes(null) ? null : { digits: first };
}
