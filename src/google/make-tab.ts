import { formatOf, FROZEN_COLUMNS, RULED_ROWS, widthOf } from '../core/contract/column-layout.js';
import type { Column } from '../core/contract/column.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import type { Sheet } from './surface.js';
import { growSheet, writeBlock } from './write-block.js';

const HEADER_FILL = '#1f4e79';
const HEADER_FILL_COMPUTED = '#5f6b76';
const HEADER_TEXT = '#ffffff';

/** A column to make: its key, shape and caption in the workbook's language, and what its header's note says. */
export interface NewColumn {
  readonly key: string;
  readonly column: Column;
  readonly caption: string;
  readonly note: string | null;
}

/**
 * Makes columns at the right end of a tab (or in an empty one from the left): format, width, header. Nothing that people
 * have filled is touched. The headers come last: a run that died before them is done over, for they tell what is there.
 */
export function makeColumns(
  spreadsheet: OpenSpreadsheet,
  tab: TabKey,
  columns: readonly NewColumn[],
  firstColumn: number,
): void {
  const sheet = spreadsheet.sheets.get(tab);
  if (sheet === undefined || columns.length === 0) return;
  growSheet(sheet, 2, firstColumn + columns.length - 1);
  dressHeaders(sheet, columns, firstColumn);
  sheet
    .getRange(2, firstColumn, sheet.getMaxRows() - 1, columns.length)
    .setWrap(true)
    .setVerticalAlignment('top');
  columns.forEach((made, i) => {
    dressColumn(sheet, tab, made, firstColumn + i);
  });
  writeBlock(spreadsheet, sheet, { row: 1, column: firstColumn, cells: [columns.map(({ caption }) => caption)] });
}

/** Makes a tab's columns from the left, all of plain text, in as few calls as that takes. Done again it changes nothing. */
export function makeTextColumns(spreadsheet: OpenSpreadsheet, tab: TabKey, columns: readonly NewColumn[]): void {
  const sheet = spreadsheet.sheets.get(tab);
  if (sheet === undefined || columns.length === 0) return;
  writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells: [columns.map(({ caption }) => caption)] });
  dressHeaders(sheet, columns, 1);
  const body = sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length);
  body.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  columns.forEach(({ key, column }, i) => sheet.setColumnWidth(i + 1, widthOf(tab, key, column)));
}

/** Set-up makes some 130 columns, and every call costs tens of milliseconds: what is alike is dressed in one. */
function dressHeaders(sheet: Sheet, columns: readonly NewColumn[], firstColumn: number): void {
  const headers = sheet.getRange(1, firstColumn, 1, columns.length);
  headers.setBackground(HEADER_FILL).setFontColor(HEADER_TEXT).setFontWeight('bold');
  headers.setWrap(true).setVerticalAlignment('middle');
  columns.forEach(({ column }, i) => {
    if (column.computed === true) sheet.getRange(1, firstColumn + i, 1, 1).setBackground(HEADER_FILL_COMPUTED);
  });
}

function dressColumn(sheet: Sheet, tab: TabKey, { key, column, note }: NewColumn, at: number): void {
  if (note !== null) sheet.getRange(1, at, 1, 1).setNote(note);
  sheet.setColumnWidth(at, widthOf(tab, key, column));
  const format = formatOf(tab, key, column);
  if (format !== null) sheet.getRange(2, at, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
}

/** Makes a tab. On a blank spreadsheet the one sheet that Google gives becomes the first tab. */
export function makeTab(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  name: string,
  index: number,
  reuse: Sheet | null,
): Sheet {
  const sheet = reuse?.setName(name) ?? spreadsheet.file.insertSheet(name, index);
  spreadsheet.sheets.set(key, sheet);
  const rows = sheet.getMaxRows();
  if (rows < RULED_ROWS) sheet.insertRowsAfter(rows, RULED_ROWS - rows);
  sheet.setFrozenRows(1);
  const frozen = FROZEN_COLUMNS[key];
  if (frozen !== undefined) sheet.setFrozenColumns(frozen);
  return sheet;
}

/** Free text down column A, for tabs without columns. The text comes last and tells that the rest is done. */
export function writeLines(spreadsheet: OpenSpreadsheet, sheet: Sheet, lines: readonly string[]): void {
  sheet.setColumnWidth(1, 900);
  sheet.getRange(1, 1, lines.length, 1).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, 1).setFontWeight('bold');
  writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells: lines.map((line) => [line]) });
}
