import type { FindingCode, FindingOf, FindingParams, OtherRow } from './finding.js';
import type { ClauseOf, LevelOf } from './finding-codes.js';
import type { ColumnKey, TabKey } from '../contract/tabs.js';

/** A row of people as findings name it. */
export interface FoundRow<T extends TabKey = TabKey> {
  readonly tab: T;
  readonly row: number;
  readonly code: string | null;
}

/** What a rule says of itself: its finding's code, how hard it is, and the clause of the plan behind it. */
export interface Rule<C extends FindingCode> {
  readonly code: C;
  readonly level: LevelOf<C>;
  readonly clause?: ClauseOf<C>;
}

/** The cell that a finding points at, and whom it is about. */
export function cellOf<T extends TabKey>(at: FoundRow<T>, column: ColumnKey<T>) {
  const place = { tab: at.tab, row: at.row, column };
  return { place, ...(at.code === null ? {} : { nomination: at.code }) };
}

/** A finding about one cell of a row of Đề cử or Khách mời. */
export function findingAt<C extends FindingCode, T extends TabKey>(
  rule: Rule<C>,
  at: FoundRow<T>,
  column: ColumnKey<T>,
  params: FindingParams[C],
): FindingOf<C> {
  return { ...rule, params, ...cellOf(at, column) };
}

/** The `rows` and `others` of a finding about several rows. */
export function namedRows(rows: readonly FoundRow[]): { readonly rows: number[]; readonly others: OtherRow[] } {
  return { rows: rows.map(({ row }) => row), others: rows.map(({ tab, row, code }) => ({ tab, row, code })) };
}

/** Groups by a key, in the order of first appearance; null keys stay out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
