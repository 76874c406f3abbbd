import { textOf } from '../reading/cell-text.js';
import { locateColumns } from '../reading/find-columns.js';
import type { RawTab } from '../contract/sheet-data.js';
import { isSameAct, parseMachineKey, type MachineKey } from './machine-key.js';
import { keyOfOlderRow } from './older-rows.js';

/** One row of Nhật ký. `before` and `after` hold decisions, counts or reasons, never names. */
export interface LogRow {
  readonly when: string;
  readonly who: string;
  /** The act in words: for people alone, and to see which rows were written together. */
  readonly act: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
  /** What the act was; null for one that decides nothing, or of another version. */
  readonly key: MachineKey | null;
}

/** One row of Nhật ký as it is written, by column key. */
export type LogCells = Readonly<Record<'when' | 'who' | 'act' | 'code' | 'before' | 'after' | 'machine', string>>;

/** Nhật ký as it reads once these rows stand below the others. */
export function withLogged({ name, cells }: RawTab, rows: readonly LogCells[]): RawTab {
  const [header = []] = cells;
  const keyAt = new Map(Object.entries(locateColumns('log', header)).map(([key, index]) => [index, key]));
  const added = rows.map((row) => {
    const cellOf: Readonly<Record<string, string | undefined>> = row;
    return header.map((_, index) => cellOf[keyAt.get(index) ?? ''] ?? '');
  });
  return { name, cells: [...cells, ...added] };
}

/** Nhật ký, oldest first. */
export function parseLog(tab: RawTab | undefined): readonly LogRow[] {
  const at = locateColumns('log', tab?.cells[0] ?? []);
  const rows = tab?.cells.slice(1) ?? [];
  return rows.flatMap((row): readonly LogRow[] => {
    const cell = (key: string): string => textOf(row[at[key] ?? -1]);
    const [act, machine] = [cell('act'), cell('machine')];
    if (act === '' && machine === '') return [];
    const key = machine === '' ? keyOfOlderRow(act) : parseMachineKey(machine);
    const [when, who, code, before, after] = [cell('when'), cell('who'), cell('code'), cell('before'), cell('after')];
    return [{ when, who, act, code, before, after, key }];
  });
}

/** Whether an act is logged already, as of a moment. */
export const isLogged = (log: readonly LogRow[], key: MachineKey, when: string): boolean =>
  log.some((row) => row.when === when && isSameAct(row.key, key));

/** The rows of the last act: they stand together and share moment, person and act. */
export function findLastAct(log: readonly LogRow[]): readonly LogRow[] {
  const last = log[log.length - 1];
  if (last === undefined) return [];
  const same = (row: LogRow): boolean =>
    row.when === last.when && row.who === last.who && row.act === last.act && isSameAct(row.key, last.key);
  const other = [...log].reverse().findIndex((row) => !same(row));
  return other < 0 ? log : log.slice(log.length - other);
}
