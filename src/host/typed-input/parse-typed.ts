import type { Doubts } from '../doubts/doubts.js';
import { defaultDateFormat, defaultDateTimeFormat, formatKind } from '../model/number-format.js';
import type { Scalar } from '../model/workbook.js';
import { readDate } from './read-date.js';
import { readNumber } from './typed-number.js';

/** How Sheets understands what was typed. `numberFormat` is null when the cell keeps the one it has. */
export interface Typed {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

/** What reading a text depends on besides the cell. */
export interface Entering {
  readonly locale: string;
  /** Today's, for `15/8`. */
  readonly year: number;
  readonly doubts: Pick<Doubts, 'leadingApostrophe' | 'leadingEquals' | 'plusNumber'>;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const plain = (value: Scalar): Typed => ({ value, formula: null, numberFormat: null });
const formula = (text: string): Typed => ({ value: '', formula: text, numberFormat: null });

/**
 * Reads text as Sheets does when a person types it or a script gives it to setValues: a leading `'` makes text, a leading `=`
 * a formula, a plain text cell (`@`) keeps everything as text, as far as is known.
 * Sources: platform facts, section 7 (setValues ~ USER_ENTERED).
 */
export function parseTyped(text: string, numberFormat: string, entering: Entering): Typed {
  const { leadingApostrophe, leadingEquals } = entering.doubts;
  const whole = text.replace(LONE_SURROGATE, '\uFFFD');
  const trimmed = whole.trim();
  const isFormula = trimmed.startsWith('=') && trimmed.length > 1;
  if (formatKind(numberFormat) === 'text') {
    if (whole.startsWith("'")) return plain(leadingApostrophe === 'kept' ? whole : whole.slice(1));
    return isFormula && leadingEquals === 'formula' ? formula(trimmed) : plain(whole);
  }
  if (whole.startsWith("'")) return plain(whole.slice(1));
  if (trimmed === '') return plain(whole);
  if (isFormula) return formula(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return plain(trimmed.toLowerCase() === 'true');
  return parseNumberOrDate(trimmed, numberFormat, entering) ?? parseSigned(trimmed) ?? plain(whole);
}

function parseNumberOrDate(text: string, numberFormat: string, { locale, year, doubts }: Entering): Typed | null {
  const number = readNumber(text, locale);
  const kind = formatKind(numberFormat);
  if (number !== null) {
    if (text.startsWith('+') && doubts.plusNumber === 'text') return plain(text);
    const percent = number.percent && kind === 'general' ? (number.whole ? '0%' : '0.00%') : null;
    return { value: number.value, formula: null, numberFormat: percent };
  }
  const date = readDate(text, locale, year);
  if (date === null) return null;
  const defaults = { date: defaultDateFormat(locale), dateTime: defaultDateTimeFormat(locale), time: 'h:mm:ss' };
  const keeps = kind === 'date' || kind === 'time';
  return { value: date.serial, formula: null, numberFormat: keeps ? null : defaults[date.kind] };
}

/** `- Bằng khen` and `+abc` are taken for formulas by Sheets and become errors: the reason why people type `'-`. */
function parseSigned(text: string): Typed | null {
  if (!/^[+-]/.test(text) || text.length === 1) return null;
  const error = /^[+-]\p{L}[\p{L}\p{N}]*$/u.test(text) ? '#NAME?' : '#ERROR!';
  return { value: { error }, formula: `=${text}`, numberFormat: null };
}
