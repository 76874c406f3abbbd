import { cellAddress } from '../core/contract/a1.js';
import { isTakenForSomethingElse } from '../core/reading/plain-text.js';
import type { NewCell } from './cells.js';
import type { Sheet } from './surface.js';

/** The corner of a rectangle, from 1. */
interface Corner {
  readonly row: number;
  readonly column: number;
}

/**
 * Which columns of a rectangle need a format for text before they are written: those that hold nothing but text, and some of it
 * Sheets would take for something else. Whatever format stood there, the text is then the same. A column of texts between two such
 * gets it with them, which spares a call.
 */
export function findTextColumns(
  cells: readonly (readonly NewCell[])[],
  mayFormat: (column: number) => boolean,
): readonly boolean[] {
  const columns = (cells[0] ?? []).map((_, column) => {
    const values = cells.map((row) => row[column] ?? '');
    const can = mayFormat(column) && values.every((value) => typeof value === 'string');
    return { can, must: can && values.some((value) => typeof value === 'string' && isTakenForSomethingElse(value)) };
  });
  const joined = columns.map(({ must }) => must);
  for (let at = 0, last = -1; at < columns.length; at += 1) {
    if (columns[at]?.must === true) {
      if (last >= 0 && columns.slice(last, at).every(({ can }) => can)) joined.fill(true, last, at);
      last = at;
    }
  }
  return joined;
}

/**
 * Nobody knows whether `=` stays text in a plain text cell, nor whether a `'` before it is swallowed there; in any other it surely
 * is. Such a cell is no plain text, then.
 */
export const isDoubtfulInPlainText = (cell: NewCell): boolean => typeof cell === 'string' && /^[=']/.test(cell);

/** Gives columns a format, neighbours in one call. */
export function formatColumns(
  sheet: Sheet,
  { row, column, rows, format }: Corner & { readonly rows: number; readonly format: '@' | 'General' },
  which: readonly boolean[],
): void {
  for (let start = which.indexOf(true); start >= 0;) {
    const end = which.indexOf(false, start);
    const width = (end < 0 ? which.length : end) - start;
    sheet.getRange(row, column + start, rows, width).setNumberFormat(format);
    start = end < 0 ? -1 : which.indexOf(true, end);
  }
}

/** Takes the plain text from the few cells in which it is doubtful, in one call. */
export function exceptDoubtful(
  sheet: Sheet,
  { row, column }: Corner,
  cells: readonly (readonly NewCell[])[],
  plainText: readonly boolean[],
): void {
  const places = cells.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      plainText[c] === true && isDoubtfulInPlainText(cell) ? [cellAddress(row + r, column + c)] : [],
    ),
  );
  if (places.length > 0) sheet.getRangeList(places).setNumberFormat('General');
}
