import { convertTcvn3, convertVni } from './convert-legacy.js';
import { remembered } from './remembered.js';
import { isSyllable } from './syllable.js';

export type LegacyFont = 'TCVN3' | 'VNI';

const ASCII = /^[\0-~]*$/;
const BEYOND_LATIN_1 = /[^\0-\u00ff]/;
/** Letters of today's Vietnamese, and everything that the old fonts put in their place. */
const WORD = /[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/g;
/** Latin-1 characters that no Vietnamese word of today holds. */
const NEVER_VIETNAMESE = /[\u00a1-\u00bfÄ-ÇËÎÏÐÑÖ-ØÛÜÞßä-çëîïðñö-øûüþÿ]/;
/** TCVN3 has its letters among the capitals of Latin-1: NguyÔn. */
const CAPITAL_INSIDE = /[a-z][À-Þ]/;
/** A slip in a word this long does not by accident give another Vietnamese word when converted. */
const LONG = 6;
const DIGIT = /\d/;
const COMBINING = /[\u0300-\u036f]/;
/** Letters that neither old font shows: whoever typed them had Unicode. */
const MODERN = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** Vowels that never meet in a modern word, but do in VNI: Vaên, Traàn. */
const NEVER_MEETING = /[aeAE][àáâãèéêõÀÁÂÃÈÉÊÕ]|[oO][âÂ]/;

/** Whether a glance is enough: letters of today, and nothing that would give away a word of an old font among them. */
function isModern(text: string): boolean {
  if (!MODERN.test(text)) return false;
  return !NEVER_VIETNAMESE.test(text) && !CAPITAL_INSIDE.test(text) && !NEVER_MEETING.test(text);
}

/** What one word says about the font of its text. `null` conversions are those that give no Vietnamese syllable. */
interface WordReading {
  readonly stands: boolean;
  /** No slip of the finger gives such a word. */
  readonly strange: boolean;
  readonly meant: Readonly<Record<LegacyFont, string | null>>;
}

const HORNED_O = /([ơờởỡớợ])/;

/** TCVN3 writes ư as a soft hyphen, which many programs drop: Mường comes as Mêng. */
function findSyllable(converted: string | null): string | null {
  if (converted === null || isSyllable(converted, true)) return converted;
  const restored = converted.replace(HORNED_O, 'ư$1');
  return isSyllable(restored, true) ? restored : null;
}

const readWord = remembered((word): WordReading => {
  const convertible = word.length > 1 && !BEYOND_LATIN_1.test(word);
  return {
    stands: isSyllable(word, false),
    strange: word.length >= LONG || (word.length > 2 && (NEVER_VIETNAMESE.test(word) || CAPITAL_INSIDE.test(word))),
    meant: {
      TCVN3: convertible ? findSyllable(convertTcvn3(word)) : null,
      VNI: convertible ? findSyllable(convertVni(word)) : null,
    },
  };
});

function findWords(text: string): string[] {
  const words: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const neighbours = text.charAt(match.index - 1) + text.charAt(match.index + word.length);
    if (!ASCII.test(word) && !DIGIT.test(neighbours)) words.push(word);
  }
  return words;
}

/** Words that cannot be Vietnamese as they stand and can be once converted. */
function findSuspects(words: readonly string[], font: LegacyFont): string[] {
  return words.filter((word) => {
    const reading = readWord(word);
    return !reading.stands && reading.meant[font] !== null;
  });
}

/**
 * One odd word is a slip of the finger unless nothing else speaks for today's Vietnamese; beside letters that the old fonts
 * never had (ạ, ế, ơ …) only words that no slip makes are believed.
 */
function isConvincing(suspects: readonly string[], words: readonly string[]): boolean {
  const standing = words.filter((word) => readWord(word).stands);
  const foreign = words.length - standing.length - suspects.length;
  if (suspects.length <= foreign) return false;
  if (suspects.some((word) => readWord(word).strange)) return true;
  if (standing.some((word) => BEYOND_LATIN_1.test(word))) return false;
  return suspects.length > 1 || standing.length === 0;
}

function convertText(text: string, font: LegacyFont): string {
  const mixed = BEYOND_LATIN_1.test(text);
  return text.replace(WORD, (word) => {
    if (ASCII.test(word)) return word;
    const reading = readWord(word);
    return mixed && reading.stands ? word : (reading.meant[font] ?? word);
  });
}

/**
 * Whether a text was pasted from one of the fonts used before Unicode, judged by whole syllables: Hoàng and Toàn are
 * Vietnamese as they stand; NguyÔn (TCVN3) and Nguyeãn (VNI) are not, and are once converted. `converted` is for showing;
 * nothing is changed. TCVN3 cannot tell toned capitals from small letters.
 */
export function findLegacyFont(text: string): { readonly font: LegacyFont; readonly converted: string } | null {
  if (ASCII.test(text)) return null;
  const normal = COMBINING.test(text) ? text.normalize('NFC') : text;
  if (isModern(normal)) return null;
  const words = findWords(normal);
  const tcvn3 = findSuspects(words, 'TCVN3');
  const vni = findSuspects(words, 'VNI');
  const font = vni.length > tcvn3.length ? 'VNI' : 'TCVN3';
  if (!isConvincing(font === 'VNI' ? vni : tcvn3, words)) return null;
  return { font, converted: convertText(normal, font) };
}
