import { sameCell } from './align-rows.js';
import { textOf } from '../reading/cell-text.js';
import type { ColumnIndices } from '../reading/find-columns.js';
import type { RawTab } from '../contract/sheet-data.js';
import { contentKey } from './row-content.js';

/** State and advice, as they stand in `Kết quả kiểm tra` and `Cần bổ sung`. */
export type StatusPair = readonly [state: string, advice: string];

export interface PlacedStatus {
  /** The row number people see. */
  readonly row: number;
  readonly cells: StatusPair;
}

/** What one edit has written so far: its words, wherever they have landed, and the rows it meant. */
export interface Written {
  readonly pairs: ReadonlySet<string>;
  /** By `contentKey`. */
  readonly contents: ReadonlySet<string>;
}

export const pairKey = ([state, advice]: StatusPair): string => `${state}\n${advice}`;

/** Whether words of ours stand in a row, together or, where columns have moved, each in the column of the other. */
function saysOurs([state, advice]: StatusPair, pairs: ReadonlySet<string>): boolean {
  if (pairs.has(pairKey([state, advice]))) return true;
  return [...pairs].some(
    (pair) => (state !== '' && pair.endsWith(`\n${state}`)) || (advice !== '' && pair.startsWith(`${advice}\n`)),
  );
}

/** Whether a row says what it should; true as well where the tab lacks one of the two columns. */
export function isStatusShown(tab: RawTab, { check, toFix }: ColumnIndices, { row, cells }: PlacedStatus): boolean {
  if (check === undefined || toFix === undefined) return true;
  const shown = tab.cells[row - 1] ?? [];
  return sameCell(shown[check], cells[0]) && sameCell(shown[toFix], cells[1]);
}

/**
 * What is still to be written after other people moved rows between our reading and our writing: rows that an edit meant and
 * that do not bear their status, and rows that bear words of ours which are not theirs. All other rows keep what the last
 * check wrote, for that knows more than an edit does.
 */
export function findStatusFixes(
  tab: RawTab,
  at: ColumnIndices,
  wanted: (row: number) => StatusPair,
  { pairs, contents }: Written,
): PlacedStatus[] {
  const { check, toFix } = at;
  if (check === undefined || toFix === undefined) return [];
  return tab.cells.flatMap((cells, i): PlacedStatus[] => {
    const shown: StatusPair = [textOf(cells[check]), textOf(cells[toFix])];
    if (i === 0 || (!saysOurs(shown, pairs) && !contents.has(contentKey(cells, at)))) return [];
    const due = { row: i + 1, cells: wanted(i + 1) };
    return isStatusShown(tab, at, due) ? [] : [due];
  });
}
