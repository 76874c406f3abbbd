import type { RawCell, RawTab } from '../core/tables/sheet-data.js';
import type { NewCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { growSheet, writeBlock } from './write-block.js';

const CELLS = 3;

/** 1/1/2000, where somebody has taken the date format from the cell; the formula itself, where it became plain text. */
const FIRST_SERIAL = 36_526;

const isToday = (cell: RawCell | undefined): boolean =>
  typeof cell === 'object' || (typeof cell === 'number' && cell >= FIRST_SERIAL) || cell === '=TODAY()';

/** A number; a day or digits, where somebody has formatted the whole tab as dates or as plain text. */
const isNumber = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number' || typeof cell === 'object' || (typeof cell === 'string' && /^\d+$/.test(cell));

/**
 * Where the hidden header cells of Tiến độ stand: a day and two numbers side by side with nothing below them, for people may
 * head a column of theirs with a day. Null when they are not there yet.
 */
export function findTodayIndex(tab: RawTab | undefined): number | null {
  const [header = [], ...rows] = tab?.cells ?? [];
  const index = header.findIndex((cell, i) => {
    const [soonDays, shift] = [header[i + 1], header[i + 2]];
    return (
      isToday(cell) &&
      isNumber(soonDays) &&
      isNumber(shift) &&
      rows.every((row) => row.slice(i, i + CELLS).every((below) => below === ''))
    );
  });
  return index < 0 ? null : index;
}

/**
 * Writes today, the days of warning and the shift of inclusive deadlines where the colour rules look for them; makes the
 * hidden columns at the right end where they are absent. The 0-based index of the first.
 */
export function writeTodayCells(
  spreadsheet: OpenSpreadsheet,
  tab: RawTab,
  cells: readonly [today: NewCell, soonDays: number, shift: number],
): number | null {
  const sheet = spreadsheet.sheets.get('steps');
  if (sheet === undefined) return null;
  const found = findTodayIndex(tab);
  const index = found ?? sheet.getLastColumn();
  if (found === null) growSheet(sheet, 1, index + CELLS);
  for (let column = index + 1; column <= index + CELLS; column += 1) {
    const isFirst = column === index + 1;
    const isFormatted = typeof tab.cells[0]?.[column - 1] === (isFirst ? 'object' : 'number');
    if (!isFormatted) sheet.getRange(1, column, 1, 1).setNumberFormat(isFirst ? 'dd/mm/yyyy' : '0');
    if (found === null) sheet.hideColumns(column);
  }
  // Last, because they tell that the columns are hidden.
  writeBlock(spreadsheet, sheet, { row: 1, column: index + 1, cells: [cells] });
  return index;
}
