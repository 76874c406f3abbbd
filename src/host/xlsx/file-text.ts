import { NotWellFormed } from './xml.js';

/** What one cell of a file holds at most; Sheets allows 50,000. */
export const MOST_LETTERS = 32_767;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/** Not allowed in XML 1.0, or changed by its readers (a carriage return). */
const UNSAFE = new RegExp(
  [
    '[\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ufffe\\uffff]',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'g',
);

const escape = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** No program writes a text like this: damage or mischief, and every rule would read all of it. */
const LONGEST = 100_000;

/** ST_Xstring (ECMA-376 part 1, 22.9.2.19): `_x000D_` in a file is one character. */
export function readText(text: string): string {
  if (text.length > LONGEST) throw new NotWellFormed('a text too long');
  return text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** Where an escape, or what looks like one, begins; two may share the `_` between them (`_x005F_x000D_`). */
const BEGINS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

export const writeText = (text: string): string => text.replace(BEGINS_ESCAPE, '_x005F_').replace(UNSAFE, escape);
