import type { Host } from '../stand-in/host.js';
import type { Area } from '../model/area.js';
import { formatA1, overlaps } from '../model/area.js';
import { isEditable } from '../model/protection.js';
import { sheetWithId } from '../model/sheet.js';
import type { Sheet, Workbook } from '../model/workbook.js';
import type { CursorView } from './wire.js';

/** One text typed into a cell, or a block of texts that lands with its corner there. */
export type Entered = string | readonly (readonly string[])[];

/** Where it lands. */
export function areaOf({ row, column }: CursorView, entered: Entered): Area {
  if (typeof entered === 'string') return { row, column, rows: 1, columns: 1 };
  return { row, column, rows: entered.length, columns: Math.max(1, ...entered.map((texts) => texts.length)) };
}

type Hindrance = 'protected' | 'warned' | null;

/** What stands between a person and an area: a protection, or the question that a warning-only protection asks. */
export function findHindrance(workbook: Workbook, tab: number, area: Area, user: string): Hindrance {
  const sheet = sheetWithId(workbook, tab);
  if (sheet === null) return null;
  if (!isEditable(workbook, sheet, area, user)) return 'protected';
  const warned = sheet.protections.some(
    ({ warningOnly, area: kept }) => warningOnly && (kept === null || overlaps(kept, area)),
  );
  return warned ? 'warned' : null;
}

/** Google's limits of a spreadsheet (support.google.com/drive/answer/37603): 10 million cells, columns up to ZZZ. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** How large the grid has to be for an area. */
const gridFor = (sheet: Sheet, { row, column, rows, columns }: Area) => ({
  rows: Math.max(sheet.maxRows, row + rows - 1),
  columns: Math.max(sheet.maxColumns, column + columns - 1),
});

/** Which limit an area that lies outside the grid would break; one inside breaks none. */
export function findOverflow(workbook: Workbook, tab: number, area: Area): 'cells' | 'columns' | null {
  const sheet = sheetWithId(workbook, tab);
  if (sheet === null) return null;
  const { rows, columns } = gridFor(sheet, area);
  if (rows === sheet.maxRows && columns === sheet.maxColumns) return null;
  if (columns > MOST_COLUMNS) return 'columns';
  const others = workbook.sheets.filter((other) => other !== sheet);
  const cells = others.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, rows * columns);
  return cells > MOST_CELLS ? 'cells' : null;
}

/** Pasting past the last row or column makes more of them, as in Sheets. */
function makeRoom(sheet: Sheet, area: Area): void {
  const { rows, columns } = gridFor(sheet, area);
  sheet.maxRows = rows;
  sheet.maxColumns = columns;
}

/** Types a text, empties cells, or pastes a block; throws what the grid would refuse. Fires onEdit once. */
export function typeInto(host: Host, at: CursorView, entered: Entered, user: string): void {
  const sheet = sheetWithId(host.workbook, at.tab);
  const area = areaOf(at, entered);
  const tab = sheet?.name ?? '';
  const person = host.person(user);
  const texts = typeof entered === 'string' ? [[entered]] : entered;
  if (texts.every((row) => row.every((text) => text === ''))) person.clear(tab, formatA1(area));
  else if (typeof entered === 'string') person.type(tab, formatA1(area), entered);
  else {
    if (sheet !== null) makeRoom(sheet, area);
    person.paste(tab, formatA1({ ...area, rows: 1, columns: 1 }), entered);
  }
}
