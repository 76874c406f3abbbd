import { formatA1 } from '../model/area.js';
import { cellValue } from '../model/formula.js';
import type { Workbook } from '../model/workbook.js';

export interface Uncomputed {
  readonly count: number;
  /** `Đề cử!F12`, the first of them; '' when there is none. */
  readonly first: string;
}

/** The formulas of a file that have no result, as programs that compute nothing (openpyxl) write them. */
export function findUncomputed({ sheets, timeZone }: Workbook): Uncomputed {
  let [count, first] = [0, ''];
  for (const { name, rows } of sheets) {
    rows.forEach((row, rowAt) =>
      row?.forEach((cell, columnAt) => {
        if (cell === undefined || cellValue(cell, 0, timeZone) !== undefined) return;
        count += 1;
        first ||= `${name}!${formatA1({ row: rowAt + 1, column: columnAt + 1, rows: 1, columns: 1 })}`;
      }),
    );
  }
  return { count, first };
}
