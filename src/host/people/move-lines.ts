import type { HostState } from '../execution/host-state.js';
import type { Area } from '../model/area.js';
import { parseA1 } from '../model/area.js';
import type { LineChange } from '../model/protection.js';
import { isEditable, mayChangeLines } from '../model/protection.js';
import { addSheet, sheetNamed } from '../model/sheet.js';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumn } from '../model/structure.js';
import { sortRows } from '../model/sort.js';
import type { Sheet, Workbook } from '../model/workbook.js';

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

/** Finds tabs that the person may change, and refuses what protections forbid, as the grid would. */
function makeGuard(state: HostState, user: string) {
  const { workbook } = state;
  const throughProtected = state.doubts.linesThroughProtected === 'inserted';
  const movable = (tab: string): Sheet => {
    const sheet = sheetNamed(workbook, tab);
    if (sheet === null) throw new Error(`there is no tab «${tab}»`);
    if (!isEditable(workbook, sheet, null, user)) throw new Error(`${tab} is protected from ${user}`);
    return sheet;
  };
  const withLines = (tab: string, ...changes: readonly LineChange[]): Sheet => {
    const sheet = movable(tab);
    if (!changes.every((change) => mayChangeLines(workbook, sheet, change, { user, throughProtected }))) {
      throw new Error(`lines of ${tab} are protected from ${user}`);
    }
    return sheet;
  };
  const withArea = (tab: string, a1: string): { readonly sheet: Sheet; readonly area: Area } => {
    const sheet = movable(tab);
    const area = parseA1(a1, sheet.maxRows, sheet.maxColumns);
    if (area === null) throw new Error(`${a1} is no range`);
    if (!isEditable(workbook, sheet, area, user)) throw new Error(`${tab}!${a1} is protected from ${user}`);
    return { sheet, area };
  };
  return { movable, withLines, withArea };
}

export function makeMoves(state: HostState, user: string): TabMoves {
  const { workbook } = state;
  const { movable, withLines, withArea } = makeGuard(state, user);
  const linesOf =
    (move: typeof insertRows, axis: LineChange['axis'], kind: LineChange['kind']) =>
    (tab: string, at: number, count: number) =>
      move(workbook, withLines(tab, { axis, at, count, kind }), at, count);
  const dragged = (at: number): LineChange => ({ axis: 'column', at, count: 1, kind: 'move' });
  return {
    insertRows: linesOf(insertRows, 'row', 'insert'),
    deleteRows: linesOf(deleteRows, 'row', 'delete'),
    insertColumns: linesOf(insertColumns, 'column', 'insert'),
    deleteColumns: linesOf(deleteColumns, 'column', 'delete'),
    moveColumn: (tab, from, to) => moveColumn(withLines(tab, dragged(from), dragged(to)), from, to),
    hideColumn: (tab, column) => movable(tab).hiddenColumns.add(column),
    sortRange: (tab, a1, column, ascending) => {
      const { sheet, area } = withArea(tab, a1);
      sortRows(sheet, area, column, ascending);
    },
    addTab: (name) => {
      addSheet(workbook, name);
    },
    renameTab: (tab, name) => {
      movable(tab).name = name;
    },
    deleteTab: (tab) => deleteTab(workbook, movable(tab)),
  };
}

function deleteTab(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
}
