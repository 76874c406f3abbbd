import type { StatusPair } from '../../core/moving-rows/status-fixes.js';
import type { CodedRow } from '../../core/moving-rows/place-codes.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import type { OpenSpreadsheet } from '../../google/open-spreadsheet.js';
import type { RowSpan } from '../../google/area-to-read.js';

/** Where an edit of Đề cử is answered, and how rows are judged there. */
export interface Desk {
  readonly spreadsheet: OpenSpreadsheet;
  /** The rows that were edited. */
  readonly span: RowSpan;
  /** What the row of a number should say, in the tab given; of the rows given alone, where any are. */
  readonly judge: (tab: RawTab, rows?: RowSpan) => (row: number) => StatusPair;
}

/** What an edit is answered with. */
export interface Answer {
  /** The edited rows by what people filled in (`contentKey`). */
  readonly contents: ReadonlySet<string>;
  /** Codes for the touched rows without one. */
  readonly codes: readonly CodedRow[];
  /** The codes of the tab before, read only when new ones are given. */
  readonly had: readonly CodedRow[];
}
