import { convertTcvn3, convertVni } from './convert-legacy.js';
import { remembered } from './remembered.js';
import { isSyllable, isToneWellPlaced } from './syllable.js';

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

/** Small letters and capitals mixed within a word, as TCVN3 shows them (HuÊn, MÉn). */
const MIXED_CASE = /[a-zà-þ][A-ZÀ-Þ]|[A-ZÀ-Þ]{2}[a-zà-þ]/;

/** A word read as one of an old font; null where it gives no Vietnamese syllable. */
interface Meaning {
  readonly text: string;
  /** Spelt as people spell it: such a reading is no accident. */
  readonly isProper: boolean;
}

/** What one word says about the font of its text. */
interface WordReading {
  readonly stands: boolean;
  /** No slip of the finger gives such a word. */
  readonly strange: boolean;
  readonly meant: Readonly<Record<LegacyFont, Meaning | null>>;
}

const HORNED_O = /([ơờởỡớợ])/;

/** TCVN3 writes ư as a soft hyphen, which many programs drop: Mường comes as Mêng. */
function findSyllable(converted: string | null): Meaning | null {
  if (converted === null) return null;
  const text = isSyllable(converted, true) ? converted : converted.replace(HORNED_O, 'ư$1');
  return isSyllable(text, true) ? { text, isProper: isToneWellPlaced(text) } : null;
}

const readWord = remembered((word): WordReading => {
  const convertible = word.length > 1 && !BEYOND_LATIN_1.test(word);
  const isMixed = MIXED_CASE.test(word);
  return {
    stands: isSyllable(word, false) && !isMixed,
    strange: word.length >= LONG || (word.length > 2 && (NEVER_VIETNAMESE.test(word) || CAPITAL_INSIDE.test(word))),
    meant: {
      TCVN3: convertible ? findSyllable(convertTcvn3(word)) : null,
      VNI: convertible && !isMixed ? findSyllable(convertVni(word)) : null,
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

/** Whether every word of the text, and not by accident, is one of that font. */
const isWholly = (words: readonly string[], font: LegacyFont): boolean =>
  words.every((word) => readWord(word).meant[font]?.isProper === true);

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
    return mixed && reading.stands ? word : (reading.meant[font]?.text ?? word);
  });
}

/** Thị in VNI reads as it stands; between a family name and a given name nothing else is meant. */
const VNI_MIDDLE_NAME = /^\p{Lu}\p{L}* Thò(?: \p{Lu}\p{L}*)+$/u;

/** The fonts in which a text may have been typed, the likelier first. */
function findFonts(text: string, words: readonly string[]): LegacyFont[] {
  const fonts: readonly LegacyFont[] = ['TCVN3', 'VNI'];
  if (VNI_MIDDLE_NAME.test(text) && isWholly(words, 'VNI')) return ['VNI'];
  const suspects = (font: LegacyFont) => findSuspects(words, font);
  if (words.every((word) => readWord(word).stands)) return [];
  if (!BEYOND_LATIN_1.test(text)) {
    const whole = fonts.filter((font) => isWholly(words, font));
    if (whole.length > 0) return byFamilyName(text, whole);
  }
  const convincing = fonts.filter((font) => isConvincing(suspects(font), words));
  const most = Math.max(...convincing.map((font) => suspects(font).length));
  return byFamilyName(
    text,
    convincing.filter((font) => suspects(font).length === most),
  );
}

/** Family names that hold a letter of the old fonts: of two readings of a name, the one that gives one of them is meant. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh vũ võ bùi đặng đỗ ngô hồ dương lý trịnh đinh lâm đoàn lương đào lưu thái phùng vương tạ tô ' +
    'tăng hà cù đậu quách quản tống triệu đàm doãn kiều lò lù lầu giàng vừ sùng'
  ).split(' '),
);

function byFamilyName(text: string, fonts: readonly LegacyFont[]): LegacyFont[] {
  if (fonts.length < 2) return [...fonts];
  const named = fonts.filter((font) => FAMILY_NAMES.has(/^\S+/.exec(convertText(text, font))?.[0].toLowerCase() ?? ''));
  return named.length === 1 ? named : [...fonts];
}

export interface LegacyReading {
  readonly font: LegacyFont;
  readonly converted: string;
}

/** `other`: what it may mean as well, where the letters alone do not tell; then nobody but its author knows. */
export interface LegacyText extends LegacyReading {
  readonly other?: LegacyReading;
}

/**
 * Whether a text was pasted from one of the fonts used before Unicode, judged by whole syllables: Hoàng and Toàn are
 * Vietnamese as they stand; NguyÔn (TCVN3) and Nguyeãn (VNI) are not, and are once converted. `converted` is for showing;
 * nothing is changed. TCVN3 cannot tell toned capitals from small letters.
 */
export function findLegacyFont(text: string): LegacyText | null {
  if (ASCII.test(text)) return null;
  const normal = COMBINING.test(text) ? text.normalize('NFC') : text;
  if (isModern(normal)) return null;
  const words = findWords(normal);
  const readings = findFonts(normal, words).map((font) => ({ font, converted: convertText(normal, font) }));
  const [first, second] = readings;
  if (first === undefined) return null;
  return second === undefined || second.converted === first.converted ? first : { ...first, other: second };
}
