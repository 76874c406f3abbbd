import { TCVN3_LETTERS, VNI_LETTERS } from './legacy-tables.js';

const ASCII = /^[\0-~]*$/;

/** What a word pasted from a TCVN3 font shows there; null when it holds a character that the font has no letter for. */
export function convertTcvn3(word: string): string | null {
  let converted = '';
  for (const character of word) {
    const meant = TCVN3_LETTERS.get(character) ?? (ASCII.test(character) ? character : null);
    if (meant === null) return null;
    converted += meant;
  }
  const capital = /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word);
  return capital ? converted.toUpperCase() : converted;
}

/** What a word pasted from a VNI font shows there; null when it holds a character that the font has no letter for. */
export function convertVni(word: string): string | null {
  let converted = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = at + 1 < word.length ? VNI_LETTERS.get(word.slice(at, at + 2)) : undefined;
    const single = word.charAt(at);
    const letter = pair ?? VNI_LETTERS.get(single) ?? (ASCII.test(single) ? single : null);
    if (letter === null) return null;
    converted += letter;
    if (pair !== undefined) at += 1;
  }
  return converted;
}
