/** A rectangle of cells; rows and columns count from 1 as people see them. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

/** `1` is A, `27` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AA` is 27; 0 for an empty text. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `A1`, or `A1:C7` for more than one cell. */
export function formatA1(area: Area): string {
  const first = `${columnLetters(area.column)}${String(area.row)}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(lastColumnOf(area))}${String(lastRowOf(area))}`;
}

/**
 * Reads `B2`, `B2:D9`, `$B$2:$D$9`, whole columns `B:D` and whole rows `2:9` (these two as far as `maxRows` and
 * `maxColumns`); null for anything else. Without a tab's name: see `splitTabName`.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | null {
  const parts = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(text.replace(/\$/g, ''));
  if (parts === null) return null;
  const [, letters1 = '', digits1 = '', letters2 = letters1, digits2 = digits1] = parts;
  if (!text.includes(':') && (letters1 === '' || digits1 === '')) return null;
  if ((letters1 === '') !== (letters2 === '') || (letters1 === '' && digits1 === '')) return null;
  const left = letters1 === '' ? 1 : columnNumber(letters1);
  const right = letters2 === '' ? maxColumns : columnNumber(letters2);
  const top = digits1 === '' ? 1 : Number(digits1);
  const bottom = digits2 === '' ? maxRows : Number(digits2);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** `'Đề cử'!A2:B9` → the tab's name (quotes undone, '' when there is none) and the rest. */
export function splitTabName(reference: string): { readonly tab: string; readonly a1: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { tab: '', a1: reference };
  const name = reference.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { tab: quoted === undefined ? name : quoted.replace(/''/g, "'"), a1: reference.slice(mark + 1) };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row <= lastRowOf(other) &&
    other.row <= lastRowOf(one) &&
    one.column <= lastColumnOf(other) &&
    other.column <= lastColumnOf(one)
  );
}
