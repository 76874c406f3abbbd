import { foldText } from './fold.js';
import { remembered } from './remembered.js';
import { splitTone } from './tone.js';

/** Words of address before a name. Ông is a family name too: these go only when two syllables remain. */
const TITLE = /^(?:ông|bà|anh|chị|cô|thầy|cụ|em|cháu|đồng chí|bác s[ĩỹ]|thạc s[ĩỹ]|tiến s[ĩỹ])[.:]? (?=\S+ \S)/;
/** Abbreviations that no name begins with: `đ/c`, `BS.`, `ThS`, `PGS.TS.`. */
const ABBREVIATED_TITLE = /^(?:đ\/c|đ\.c|đc|bs|ths|th\.s|ts|pgs|gs)(?:[.:] ?| )(?=\S)/;
const TRAILING_MARKS = /[\s.,;:]+$/;
const ASCII = /^[ -~]*$/;

const wordKey = remembered((word) => {
  const { letters, tones } = splitTone(word);
  return letters + tones;
});

function keyOfFolded(folded: string): string {
  if (ASCII.test(folded)) return folded;
  return folded.split(' ').map(wordKey).join(' ');
}

/** A folded name without what is written before it: "đ/c Nguyễn Văn An" → "nguyễn văn an". */
export function stripTitles(folded: string): string {
  let name = folded;
  for (;;) {
    const rest = name.replace(ABBREVIATED_TITLE, '').replace(TITLE, '');
    if (rest === name) return name;
    name = rest;
  }
}

/**
 * Two texts with the same key are the same words: NFC or NFD, Đ or Ð, hòa or hoà, any case, any space. For units, collectives
 * and places; tones and letters stay apart (Hưng is not Hùng).
 */
export const textKey = remembered((text: string): string => keyOfFolded(foldText(text).replace(TRAILING_MARKS, '')));

/** Letters of Vietnamese with single spaces: all but a few names, and nothing in them needs folding but case and Ð. */
const PLAIN_NAME = /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+(?: [A-Za-z\u00c0-\u024f\u1e00-\u1eff]+)*$/;
const FIRST_OF_TITLE = new Set('ông bà anh chị cô thầy cụ em cháu đồng bác thạc tiến đc bs ths ts pgs gs'.split(' '));

const plainWord = remembered((word) => {
  const folded = foldText(word);
  return { key: wordKey(folded), opensTitle: FIRST_OF_TITLE.has(folded) };
});

/** The key of a name that needs no tidying, null for one that may. */
function keyOfPlain(name: string): string | null {
  if (!PLAIN_NAME.test(name)) return null;
  const words = name.split(' ').map(plainWord);
  return words[0]?.opensTitle === true ? null : words.map(({ key }) => key).join(' ');
}

/** `textKey` of a person's name without titles (domain 5.1). Equal keys are one name; nobody's name is rewritten by it. */
export function nameKey(name: string): string {
  return keyOfPlain(name) ?? keyOfFolded(stripTitles(foldText(name).replace(TRAILING_MARKS, '')));
}

const LONE_Y = /(^|[ -])([bcdđghklmnpqrstvx]*|qu)y(?=[1-5]*(?:[ -]|$))/g;

/** A name's key with Lý = Lí, Vy = Vi, Quý = Quí: good enough to ask about, never to call two people one. */
export const softenKey = (key: string): string => (key.includes('y') ? key.replace(LONE_Y, '$1$2i') : key);
