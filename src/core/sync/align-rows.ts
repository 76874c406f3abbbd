import type { RawCell } from '../tables/sheet-data.js';

/** What we want to stand beside one person's row: `identity` knows the row again by its content, wherever it has moved. */
export interface PlannedRow {
  readonly identity: string;
  readonly cells: readonly RawCell[];
}

/** One key for a row's content, so that a row that moved is found again and one that was edited is not mistaken for it. */
export const identityOf = (parts: readonly (RawCell | undefined)[]): string => JSON.stringify(parts.map(textOf));

/** What a cell holds, as text to compare by. */
export const textOf = (cell: RawCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell).normalize('NFC').trim();

/**
 * Lays planned cells beside the rows as they stand now. Rows of the same content take their plans in order; a row that
 * nobody planned for (inserted or edited meanwhile) gets blank cells, for no status may stand beside another nominee.
 */
export function alignRows(
  identities: readonly string[],
  planned: readonly PlannedRow[],
  width: number,
): readonly (readonly RawCell[])[] {
  const waiting = new Map<string, (readonly RawCell[])[]>();
  for (const { identity, cells } of planned) {
    const same = waiting.get(identity);
    if (same === undefined) waiting.set(identity, [cells]);
    else same.push(cells);
  }
  const blank = new Array<RawCell>(width).fill('');
  return identities.map((identity) => waiting.get(identity)?.shift() ?? blank);
}

/** Whether two cells hold the same, whatever the zone or form of typing. */
export const sameCell = (a: RawCell | undefined, b: RawCell | undefined): boolean => textOf(a) === textOf(b);
