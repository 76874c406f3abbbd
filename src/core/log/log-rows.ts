import { textOf } from '../reading/cell-text.js';
import { locateColumns } from '../reading/find-columns.js';
import type { RawTab } from '../contract/sheet-data.js';

/** One row of Nhật ký. `before` and `after` hold decisions, counts or reasons, never names. */
export interface LogRow {
  readonly when: string;
  readonly who: string;
  readonly act: string;
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** Nhật ký, oldest first. */
export function parseLog(tab: RawTab | undefined): readonly LogRow[] {
  const at = locateColumns('log', tab?.cells[0] ?? []);
  const rows = tab?.cells.slice(1) ?? [];
  return rows.flatMap((row) => {
    const cell = (key: keyof LogRow): string => textOf(row[at[key] ?? -1]);
    const parsed = {
      when: cell('when'),
      who: cell('who'),
      act: cell('act'),
      code: cell('code'),
      before: cell('before'),
      after: cell('after'),
    };
    return parsed.act === '' ? [] : [parsed];
  });
}

/** The rows of the last act: they stand together and share moment, person and act. */
export function findLastAct(log: readonly LogRow[]): readonly LogRow[] {
  const last = log[log.length - 1];
  if (last === undefined) return [];
  const same = (row: LogRow): boolean => row.when === last.when && row.who === last.who && row.act === last.act;
  const other = [...log].reverse().findIndex((row) => !same(row));
  return other < 0 ? log : log.slice(log.length - other);
}
