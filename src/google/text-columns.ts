import { isTakenForSomethingElse } from '../core/tables/plain-text.js';
import type { NewCell } from './cells.js';
import type { Sheet } from './surface.js';

/** The format that part of a column gets right before it is written; null leaves the one it has. */
export type TextFormat = '@' | 'General' | null;

/** Nobody knows whether `=` stays text in a plain text cell, nor whether a `'` before it is swallowed there. */
const DOUBTFUL_IN_PLAIN_TEXT = /^[=']/;

function formatFor(values: readonly NewCell[]): TextFormat {
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length || !texts.some(isTakenForSomethingElse)) return null;
  return texts.some((text) => DOUBTFUL_IN_PLAIN_TEXT.test(text)) ? 'General' : '@';
}

/**
 * The formats that the columns of a rectangle need where they hold nothing but text, and some of it Sheets would take for
 * something else. Whatever stood there, the text is then the same whichever way Google turns out: raw in plain text, behind a `'`
 * that is surely swallowed elsewhere.
 */
export function findTextFormats(cells: readonly (readonly NewCell[])[]): readonly TextFormat[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => formatFor(cells.map((row) => row[column] ?? '')));
}

/** Sets such formats, neighbours of one format in one call. `row` and `column` from 1. */
export function setTextFormats(
  sheet: Sheet,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  formats: readonly TextFormat[],
): void {
  let start = 0;
  while (start < formats.length) {
    const format = formats[start] ?? null;
    let end = start + 1;
    while (end < formats.length && formats[end] === format) end += 1;
    if (format !== null) sheet.getRange(row, column + start, rows, end - start).setNumberFormat(format);
    start = end;
  }
}
