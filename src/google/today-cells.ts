import { textOf } from '../core/reading/cell-text.js';
import type { RawCell, RawTab } from '../core/contract/sheet-data.js';
import type { NewCell } from './cells.js';
import { readClock } from './clock.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { keepProperty, readProperty } from './properties.js';
import { settleHeaders } from './settle-headers.js';
import type { Sheet } from './surface.js';
import { growSheet, writeBlock } from './write-block.js';

const CELLS = 3;
/** What was written last: a formula reads as the day it gives, so the cells alone do not tell. */
const KEY = 'todayCells';

/** Today (a formula or a day), the days of warning, the shift of inclusive deadlines. */
export type TodayCells = readonly [today: NewCell, soonDays: number, shift: number];

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

/** Hides new columns at the right end, and gives the cells their formats; the content comes last, because it tells that this is done. */
function prepareCells(sheet: Sheet, tab: RawTab, first: number, isNew: boolean): void {
  if (isNew) growSheet(sheet, 1, first + CELLS - 1);
  for (let column = first; column < first + CELLS; column += 1) {
    const isFirst = column === first;
    const isFormatted = typeof tab.cells[0]?.[column - 1] === (isFirst ? 'object' : 'number');
    if (!isFormatted) sheet.getRange(1, column, 1, 1).setNumberFormat(isFirst ? 'dd/mm/yyyy' : '0');
    if (isNew) sheet.hideColumns(column);
  }
}

/** Whether the cells stand there, as they read. */
function standIn(tab: RawTab, shown: readonly RawCell[]): boolean {
  const found = findTodayIndex(tab);
  // A number that became text in a plain text column looks alike and is none to a colour rule.
  const isSame = (cell: RawCell | undefined, i: number): boolean =>
    typeof cell === typeof shown[i] && textOf(cell) === textOf(shown[i]);
  return found !== null && shown.every((_, i) => isSame(tab.cells[0]?.[found + i], i));
}

/**
 * Writes today, the days of warning and the shift of inclusive deadlines where the colour rules look for them; makes the hidden
 * columns at the right end where they are absent. Writes nothing where they say so already. The tab as it was last read.
 */
export function writeTodayCells(spreadsheet: OpenSpreadsheet, tab: RawTab, cells: TodayCells): RawTab {
  const sheet = spreadsheet.sheets.get('steps');
  if (sheet === undefined) return tab;
  const [today, ...numbers] = cells;
  const isFormula = typeof today === 'object' && 'formula' in today;
  const shown: readonly RawCell[] = [isFormula ? { day: readClock(spreadsheet.zone) } : today, ...numbers];
  const kind = JSON.stringify(cells);
  let written = readProperty(KEY) === kind;
  const settled = settleHeaders(spreadsheet, 'steps', tab, (current) => {
    if (written && standIn(current, shown)) return null;
    const found = findTodayIndex(current);
    const index = found ?? current.cells[0]?.length ?? 0;
    const write = (): void => {
      prepareCells(sheet, current, index + 1, found === null);
      writeBlock(spreadsheet, sheet, { row: 1, column: index + 1, cells: [cells] });
    };
    written = true;
    return { index, cells: shown, write };
  });
  // Where it is not kept, the cells are written again each time.
  if (readProperty(KEY) !== kind) keepProperty(KEY, kind);
  return settled;
}
