import { findStaged, planMove } from '../../core/sync/staged-rows.js';
import type { PeopleTab } from '../../core/tables/people-tabs.js';
import type { RawTab } from '../../core/tables/sheet-data.js';
import { moveRows } from '../../google/add-rows.js';
import { deleteProperty, keepProperty, readProperty } from '../../google/properties.js';
import { spreadsheetApp } from '../../google/services.js';
import type { Sheet } from '../../google/surface.js';

const keyOf = (tab: PeopleTab): string => `rowsUnderWay.${tab}`;

/**
 * Notes that rows are about to be written far below everybody: an import that dies leaves them there. Where that is not kept, they
 * stay there until somebody moves them; one that lives needs no note.
 */
export const noteStaging = (tab: PeopleTab): boolean => keepProperty(keyOf(tab), '1');

/** Others may insert rows right before ours move: what is left behind is moved again, so many times. */
const ROUNDS = 3;

/** The same where an import that died has left a note of rows. */
export const gatherLeftRows = (sheet: Sheet, key: PeopleTab, tab: RawTab, read: () => RawTab): RawTab =>
  readProperty(keyOf(key)) === null ? tab : gatherRows(sheet, key, tab, read);

/** Moves rows that this import has written far below everybody to where they belong. */
export function gatherRows(sheet: Sheet, key: PeopleTab, tab: RawTab, read: () => RawTab): RawTab {
  let now = tab;
  for (let round = 0; round < ROUNDS; round += 1) {
    const staged = findStaged(now);
    const move = staged === null ? null : planMove(now, staged);
    if (move === null) break;
    moveRows(sheet, move);
    spreadsheetApp().flush();
    now = read();
  }
  deleteProperty(keyOf(key));
  return now;
}
