import { formatOf, FROZEN_COLUMNS, RULED_ROWS, widthOf } from '../core/contract/column-layout.js';
import { columnLetters } from '../core/contract/a1.js';
import type { Column } from '../core/contract/column.js';
import type { TabKey } from '../core/contract/tabs.js';
import { setWidths } from './column-widths.js';
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
  dressColumns(sheet, tab, columns, firstColumn);
  if (columns.some(({ note }) => note !== null))
    sheet.getRange(1, firstColumn, 1, columns.length).setNotes([columns.map(({ note }) => note)]);
  setFormats(sheet, tab, columns, firstColumn);
  writeBlock(spreadsheet, sheet, { row: 1, column: firstColumn, cells: [columns.map(({ caption }) => caption)] });
}

/** Makes a tab's columns from the left, all of plain text, in as few calls as that takes. Done again it changes nothing. */
export function makeTextColumns(spreadsheet: OpenSpreadsheet, tab: TabKey, columns: readonly NewColumn[]): void {
  const sheet = spreadsheet.sheets.get(tab);
  if (sheet === undefined || columns.length === 0) return;
  writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells: [columns.map(({ caption }) => caption)] });
  dressColumns(sheet, tab, columns, 1);
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, columns.length).setNumberFormat('@');
}

/** Set-up makes some 130 columns, and every call costs tens of milliseconds: what is alike is dressed in one. */
function dressColumns(sheet: Sheet, tab: TabKey, columns: readonly NewColumn[], firstColumn: number): void {
  const all = sheet.getRange(1, firstColumn, sheet.getMaxRows(), columns.length);
  all.setWrap(true).setVerticalAlignment('top');
  const headers = sheet.getRange(1, firstColumn, 1, columns.length);
  headers.setFontColor(HEADER_TEXT).setFontWeight('bold');
  const fills = columns.map(({ column }) => (column.computed === true ? HEADER_FILL_COMPUTED : HEADER_FILL));
  headers.setBackgrounds([fills]);
  const widths = columns.map(({ key, column }) => widthOf(tab, key, column));
  setWidths(sheet, firstColumn, widths);
}

/** The number formats of columns below their headers, one call for all that are alike. */
function setFormats(sheet: Sheet, tab: TabKey, columns: readonly NewColumn[], firstColumn: number): void {
  const formats = columns.map(({ key, column }) => formatOf(tab, key, column));
  for (const format of new Set(formats)) {
    if (format === null) continue;
    const areas = formats.flatMap((one, i) => {
      const letters = columnLetters(firstColumn - 1 + i);
      return one === format ? [`${letters}2:${letters}${String(sheet.getMaxRows())}`] : [];
    });
    sheet.getRangeList(areas).setNumberFormat(format);
  }
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
  setWidths(sheet, 1, [900]);
  sheet.getRange(1, 1, lines.length, 1).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, 1).setFontWeight('bold');
  writeBlock(spreadsheet, sheet, { row: 1, column: 1, cells: lines.map((line) => [line]) });
}
