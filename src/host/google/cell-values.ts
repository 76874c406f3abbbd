import type { CellValue } from '../../google/surface.js';
import type { Area } from '../model/area.js';
import { formatA1 } from '../model/area.js';
import { readValue } from '../model/formula.js';
import { isDateFormat } from '../model/number-format.js';
import { instantOfSerial, serialOfInstant } from '../model/serial.js';
import { cellAt, makeCell } from '../model/sheet.js';
import { agrees, allowedTexts } from '../model/validation.js';
import type { Cell, Sheet, Workbook } from '../model/workbook.js';
import type { Entry } from '../typed-input/enter.js';
import { BLANK, enter, entryOfPlain, entryOfSerial, entryOfText } from '../typed-input/enter.js';
import type { Entering } from '../typed-input/parse-typed.js';
import { GoogleException, notImitated } from './exception.js';
import type { Kernel } from './kernel.js';

/** Google's limit on one cell. */
const MOST_CHARACTERS = 50_000;

/**
 * A cell as getValues gives it: a Date for a number under a date format, '' for a blank, the text of an error. The host stores
 * formulas and computes next to none: one without a result from a file is an error (#N/A), which the check says at its cell.
 */
export function readCell(kernel: Kernel, sheet: Sheet, row: number, column: number): CellValue {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return '';
  const value = readValue(cell, kernel.now(), kernel.workbook.timeZone);
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number' || !isDateFormat(cell.numberFormat)) return value;
  return new Date(instantOfSerial(value, kernel.workbook.timeZone));
}

/** What setValues is about to put into a cell. Throws Google's texts, changes nothing. */
export function entryOf(kernel: Kernel, value: unknown, cell: Cell | undefined): Entry {
  const { workbook, doubts } = kernel;
  const entering: Entering = { locale: workbook.locale, year: new Date(kernel.now()).getUTCFullYear(), doubts };
  if (value === null || value === undefined || value === '') return BLANK;
  if (typeof value === 'string') {
    if (value.length > MOST_CHARACTERS) throw new GoogleException(tooLong());
    return entryOfText(value, cell, entering);
  }
  if (typeof value === 'boolean') return entryOfPlain(value, cell, entering);
  if (typeof value === 'number' && Number.isFinite(value)) return entryOfPlain(value, cell, entering);
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return entryOfSerial(serialOfInstant(value.getTime(), workbook.timeZone), cell, entering);
  }
  throw notImitated(`Range.setValues with ${Object.prototype.toString.call(value)}`);
}

const tooLong = (): string =>
  `Your input contains more than the maximum of ${String(MOST_CHARACTERS)} characters in a single cell.`;

/** Google's text when a rejecting dropdown (setAllowInvalid(false)) refuses the entry: scripts are refused like people. */
function refusalOf(workbook: Workbook, cell: Cell | undefined, entry: Entry, area: Area): string | null {
  const rule = cell?.validation;
  if (!cell || !rule || rule.allowInvalid || entry.formula !== null) return null;
  if (agrees(workbook, rule, entry.value, entry.numberFormat ?? cell.numberFormat)) return null;
  const values = (allowedTexts(workbook, rule) ?? []).join(', ');
  return `The data you entered in cell ${formatA1(area)} violates the data validation rules set on this cell. Please enter one of the following values: ${values}.`;
}

/**
 * Puts entries in place after every one of them has been found allowed: a refused setValues writes nothing, and throws at once or
 * at the next flush.
 */
export function writeEntries(
  kernel: Kernel,
  sheet: Sheet,
  area: Area,
  entryAt: (row: number, column: number) => Entry,
) {
  const entries: Entry[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const entry = entryAt(row, column);
      const refusal = refusalOf(kernel.workbook, cellAt(sheet, place.row, place.column), entry, place);
      if (refusal !== null) {
        if (kernel.doubts.rejectingDropdown === 'throwsAtTheWrite') throw new GoogleException(refusal);
        kernel.refuseLater(refusal);
        return;
      }
      entries.push(entry);
    }
  }
  entries.forEach((entry, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    if (entry === BLANK && cellAt(sheet, row, column) === undefined) return;
    enter(makeCell(sheet, row, column), entry);
  });
}
