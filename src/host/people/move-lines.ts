import type { HostState } from '../execution/host-state.js';
import { parseA1 } from '../model/area.js';
import { isEditable } from '../model/protection.js';
import { addSheet, sheetNamed } from '../model/sheet.js';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumn } from '../model/structure.js';
import { sortRows } from '../model/sort.js';
import type { Sheet } from '../model/workbook.js';

/** Moves fire no onEdit: Google tells only installable onChange triggers, without a range. */
export interface TabMoves {
  /** The first new row is row `at`. */
  insertRows(tab: string, at: number, count: number): void;
  deleteRows(tab: string, at: number, count: number): void;
  insertColumns(tab: string, at: number, count: number): void;
  deleteColumns(tab: string, at: number, count: number): void;
  /** Drags a column so that it becomes column `to`. */
  moveColumn(tab: string, from: number, to: number): void;
  hideColumn(tab: string, column: number): void;
  /** Sorts whole rows of an area by one of the sheet's columns, blanks last. */
  sortRange(tab: string, a1: string, column: number, ascending: boolean): void;
  addTab(name: string): void;
  renameTab(tab: string, name: string): void;
  deleteTab(tab: string): void;
}

export function makeMoves(state: HostState, user: string): TabMoves {
  const { workbook } = state;
  const movable = (tab: string): Sheet => {
    const sheet = sheetNamed(workbook, tab);
    if (sheet === null) throw new Error(`there is no tab «${tab}»`);
    if (!isEditable(workbook, sheet, null, user)) throw new Error(`${tab} is protected from ${user}`);
    return sheet;
  };
  const linesOf = (move: typeof insertRows) => (tab: string, at: number, count: number) =>
    move(workbook, movable(tab), at, count);
  return {
    insertRows: linesOf(insertRows),
    deleteRows: linesOf(deleteRows),
    insertColumns: linesOf(insertColumns),
    deleteColumns: linesOf(deleteColumns),
    moveColumn: (tab, from, to) => moveColumn(movable(tab), from, to),
    hideColumn: (tab, column) => movable(tab).hiddenColumns.add(column),
    sortRange: (tab, a1, column, ascending) => {
      const sheet = movable(tab);
      const area = parseA1(a1, sheet.maxRows, sheet.maxColumns);
      if (area === null) throw new Error(`${a1} is no range`);
      sortRows(sheet, area, column, ascending);
    },
    addTab: (name) => {
      addSheet(workbook, name);
    },
    renameTab: (tab, name) => {
      movable(tab).name = name;
    },
    deleteTab: (tab) => {
      const sheet = movable(tab);
      workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
      workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
      if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
    },
  };
}
