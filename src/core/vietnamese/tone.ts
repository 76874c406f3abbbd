/** Combining tone marks in the order of Vietnamese lists: huyền, hỏi, ngã, sắc, nặng (domain 5.2); no mark is 0. */
const TONE_DIGITS: Readonly<Record<string, string>> = {
  '\u0300': '1',
  '\u0309': '2',
  '\u0303': '3',
  '\u0301': '4',
  '\u0323': '5',
};
const TONE_MARKS = /[\u0300\u0309\u0303\u0301\u0323]/g;

/**
 * Takes the tone out of a word, wherever it was placed (hòa and hoà alike): `{letters: 'hoa', tones: '1'}`. Letters keep
 * breve, circumflex and horn. `tones` has a digit per mark found, '' for none.
 */
export function splitTone(word: string): { readonly letters: string; readonly tones: string } {
  let tones = '';
  const letters = word.normalize('NFD').replace(TONE_MARKS, (mark) => {
    tones += TONE_DIGITS[mark] ?? '';
    return '';
  });
  return { letters: letters.normalize('NFC'), tones };
}
