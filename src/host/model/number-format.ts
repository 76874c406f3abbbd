/** What a number format makes of a number. Only `text` changes how typing is read. */
export type FormatKind = 'general' | 'text' | 'date' | 'time' | 'number';

const NOT_LETTERS =
  /"[^"]*"|\\.|\[\$[^[\]]*\]|\[(?:red|blue|black|white|green|yellow|magenta|cyan|color\d+|[<>=][^[\]]*)\]/gi;

const known = new Map<string, FormatKind>();

/** `dd/mm/yyyy hh:mm` is a date, `hh:mm` and `[h]:mm` a time (also a Date in getValues), `@` text. */
export function formatKind(format: string): FormatKind {
  const before = known.get(format);
  if (before !== undefined) return before;
  const kind = findKind(format);
  known.set(format, kind);
  return kind;
}

function findKind(format: string): FormatKind {
  if (format === '@') return 'text';
  if (format === '' || /^general$/i.test(format)) return 'general';
  const letters = format.replace(NOT_LETTERS, '').toLowerCase();
  if (/[yd]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters))) return 'date';
  return /[hs]/.test(letters) ? 'time' : 'number';
}

/** Whether a number under this format is read as a Date by scripts. */
export function isDateFormat(format: string): boolean {
  const kind = formatKind(format);
  return kind === 'date' || kind === 'time';
}

/** The format that Sheets gives a cell of format General when a date is put into it. */
export const defaultDateFormat = (locale: string): string => (locale === 'en_US' ? 'm/d/yyyy' : 'dd/mm/yyyy');

export const defaultDateTimeFormat = (locale: string): string => `${defaultDateFormat(locale)} h:mm:ss`;
