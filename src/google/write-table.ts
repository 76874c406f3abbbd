import type { TabKey } from '../core/contract/tabs.js';
import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { overRules } from './refused-by-rule.js';
import { setWidths } from './column-widths.js';
import { writeBlock } from './write-block.js';

/** How a table of free layout looks. */
export interface TableLook {
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** From 1. */
  readonly headerRow: number;
  /** 0-based columns of days. */
  readonly days: readonly number[];
}

const sameWidth = (row: readonly NewCell[], width: number): NewCell[] =>
  Array.from({ length: width }, (_, i) => row[i] ?? '');

/** Fills an output tab of free layout from its first cell, in one write that also blanks what stood there before. */
export function writeTable(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  rows: readonly (readonly NewCell[])[],
  { widths, headerRow, days }: TableLook,
): void {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return;
  const width = Math.max(widths.length, sheet.getLastColumn());
  const height = Math.max(rows.length, sheet.getLastRow());
  const cells = Array.from({ length: height }, (_, i) => sameWidth(rows[i] ?? [], width));
  overRules(sheet, width, () => writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells }));
  setWidths(sheet, 1, widths);
  sheet.getRange(1, 1, rows.length, widths.length).setWrap(true).setVerticalAlignment('top');
  // A title and a sentence are longer than their column is wide, and the cells beside them are blank.
  sheet.getRange(1, 1, headerRow - 1, 1).setWrap(false);
  for (const row of [1, headerRow]) sheet.getRange(row, 1, 1, widths.length).setFontWeight('bold');
  for (const day of days)
    sheet.getRange(headerRow + 1, day + 1, rows.length - headerRow, 1).setNumberFormat('dd/mm/yyyy');
}
