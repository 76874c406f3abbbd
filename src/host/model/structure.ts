import type { Area } from './area.js';
import { blankCell } from './sheet.js';
import type { Cell, Sheet, ValidationRule, Workbook } from './workbook.js';

type Axis = 'row' | 'column';
/** Lines inserted before `at`, or, with a count below 0, deleted from `at` on. */
interface Move {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

const size = (axis: Axis): 'rows' | 'columns' => (axis === 'row' ? 'rows' : 'columns');

/** Moves an area's lines; false when nothing of it is left. */
function moveArea(area: Area, { axis, at, count }: Move): boolean {
  const length = size(axis);
  const first = area[axis];
  const last = first + area[length] - 1;
  if (count > 0) {
    if (first >= at) area[axis] = first + count;
    else if (last >= at) area[length] += count;
    return true;
  }
  const gone = -count;
  const kept = (line: number) => (line < at ? line : Math.max(at, line - gone));
  const newFirst = kept(first);
  const newEnd = kept(last + 1);
  area[axis] = newFirst;
  area[length] = newEnd - newFirst;
  return newEnd > newFirst;
}

function moveKeys<T>(map: Map<number, T>, { at, count }: Move): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, value] of map) {
    if (line < at) moved.set(line, value);
    else if (count > 0 || line >= at - count) moved.set(line + count, value);
  }
  return moved;
}

const moveSet = (set: Set<number>, move: Move): Set<number> =>
  new Set(moveKeys(new Map([...set].map((line) => [line, true])), move).keys());

function moveDropdownSources(workbook: Workbook, sheetId: number, move: Move): void {
  const seen = new Set<ValidationRule>();
  for (const cells of workbook.sheets.flatMap((sheet) => sheet.rows)) {
    for (const cell of cells ?? []) {
      const rule = cell?.validation;
      if (!rule || seen.has(rule)) continue;
      seen.add(rule);
      if (rule.criteria.kind === 'range' && rule.criteria.sheetId === sheetId) moveArea(rule.criteria.area, move);
    }
  }
}

/** Everything beside the cells that has a place: rules, protections, merges, names, dropdown sources. */
function moveSurroundings(workbook: Workbook, sheet: Sheet, move: Move): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => {
    const left = rule.ranges.filter((area) => moveArea(area, move));
    rule.ranges.length = 0;
    for (const area of left) rule.ranges.push(area);
    return left.length > 0;
  });
  sheet.protections = sheet.protections.filter(({ area }) => area === null || moveArea(area, move));
  sheet.merges = sheet.merges.filter((area) => moveArea(area, move));
  if (sheet.filter !== null && !moveArea(sheet.filter, move)) sheet.filter = null;
  workbook.namedRanges = workbook.namedRanges.filter(
    ({ sheetId, area }) => sheetId !== sheet.id || moveArea(area, move),
  );
  moveDropdownSources(workbook, sheet.id, move);
  if (move.axis === 'row') {
    sheet.rowHeights = moveKeys(sheet.rowHeights, move);
    sheet.hiddenRows = moveSet(sheet.hiddenRows, move);
  } else {
    sheet.columnWidths = moveKeys(sheet.columnWidths, move);
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, move);
  }
}

/** An inserted cell looks like its neighbour and has its dropdown, but no content and no note. */
function likeNeighbour(cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return undefined;
  return { ...blankCell(), numberFormat: cell.numberFormat, style: cell.style, validation: cell.validation };
}

/** Inserts blank rows so that the first of them is row `at`; they look like the row above (below, for the first). */
export function insertRows(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  const model = sheet.rows[at > 1 ? at - 2 : 0] ?? [];
  while (sheet.rows.length < at - 1) sheet.rows.push(undefined);
  const added = Array.from({ length: count }, () => Array.from(model, likeNeighbour));
  // Not by splice: its arguments stand on the stack, which has no room for 100,000 rows.
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...added, ...sheet.rows.slice(at - 1)];
  sheet.maxRows += count;
  moveSurroundings(workbook, sheet, { axis: 'row', at, count });
}

export function deleteRows(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  sheet.rows.splice(at - 1, count);
  sheet.maxRows -= count;
  moveSurroundings(workbook, sheet, { axis: 'row', at, count: -count });
}

/** Inserts blank columns so that the first of them is column `at`; they look like the column to the left. */
export function insertColumns(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  for (const cells of sheet.rows) {
    if (cells === undefined || cells.length < at - 1) continue;
    const model = cells[at > 1 ? at - 2 : 0];
    cells.splice(at - 1, 0, ...Array.from({ length: count }, () => likeNeighbour(model)));
  }
  sheet.maxColumns += count;
  moveSurroundings(workbook, sheet, { axis: 'column', at, count });
}

export function deleteColumns(workbook: Workbook, sheet: Sheet, at: number, count: number): void {
  for (const cells of sheet.rows) cells?.splice(at - 1, count);
  sheet.maxColumns -= count;
  moveSurroundings(workbook, sheet, { axis: 'column', at, count: -count });
}

/**
 * Moves whole rows so that they stand before the row that is `to` now. Rules and protections stay where they are: they go from
 * the first row of people to the last.
 */
export function moveRows(sheet: Sheet, from: number, count: number, to: number): void {
  while (sheet.rows.length < Math.max(from + count, to) - 1) sheet.rows.push(undefined);
  const target = to > from ? to - count : to;
  sheet.rows.splice(target - 1, 0, ...sheet.rows.splice(from - 1, count));
  const place = (row: number): number => {
    if (row >= from && row < from + count) return target + row - from;
    const left = row >= from + count ? row - count : row;
    return left >= target ? left + count : left;
  };
  sheet.rowHeights = new Map([...sheet.rowHeights].map(([row, height]) => [place(row), height]));
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map(place));
}

/** Drags one column elsewhere. Rules and protections of exactly one column follow; wider ones stay where they are. */
export function moveColumn(sheet: Sheet, from: number, to: number): void {
  const place = (column: number): number => {
    if (column === from) return to;
    if (from < column && column <= to) return column - 1;
    return to <= column && column < from ? column + 1 : column;
  };
  for (const cells of sheet.rows) {
    if (cells === undefined) continue;
    while (cells.length < Math.max(from, to)) cells.push(undefined);
    cells.splice(to - 1, 0, ...cells.splice(from - 1, 1));
  }
  const areas = [
    ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
    ...sheet.protections.map(({ area }) => area),
  ];
  for (const area of areas) if (area?.columns === 1) area.column = place(area.column);
  sheet.columnWidths = new Map([...sheet.columnWidths].map(([column, width]) => [place(column), width]));
  sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map(place));
}
