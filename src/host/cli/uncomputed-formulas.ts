import { formatA1 } from '../model/area.js';
import { computeFormula } from '../model/formula.js';
import type { Cell, Workbook } from '../model/workbook.js';

export interface Uncomputed {
  readonly count: number;
  /** `Đề cử!F12`, the first of them; '' when there is none. */
  readonly first: string;
  /** Takes the stand-ins away again, so that the file written has formulas without a result, as it came. */
  restore(): void;
}

/**
 * A file of a program that computes nothing (openpyxl) has formulas without results, which the host cannot read. They stand in
 * as #N/A, so that each becomes a finding with its place instead of stopping the check.
 */
export function standInForUncomputed(workbook: Workbook): Uncomputed {
  const cells: Cell[] = [];
  let first = '';
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((row, rowAt) =>
      row?.forEach((cell, columnAt) => {
        if (cell === undefined || cell.formula === null || cell.computed) return;
        if (computeFormula(cell.formula, 0, workbook.timeZone) !== undefined) return;
        first ||= `${sheet.name}!${formatA1({ row: rowAt + 1, column: columnAt + 1, rows: 1, columns: 1 })}`;
        cells.push(Object.assign(cell, { value: { error: '#N/A' }, computed: true }));
      }),
    );
  }
  const restore = () => {
    for (const cell of cells) if (cell.formula !== null) Object.assign(cell, { value: '', computed: false });
  };
  return { count: cells.length, first, restore };
}
