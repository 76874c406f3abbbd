import type { Cell, Sheet, ValidationRule, Workbook } from '../src/host/model/workbook.js';

/** Rules stay shared between cells, as they were; a copy's are its own, for moves change their areas in place. */
function ruleCopier(): (rule: ValidationRule) => ValidationRule {
  const copies = new Map<ValidationRule, ValidationRule>();
  return (rule) => {
    const copy = copies.get(rule) ?? structuredClone(rule);
    copies.set(rule, copy);
    return copy;
  };
}

function copySheet({ rows, ...rest }: Sheet, copyRule: (rule: ValidationRule) => ValidationRule): Sheet {
  const copyCell = (cell: Cell | undefined): Cell | undefined =>
    cell === undefined
      ? undefined
      : { ...cell, validation: cell.validation === null ? null : copyRule(cell.validation) };
  return { ...structuredClone(rest), rows: rows.map((row) => row?.map(copyCell)) };
}

/**
 * A copy of a workbook that shares nothing which changes. `structuredClone` of one that is set up took 0.35 s, for it copies the
 * styles of each cell too.
 */
export function copyWorkbook({ sheets, ...rest }: Workbook): Workbook {
  const copyRule = ruleCopier();
  return { ...structuredClone(rest), sheets: sheets.map((sheet) => copySheet(sheet, copyRule)) };
}
