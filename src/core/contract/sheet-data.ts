import type { Day } from '../day.js';
import type { TabKey } from './tabs.js';

/** A date cell; kept apart from a text that looks like a date, which is a finding (`date.asText`). */
export interface DayCell {
  readonly day: Day;
}

/** One cell as the google room hands it over: NFC and trimmed text, dates as days, a blank cell as ''. */
export type RawCell = string | number | boolean | DayCell;

/** One tab as it stands: row 1 first. `formulas` marks the cells that hold a formula (read for open tabs only). */
export interface RawTab {
  /** The tab's name in the sheet, whichever language it is in. */
  readonly name: string;
  /** Every row from row 1 (the headers) down, blank rows included, all of the same length. */
  readonly cells: readonly (readonly RawCell[])[];
  readonly formulas?: readonly (readonly boolean[])[];
  /** Each cell as it was handed over, its formula included where formulas were read: to be put back as it was, never looked into. */
  readonly given?: readonly (readonly unknown[])[];
}

/** The tabs that were found, by key. A tab that is not in the workbook is absent here. */
export type RawWorkbook = { readonly [K in TabKey]?: RawTab };
