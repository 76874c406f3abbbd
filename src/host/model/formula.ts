import { serialOfDay, serialOfInstant } from './serial.js';
import type { Cell, Scalar } from './workbook.js';

const STRING = '"((?:[^"]|"")*)"';
const unquote = (text: string): string => text.replace(/""/g, '"');

/**
 * The few formulas that the host computes, because nothing else in the workbook is needed for them: `=TODAY()`, `=NOW()`,
 * `=DATE(y,m,d)`, a literal text or number, `=HYPERLINK("…","…")`. undefined for every other one.
 */
export function computeFormula(formula: string, now: number, zone: string): Scalar | undefined {
  const body = formula.replace(/^=\s*/, '').trim();
  if (/^TODAY\(\s*\)$/i.test(body)) return Math.floor(serialOfInstant(now, zone));
  if (/^NOW\(\s*\)$/i.test(body)) return serialOfInstant(now, zone);
  if (/^-?\d+(\.\d+)?$/.test(body)) return Number(body);
  const text = new RegExp(`^${STRING}$`).exec(body)?.[1];
  if (text !== undefined) return unquote(text);
  const label = new RegExp(`^HYPERLINK\\(\\s*${STRING}\\s*[,;]\\s*${STRING}\\s*\\)$`, 'i').exec(body)?.[2];
  if (label !== undefined) return unquote(label);
  const date = /^DATE\(\s*(\d+)\s*[,;]\s*(\d+)\s*[,;]\s*(\d+)\s*\)$/i.exec(body);
  if (date === null) return undefined;
  return serialOfDay(Number(date[1]), Number(date[2]), Number(date[3])) ?? undefined;
}

/** What stands for the result that a formula does not have: Sheets' and Excel's name for a value that is not available. */
const NOT_AVAILABLE: Scalar = { error: '#N/A' };

/** What scripts read of a cell. A formula that nobody has computed gives an error, as one that cannot be computed does. */
export const readValue = (cell: Cell, now: number, zone: string): Scalar => cellValue(cell, now, zone) ?? NOT_AVAILABLE;

/** What a cell shows as a value, undefined when its formula has never been computed. */
export function cellValue(cell: Cell | undefined, now: number, zone: string): Scalar | undefined {
  if (cell === undefined) return '';
  if (cell.formula === null) return cell.value;
  return computeFormula(cell.formula, now, zone) ?? (cell.computed ? cell.value : undefined);
}
