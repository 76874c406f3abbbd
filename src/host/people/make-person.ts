import type { HostState } from '../execution/host-state.js';
import { viewOf } from '../execution/host-state.js';
import { afterEdit } from '../execution/triggers.js';
import type { Area } from '../model/area.js';
import { formatA1, lastColumnOf, lastRowOf, parseA1 } from '../model/area.js';
import { displayText } from '../model/display.js';
import { cellValue } from '../model/formula.js';
import { isEditable } from '../model/protection.js';
import { cellAt, forEachCell, makeCell, sheetNamed } from '../model/sheet.js';
import { agrees } from '../model/validation.js';
import type { Cell, Sheet, Workbook } from '../model/workbook.js';
import { BLANK, enter, entryOfText } from '../typed-input/enter.js';
import type { Entering } from '../typed-input/parse-typed.js';
import type { TabMoves } from './move-lines.js';
import { makeMoves } from './move-lines.js';

/** What one person can do in the grid. Throws, as the grid would refuse, on protected or absent cells. */
export interface Person extends TabMoves {
  /** Types into one cell, read by the spreadsheet's locale; fires onEdit. */
  type(tab: string, a1: string, text: string): void;
  /** Pastes texts with this corner; unlike typing it passes rejecting dropdowns; fires onEdit once. */
  paste(tab: string, a1: string, rows: readonly (readonly string[])[]): void;
  /** Deletes the content; fires onEdit. */
  clear(tab: string, a1: string): void;
  /** Copies a whole row over another: content, look, notes and dropdowns, codes and all; fires onEdit. */
  copyRow(tab: string, from: number, to: number): void;
  setNumberFormat(tab: string, a1: string, format: string): void;
  select(tab: string, a1: string): void;
  /** The cell as shown in the grid. */
  see(tab: string, a1: string): string;
}

function typeText(at: At, text: string): void {
  const { sheet, area, entering, workbook } = at;
  const cell = makeCell(sheet, area.row, area.column);
  const entry = entryOfText(text, cell, entering);
  const format = entry.numberFormat ?? cell.numberFormat;
  if (cell.validation?.allowInvalid === false && !agrees(workbook, cell.validation, entry.value, format)) {
    throw new Error(`${sheet.name}!${formatA1(area)} takes only the values of its list`);
  }
  enter(cell, entry);
}

function pasteTexts({ sheet, area, entering }: At, rows: readonly (readonly string[])[]): void {
  rows.forEach((texts, r) =>
    texts.forEach((text, c) => {
      const cell = makeCell(sheet, area.row + r, area.column + c);
      enter(cell, entryOfText(text, cell, entering));
    }),
  );
}

/** The area of texts pasted with a corner. */
function pastedA1(corner: string, rows: readonly (readonly string[])[]): string {
  const first = parseA1(corner, 1, 1);
  if (first === null) throw new Error(`${corner} is no cell`);
  return formatA1({ ...first, rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) });
}

const copyOfRow = (sheet: Sheet, row: number) =>
  Array.from(sheet.rows[row - 1] ?? [], (cell) => (cell === undefined ? undefined : { ...cell }));

export function makePerson(state: HostState, user: string): Person {
  /** Edits the cells, then lets the triggers run as at Google. */
  const edit = (tab: string, a1: string, change: (at: At) => void): void => {
    const at = placeOf(state, user, tab, a1);
    change(at);
    afterEdit(state, { user, tab, a1: formatA1(at.area) });
  };
  return {
    ...makeMoves(state, user),
    type: (tab, a1, text) => edit(tab, a1, (at) => typeText(at, text)),
    paste: (tab, a1, rows) => edit(tab, pastedA1(a1, rows), (at) => pasteTexts(at, rows)),
    clear: (tab, a1) => edit(tab, a1, ({ sheet, area }) => forExisting(sheet, area, (cell) => enter(cell, BLANK))),
    copyRow: (tab, from, to) =>
      edit(tab, `${String(to)}:${String(to)}`, ({ sheet }) => {
        sheet.rows[to - 1] = copyOfRow(sheet, from);
      }),
    setNumberFormat: (tab, a1, format) => {
      const { sheet, area } = placeOf(state, user, tab, a1);
      forEachCell(sheet, area, (cell) => (cell.numberFormat = format));
    },
    select: (tab, a1) => {
      const sheet = tabNamed(state, tab);
      Object.assign(viewOf(state, user), { sheetId: sheet.id, area: parseA1(a1, sheet.maxRows, sheet.maxColumns) });
    },
    see: (tab, a1) => seen(state, tabNamed(state, tab), a1),
  };
}

function seen({ workbook, now }: HostState, sheet: Sheet, a1: string): string {
  const area = parseA1(a1, sheet.maxRows, sheet.maxColumns);
  const cell = area === null ? undefined : cellAt(sheet, area.row, area.column);
  if (cell === undefined) return '';
  const value = cellValue(cell, now(), workbook.timeZone);
  return value === undefined ? (cell.formula ?? '') : displayText(value, cell.numberFormat, workbook.locale);
}

function forExisting(sheet: Sheet, area: Area, visit: (cell: Cell) => void): void {
  for (let row = area.row; row <= Math.min(lastRowOf(area), sheet.rows.length); row += 1) {
    for (let column = area.column; column <= lastColumnOf(area); column += 1) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined) visit(cell);
    }
  }
}

function tabNamed(state: HostState, tab: string): Sheet {
  const sheet = sheetNamed(state.workbook, tab);
  if (sheet !== null) return sheet;
  throw new Error(`there is no tab «${tab}»; there are: ${state.workbook.sheets.map(({ name }) => name).join(', ')}`);
}

/** Cells that are there and that the person may edit, with what typing needs to know. */
interface At {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly area: Area;
  readonly entering: Entering;
}

function placeOf(state: HostState, user: string, tab: string, a1: string): At {
  const sheet = tabNamed(state, tab);
  const area = parseA1(a1, sheet.maxRows, sheet.maxColumns);
  if (area === null || lastRowOf(area) > sheet.maxRows || lastColumnOf(area) > sheet.maxColumns) {
    throw new Error(`${tab}!${a1} is not in the grid of ${String(sheet.maxRows)} × ${String(sheet.maxColumns)} cells`);
  }
  if (!isEditable(state.workbook, sheet, area, user)) throw new Error(`${tab}!${a1} is protected from ${user}`);
  // Whoever types = into plain text sees that it stays text: that is known.
  const doubts = { ...state.doubts, leadingEquals: 'text' } as const;
  const entering = { locale: state.workbook.locale, year: new Date(state.now()).getUTCFullYear(), doubts };
  return { workbook: state.workbook, sheet, area, entering };
}
