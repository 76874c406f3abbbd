import { boundedText } from '../contract/cell-limit.js';
import { textOf } from '../reading/cell-text.js';
import type { RawCell } from '../contract/sheet-data.js';

/** How one row is known again, wherever it has moved. */
export interface RowIdentity {
  /** What tells the nominee: code, name, unit. */
  readonly identity: string;
  /** Everything that people filled in: of two rows of one identity it tells which is which. */
  readonly exact?: string;
}

/** What we want to stand beside one person's row. */
export interface PlannedRow extends RowIdentity {
  readonly cells: readonly RawCell[];
}

/** One key for a row's content, so that a row that moved is found again and one that was edited is not mistaken for it. */
export const identityOf = (parts: readonly (RawCell | undefined)[]): string => JSON.stringify(parts.map(textOf));

function groupBy<T extends RowIdentity>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const same = groups.get(keyOf(row));
    if (same === undefined) groups.set(keyOf(row), [row]);
    else same.push(row);
  }
  return groups;
}

const exactly = ({ identity, exact }: RowIdentity): string => `${identity}\n${exact ?? ''}`;

/** Whether it does not matter which of the plans a row takes. */
const areAlike = (plans: readonly PlannedRow[]): boolean =>
  plans.every(({ cells }) => JSON.stringify(cells) === JSON.stringify(plans[0]?.cells));

/**
 * Lays planned cells beside the rows as they stand now. Rows of the same content take their plans in order; one that was
 * edited in other cells takes the plan of its identity where only one can be meant. A row that nobody planned for (inserted, or
 * another nominee's by now) gets blank cells, for no status may stand beside another nominee.
 */
export function alignRows(
  rows: readonly RowIdentity[],
  planned: readonly PlannedRow[],
  width: number,
): readonly (readonly RawCell[])[] {
  const waiting = groupBy(planned, exactly);
  const taken = rows.map((row) => waiting.get(exactly(row))?.shift());
  const edited = groupBy(
    rows.filter((_, i) => taken[i] === undefined),
    ({ identity }) => identity,
  );
  const left = groupBy([...waiting.values()].flat(), ({ identity }) => identity);
  const blank = new Array<RawCell>(width).fill('');
  return rows.map((row, i) => {
    if (taken[i] !== undefined) return taken[i].cells;
    const plans = left.get(row.identity) ?? [];
    const one = plans.length === 1 && edited.get(row.identity)?.length === 1;
    return one || areAlike(plans) ? (plans.shift()?.cells ?? blank) : blank;
  });
}

/** Whether two cells hold the same, whatever the zone or form of typing, as far as one cell holds it. */
export const sameCell = (a: RawCell | undefined, b: RawCell | undefined): boolean =>
  boundedText(textOf(a)) === boundedText(textOf(b));
