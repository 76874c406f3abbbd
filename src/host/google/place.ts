import type { Range, Sheet, SpreadsheetFile } from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { lastColumnOf, lastRowOf } from '../model/area.js';
import type { LineChange } from '../model/protection.js';
import { isEditable, mayChangeLines } from '../model/protection.js';
import { sheetWithId } from '../model/sheet.js';
import type { Sheet as SheetModel } from '../model/workbook.js';
import { GoogleException } from './exception.js';
import type { Kernel } from './kernel.js';

/** Makes the objects that scripts hold; handed to every class so that the classes need not know each other. */
export interface Makers {
  file(): SpreadsheetFile;
  sheet(model: SheetModel): Sheet;
  range(model: SheetModel, area: Area): Range;
}

export interface World extends Makers {
  readonly kernel: Kernel;
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Throws when somebody deleted the tab meanwhile. */
export function assertThere({ workbook }: Kernel, sheet: SheetModel): void {
  if (sheetWithId(workbook, sheet.id) !== sheet) throw new GoogleException(`Sheet ${String(sheet.id)} not found`);
}

/** Throws when the grid is, or has meanwhile become, too small for the area. */
export function assertInside(sheet: SheetModel, area: Area): void {
  if (area.row < 1) throw new GoogleException('The starting row of the range is too small.');
  if (area.column < 1) throw new GoogleException('The starting column of the range is too small.');
  if (area.rows < 1) throw new GoogleException('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new GoogleException('The number of columns in the range must be at least 1.');
  if (lastRowOf(area) > sheet.maxRows || lastColumnOf(area) > sheet.maxColumns) throw new GoogleException(OUTSIDE);
}

/** Throws when a protection forbids the execution's user to change the area (null: the tab itself). */
export function assertEditable({ workbook, user }: Kernel, sheet: SheetModel, area: Area | null): void {
  if (!isEditable(workbook, sheet, area, user)) throw new GoogleException(PROTECTED);
}

/** The same for whole rows or columns. */
export function assertLinesMayChange({ workbook, user, doubts }: Kernel, sheet: SheetModel, change: LineChange): void {
  const throughProtected = doubts.linesThroughProtected === 'inserted';
  if (!mayChangeLines(workbook, sheet, change, { user, throughProtected })) throw new GoogleException(PROTECTED);
}
