import type { DataValidation } from 'exceljs';
import { formatA1 } from '../model/area.js';
import type { Sheet, ValidationCriteria, ValidationRule } from '../model/workbook.js';
import { absoluteA1, rectanglesOf } from './areas.js';
import { quotedTab } from './cell-links.js';
import { writeText } from './file-text.js';

/** Excel's bounds: an inline list of 255 characters, a message of 255. */
const MOST = 255;

/** Writes values that do not fit inline (too long, a comma inside) somewhere hidden; gives the reference to them. */
export type KeepValues = (values: readonly string[]) => string;

const fitsInline = (value: string): boolean =>
  value !== '' && value.trim() === value && !/[,"]/.test(value) && writeText(value) === value;

function listFormula(values: readonly string[], keep: KeepValues): string {
  const inline = values.join(',');
  return inline.length <= MOST && values.every(fitsInline) ? `"${inline}"` : keep(values);
}

function criteriaOf(
  criteria: ValidationCriteria,
  nameOf: (sheetId: number) => string | null,
  keep: KeepValues,
): DataValidation | null {
  switch (criteria.kind) {
    case 'list':
      return { type: 'list', allowBlank: true, formulae: [listFormula(criteria.values, keep)] };
    case 'range': {
      const name = nameOf(criteria.sheetId);
      if (name === null) return null;
      return { type: 'list', allowBlank: true, formulae: [`${quotedTab(name)}!${absoluteA1(criteria.area)}`] };
    }
    case 'carried':
      return criteria.carried as DataValidation;
  }
}

function ruleOf(
  rule: ValidationRule,
  nameOf: (sheetId: number) => string | null,
  keep: KeepValues,
): DataValidation | null {
  const criteria = criteriaOf(rule.criteria, nameOf, keep);
  if (criteria === null) return null;
  const prompt = rule.helpText === null ? {} : { showInputMessage: true, prompt: rule.helpText.slice(0, MOST) };
  return { ...criteria, showErrorMessage: true, errorStyle: rule.allowInvalid ? 'warning' : 'stop', ...prompt };
}

/** A tab's rules by the rectangles they stand on: what ExcelJS keeps as `worksheet.dataValidations.model`. */
export function writeRules(
  sheet: Sheet,
  nameOf: (sheetId: number) => string | null,
  keep: KeepValues,
): Record<string, DataValidation> {
  const cells = new Map<ValidationRule, { row: number; column: number }[]>();
  sheet.rows.forEach((row, rowAt) =>
    row?.forEach((cell, columnAt) => {
      if (!cell?.validation) return;
      const places = cells.get(cell.validation) ?? [];
      cells.set(cell.validation, places);
      places.push({ row: rowAt + 1, column: columnAt + 1 });
    }),
  );
  const written: Record<string, DataValidation> = {};
  for (const [rule, places] of cells) {
    const validation = ruleOf(rule, nameOf, keep);
    if (validation === null) continue;
    for (const area of rectanglesOf(places)) written[formatA1(area)] = validation;
  }
  return written;
}
