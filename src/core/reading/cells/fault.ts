import { showDay } from '../../day.js';
import type { Expected } from '../../findings/finding.js';
import type { RawCell } from '../../contract/sheet-data.js';

/** Why a cell gives no value: of the wrong kind, or with parts that its list does not have. */
export type Fault =
  | { readonly fault: 'unreadable'; readonly expected: Expected }
  | { readonly fault: 'unknown'; readonly parts: readonly string[]; readonly known: readonly string[] };

/** Reads one cell that is not '': its value, null when nothing can be seen in it, or why it cannot be read. */
export type CellReader<T> = (cell: RawCell) => T | null | Fault;

export const unreadable = (expected: Expected): Fault => ({ fault: 'unreadable', expected });

export const isFault = (reading: unknown): reading is Fault =>
  typeof reading === 'object' && reading !== null && 'fault' in reading;

/** What the google room gives for a date that is no day of our calendar, as an error cell gives its text. */
export const NO_DAY = '#DATE!';

const SHOWN = 60;

/** A cell as a finding may repeat it: an achievement of 50,000 characters is not echoed whole. */
export function shownValue(cell: RawCell): string {
  const whole = (typeof cell === 'object' ? showDay(cell.day) : String(cell)).trim();
  const text = whole.slice(0, 4 * SHOWN).normalize('NFC');
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const ERRORS =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|BUSY!)$/i;

/** Whether the text is what Sheets or Excel shows for a formula that failed. */
export const isErrorText = (text: string): boolean => text.charCodeAt(0) === 0x23 && ERRORS.test(text);
