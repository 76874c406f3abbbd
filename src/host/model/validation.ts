import { displayText } from './display.js';
import { cellAt, sheetWithId } from './sheet.js';
import type { Scalar, ValidationRule, Workbook } from './workbook.js';
import { lastColumnOf, lastRowOf } from './area.js';

/** The texts that a dropdown offers, in its order and without blanks; null for a rule that the host does not know. */
export function allowedTexts(workbook: Workbook, rule: ValidationRule): readonly string[] | null {
  const { criteria } = rule;
  if (criteria.kind === 'list') return criteria.values;
  if (criteria.kind === 'carried') return null;
  const sheet = sheetWithId(workbook, criteria.sheetId);
  const texts: string[] = [];
  if (sheet === null) return texts;
  const { area } = criteria;
  for (let row = area.row; row <= Math.min(lastRowOf(area), sheet.rows.length); row += 1) {
    for (let column = area.column; column <= lastColumnOf(area); column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined) texts.push(displayText(cell.value, cell.numberFormat, workbook.locale));
    }
  }
  return texts.filter((text) => text !== '');
}

/** Whether a dropdown agrees with a value; a blank and what we cannot judge pass. */
export function agrees(workbook: Workbook, rule: ValidationRule, value: Scalar, numberFormat: string): boolean {
  if (value === '') return true;
  const texts = allowedTexts(workbook, rule);
  return texts === null || texts.includes(displayText(value, numberFormat, workbook.locale));
}
