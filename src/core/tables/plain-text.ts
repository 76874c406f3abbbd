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

/**
 * A text as it is meant: NFC, trimmed, and without the `'` that only keeps it text. Cells formatted as plain text may keep that
 * `'` as a character, and people type it there.
 */
export function plainText(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  if (!trimmed.startsWith("'")) return trimmed;
  const rest = trimmed.slice(1).trim();
  return isTakenForSomethingElse(rest) ? plainText(rest) : trimmed;
}
