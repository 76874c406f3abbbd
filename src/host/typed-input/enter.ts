import { displayText } from '../model/display.js';
import { defaultDateFormat, defaultDateTimeFormat, formatKind } from '../model/number-format.js';
import type { Cell } from '../model/workbook.js';
import type { Entering, Typed } from './parse-typed.js';
import { parseTyped } from './parse-typed.js';

/** What a cell is about to hold: the same for typing, pasting and setValues, so that rules can be asked before it is done. */
export type Entry = Typed;

export const BLANK: Entry = { value: '', formula: null, numberFormat: null };

export const entryOfText = (text: string, cell: Cell | undefined, entering: Entering): Entry =>
  parseTyped(text, cell?.numberFormat ?? 'General', entering);

/** A number or boolean from a script; in a plain text cell it becomes text. */
export function entryOfPlain(value: number | boolean, cell: Cell | undefined, { locale }: Entering): Entry {
  const text = cell !== undefined && formatKind(cell.numberFormat) === 'text';
  return { value: text ? displayText(value, 'General', locale) : value, formula: null, numberFormat: null };
}

/** A date from a script: a cell that has no date format gets the locale's; a plain text cell gets the date as text. */
export function entryOfSerial(serial: number, cell: Cell | undefined, { locale }: Entering): Entry {
  const kind = formatKind(cell?.numberFormat ?? 'General');
  const fallback = Number.isInteger(serial) ? defaultDateFormat(locale) : defaultDateTimeFormat(locale);
  if (kind === 'text') return { value: displayText(serial, fallback, locale), formula: null, numberFormat: null };
  return { value: serial, formula: null, numberFormat: kind === 'date' || kind === 'time' ? null : fallback };
}

/** Entering content leaves the look, the note and the rule of the cell, and takes its link away. */
export function enter(cell: Cell, entry: Entry): void {
  cell.value = entry.value;
  cell.formula = entry.formula;
  cell.computed = entry.formula === null || typeof entry.value === 'object';
  cell.link = null;
  if (cell.carried !== undefined) delete cell.carried;
  if (entry.numberFormat !== null) cell.numberFormat = entry.numberFormat;
}
