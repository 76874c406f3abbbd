/** Zero-width characters, the soft hyphen and the BOM: nobody sees them, pasted text is full of them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Lower-case ASCII with single spaces and no dash: nothing to fold. */
const PLAIN = /^[!-,.-@[-~]*(?: [!-,.-@[-~]+)*$/;

/**
 * One form for texts that people hold to be the same, for comparing only: NFC, lower case, single spaces (NBSP too), nothing
 * invisible, đ for the look-alikes ð and ɖ, one kind of dash and quote (`domain.md` 5.1). Dashes lose the spaces around
 * them: the plan itself writes both "Thi đua - Khen thưởng" and "Thi đua- Khen thưởng".
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Moves each syllable's tone to its end, so that "hòa" and "hoà" become one; the text must be folded already. */
export function toneKey(folded: string): string {
  return folded
    .split(' ')
    .map((syllable) => {
      const letters = syllable.normalize('NFD');
      return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
    })
    .join(' ');
}

/** The bare letters of a folded text: "sản xuất" → "san xuat". */
export const withoutMarks = (folded: string): string =>
  folded
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');

/** Whether nothing in the text can be seen. Looks no further than the first visible character. */
export function isBlankText(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) return false;
    const character = text.charAt(i);
    if (character.trim() !== '' && character.replace(INVISIBLE, '') !== '') return false;
  }
  return true;
}
