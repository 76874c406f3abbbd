import type { Finding } from '../findings/finding.js';
import type { ColumnIndices } from './find-columns.js';
import type { RawCell } from '../contract/sheet-data.js';
import { columnsOf, type TabKey } from '../contract/tabs.js';

/** The letters that a cell of an .xlsx file may hold (ECMA-376, 18.3.1.96 as Excel keeps it); a saved file cuts the rest. */
const FILE_CELL = 32_767;

/** Where people type in a tab, as `findColumns` has it: our own columns are bounded when they are written. */
export const typedColumns = (tab: TabKey, at: ColumnIndices): readonly (readonly [key: string, index: number])[] =>
  columnsOf(tab).flatMap(([key, { computed }]) => {
    const index = at[key];
    return computed === true || index === undefined ? [] : [[key, index] as const];
  });

/** Texts of a row that a saved file would cut. A cell with a fault of its own is to be typed anew anyway. */
export function findLongTexts(
  tab: TabKey,
  columns: ReturnType<typeof typedColumns>,
  cells: readonly RawCell[],
  { row, faulty }: { readonly row: number; readonly faulty: ReadonlySet<string> },
): Finding[] {
  const findings: Finding[] = [];
  for (const [column, index] of columns) {
    const cell = cells[index];
    if (typeof cell !== 'string' || cell.length <= FILE_CELL || faulty.has(column)) continue;
    const params = { length: cell.length, most: FILE_CELL };
    findings.push({ code: 'text.tooLong', level: 'warning', place: { tab, row, column }, params });
  }
  return findings;
}
