import { showDay } from '../../day.js';
import { isBlankText } from '../../vietnamese/fold.js';
import type { Expected } from '../../findings/finding.js';
import { isErrorText, isFault, NO_DAY, unreadable, type CellReader, type Fault } from './fault.js';

const TO_TIDY = /[\u0300-\u036f\u200b-\u200d\u2060\ufeff]/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** The text as typed, but NFC, trimmed and without what nobody can see. */
function tidyText(text: string): string {
  return TO_TIDY.test(text) ? text.replace(INVISIBLE, '').normalize('NFC').trim() : text.trim();
}

/** The visible text of a text cell, null when there is none, or why it cannot be read: what was `expected` is no such day. */
export function readString(text: string, expected: Expected): string | null | Fault {
  if (text === NO_DAY) return unreadable(expected);
  if (isErrorText(text)) return unreadable('noError');
  return isBlankText(text) ? null : tidyText(text);
}

/** Any text; a number as its digits and a date as it is written, for Sheets turns what people type into them. */
export const readText: CellReader<string> = (cell) => {
  if (typeof cell === 'string') return readString(cell, 'text');
  if (typeof cell === 'object') return showDay(cell.day);
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
};

/** Something that is not a digit, a space, a mark of punctuation or a sign. */
const LETTER = /[^\d\s!-@[-`{-~\u00a1-\u00bf\u2010-\u2027]/;

/** The name of a person or body: text with a letter in it, which a number can never be. */
export const readName: CellReader<string> = (cell) => {
  const name = typeof cell === 'string' ? readString(cell, 'name') : unreadable('name');
  return name === null || isFault(name) || LETTER.test(name) ? name : unreadable('name');
};

/** A phone as typed; a number as its digits, for Sheets drops the leading zero (`domain.md` 5.5). */
export const readPhone: CellReader<string> = (cell) => {
  if (typeof cell === 'string') return readString(cell, 'phone');
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : unreadable('phone');
};
