import { heldText } from './held-text.js';

const MONTH = 'tháng|thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** How text begins that Sheets takes for something else: a formula, a number, a date, a flag. */
const TAKEN_FOR_SOMETHING_ELSE = new RegExp(
  `^(?:[=+\\-@'#.,(%$€£¥₫\\d]|(?:true|false|đúng|sai)$|(?:${MONTH})\\p{L}*[.\\s]*\\d)`,
  'iu',
);

/**
 * Whether a text needs a `'` before it where Sheets reads what is written as if typed (platform facts, section 7). Where it
 * does not, the `'` is swallowed as well: one too many does no harm.
 */
export const isTakenForSomethingElse = (text: string): boolean => TAKEN_FOR_SOMETHING_ELSE.test(text);

/** `'` and spaces at the beginning. */
const LEADING_MARKS = /^(?:'\s*)+/;

/**
 * A text as it is meant: NFC, trimmed, of characters that cells give back, and without the `'` that only keeps it text. Cells
 * formatted as plain text may keep that `'` as a character, and people type it there.
 */
export function plainText(text: string): string {
  const trimmed = heldText(text).normalize('NFC').trim();
  const marks = LEADING_MARKS.exec(trimmed)?.[0] ?? '';
  if (marks === '') return trimmed;
  const rest = trimmed.slice(marks.length);
  // Of several marks all but the last keep the next one; the last keeps what Sheets would take for something else.
  return isTakenForSomethingElse(rest) ? rest : trimmed.slice(marks.lastIndexOf("'"));
}
