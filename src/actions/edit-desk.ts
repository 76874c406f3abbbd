import type { PlacedStatus, StatusPair } from '../core/edit/status-fixes.js';
import type { CodedRow } from '../core/sync/place-codes.js';
import type { ColumnIndices } from '../core/tables/find-columns.js';
import type { RawTab } from '../core/tables/sheet-data.js';
import type { OpenSpreadsheet } from '../google/open-spreadsheet.js';
import type { Sheet } from '../google/surface.js';

/** Where an edit is answered, and how rows are judged there. */
export interface Desk {
  readonly spreadsheet: OpenSpreadsheet;
  readonly sheet: Sheet;
  readonly at: ColumnIndices;
  /** What the row of a number should say, in the tab given. */
  readonly judge: (tab: RawTab) => (row: number) => StatusPair;
}

/** What an edit is answered with. */
export interface Answer {
  /** One for every row touched. */
  readonly statuses: readonly PlacedStatus[];
  /** Codes for the touched rows without one. */
  readonly codes: readonly CodedRow[];
  /** The codes of the tab before, read only when new ones are given. */
  readonly had: readonly CodedRow[];
}
