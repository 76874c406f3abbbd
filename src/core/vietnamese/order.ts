import { foldText } from './fold.js';
import { stripTitles } from './name-key.js';
import { remembered } from './remembered.js';
import { splitTone } from './tone.js';

/** The Vietnamese alphabet, with f j w z where Latin has them (domain 5.2). */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const FIRST_LETTER = 0x100;
const RANKS: ReadonlyMap<string, string> = new Map(
  Array.from(ALPHABET, (letter, rank) => [letter, String.fromCharCode(FIRST_LETTER + rank)]),
);
/** Below everything that stands in a word, so that An comes before Anh whatever their tones. */
const END_OF_LETTERS = '\u0001';
const WORD_BREAK = /[ -]/;
const MARKS = /[\u0300-\u036f]/g;

function rankOf(letter: string): string {
  return RANKS.get(letter) ?? RANKS.get(letter.normalize('NFD').replace(MARKS, '')) ?? letter;
}

/** Thôn 2 before Thôn 10: a number sorts by its length, then by its digits. */
function rankNumbers(word: string): string {
  return word.replace(
    /0*(\d+)/g,
    (_, digits: string) => String.fromCharCode(0x30 + Math.min(digits.length, 40)) + digits,
  );
}

const syllableRank = remembered((syllable) => {
  const { letters, tones } = splitTone(syllable);
  const word = /\d/.test(letters) ? rankNumbers(letters) : letters;
  return Array.from(word, rankOf).join('') + END_OF_LETTERS + (tones === '' ? '0' : tones);
});

function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A string whose plain order is the Vietnamese order of texts: letters, then tone, syllable by syllable. */
function textSortKey(text: string): string {
  return foldText(text).split(WORD_BREAK).map(syllableRank).join('');
}

/**
 * A string whose plain order is that of people: by tên (the last syllable), then họ (the first), then đệm. Titles before the
 * name do not count.
 */
export function nameSortKey(name: string): string {
  const syllables = stripTitles(foldText(name)).split(WORD_BREAK).map(syllableRank);
  const given = syllables.pop() ?? '';
  return given + syllables.join('');
}

/** Compares people's names as Vietnamese lists do (domain 5.2). 0 only for the same text. */
export function compareNames(a: string, b: string): number {
  return compareStrings(nameSortKey(a), nameSortKey(b)) || compareStrings(a, b);
}

/** Compares units, places and other texts in Vietnamese order. 0 only for the same text. */
export function compareText(a: string, b: string): number {
  return compareStrings(textSortKey(a), textSortKey(b)) || compareStrings(a, b);
}
