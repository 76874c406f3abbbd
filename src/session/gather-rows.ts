import { findStaged, planMove, type RowRun } from '../core/moving-rows/staged-rows.js';
import type { PeopleTab } from '../core/contract/people-tabs.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import { moveRows } from '../google/add-rows.js';
import { deleteProperty, keepProperty, readProperty } from '../google/properties.js';
import { spreadsheetApp } from '../google/services.js';
import type { Sheet } from '../google/surface.js';

/** A tab into which we write whole rows of people. */
type StagedTab = PeopleTab | 'delegates';

const keyOf = (tab: StagedTab): string => `rowsUnderWay.${tab}`;

/**
 * Notes that rows are about to be written far below everybody: an act that dies leaves them there. Where that is not kept, they
 * stay there until somebody moves them; one that lives needs no note.
 */
export const noteStaging = (tab: StagedTab): boolean => keepProperty(keyOf(tab), '1');

/** Others may insert rows right before ours move: what is left behind is moved again, so many times. */
const ROUNDS = 3;

/** How rows that were written far below everybody are found. */
type Find = (tab: RawTab) => RowRun | null;

/** The same where an act that died has left a note of rows. */
export const gatherLeftRows = (
  sheet: Sheet,
  key: StagedTab,
  tab: RawTab,
  read: () => RawTab,
  find: Find = findStaged,
): RawTab => (readProperty(keyOf(key)) === null ? tab : gatherRows(sheet, key, tab, read, find));

/** Moves rows that this act has written far below everybody to where they belong. */
export function gatherRows(
  sheet: Sheet,
  key: StagedTab,
  tab: RawTab,
  read: () => RawTab,
  find: Find = findStaged,
): RawTab {
  let now = tab;
  for (let round = 0; round < ROUNDS; round += 1) {
    const staged = find(now);
    const move = staged === null ? null : planMove(now, staged);
    if (move === null) break;
    moveRows(sheet, move);
    spreadsheetApp().flush();
    now = read();
  }
  deleteProperty(keyOf(key));
  return now;
}
