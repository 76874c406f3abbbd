import { sameCell } from '../core/moving-rows/align-rows.js';
import type { TabWrite } from '../core/moving-rows/written.js';
import { textOf } from '../core/reading/cell-text.js';
import { locateColumns } from '../core/reading/find-columns.js';
import type { RawCell, RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { settleTab } from './settle-tab.js';

const ROUNDS = 4;

/** A row of one of our tabs, by column key. */
export type KeyedRow = Readonly<Record<string, NewCell>>;

/** What a formula of ours reads as. */
type Label = (formula: string) => string;

export const shown = (cell: NewCell | undefined, label: Label): RawCell =>
  typeof cell === 'object' && 'formula' in cell ? label(cell.formula) : (cell ?? '');

export interface Column {
  readonly key: string;
  readonly index: number;
}

export const columnsIn = (key: TabKey, keys: readonly string[], { cells: [header = []] }: RawTab): Column[] => {
  const at = locateColumns(key, header);
  return keys.flatMap((name): Column[] => {
    const index = at[name];
    return index === undefined ? [] : [{ key: name, index }];
  });
};

/** How many rows of a tab hold anything of ours. */
const filledRows = ({ cells }: RawTab, columns: readonly Column[]): number =>
  cells.reduce((last, row, i) => (columns.some(({ index }) => textOf(row[index]) !== '') ? i : last), 0);

/** Whether a tab says these rows and nothing below. */
export function saysSame(
  tab: RawTab,
  columns: readonly Column[],
  rows: readonly KeyedRow[],
  label: Label = (formula) => formula,
): boolean {
  const numbers = Array.from({ length: Math.max(rows.length, filledRows(tab, columns)) }, (_, i) => i);
  return numbers.every((i) =>
    columns.every(({ key, index }) => sameCell(tab.cells[i + 1]?.[index], shown(rows[i]?.[key], label))),
  );
}

/**
 * Fills one of our tabs anew below its headers, each value under its own header, and blanks what stood there before; nothing is
 * written where it says the same already. Columns of other people beside ours are left alone. `tab` is the latest reading.
 */
export function writeTableRows(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  tab: RawTab,
  keys: readonly string[],
  rows: readonly KeyedRow[],
  label: Label = (formula) => formula,
): boolean {
  const plan = (current: RawTab): readonly TabWrite[] => {
    const columns = columnsIn(key, keys, current);
    if (columns.length === 0 || saysSame(current, columns, rows, label)) return [];
    const height = Math.max(rows.length, filledRows(current, columns));
    const cells = Array.from({ length: height }, (_, i) => columns.map(({ key: name }) => rows[i]?.[name] ?? ''));
    return [{ columns, rows: cells.map((line, i) => ({ row: i + 2, cells: line })) }];
  };
  const { tab: now, settled } = settleTab(spreadsheet, key, tab, { owns: keys, rounds: ROUNDS, plan });
  return settled && columnsIn(key, keys, now).length === keys.length;
}
