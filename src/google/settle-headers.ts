import { findStrayedHeaders } from '../core/moving-rows/strayed-headers.js';
import { textOf } from '../core/reading/cell-text.js';
import type { RawCell, RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import { giveBack, type StoredCell } from './cells.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readTab } from './read-tab.js';
import { spreadsheetApp } from './services.js';

/** People who insert columns again and again between our calls. */
const ROUNDS = 4;

/** Header cells to write side by side, from a 0-based place on. */
export interface HeaderWrite {
  readonly index: number;
  readonly cells: readonly RawCell[];
  readonly write: () => void;
}

/** Gives headers that we have overwritten back to their columns. */
function giveHeadersBack(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  before: RawTab,
  now: RawTab,
  done: HeaderWrite,
): boolean {
  const strayed = findStrayedHeaders(before, now, { index: done.index, texts: done.cells.map(textOf) });
  const sheet = spreadsheet.sheets.get(key);
  for (const { column, from } of strayed) {
    const stored = from === null ? '' : ((before.given?.[0]?.[from] ?? '') as StoredCell);
    sheet?.getRange(1, column + 1, 1, 1).setValues([[giveBack(stored)]]);
  }
  return strayed.length > 0;
}

/**
 * Writes header cells until they stand where they are planned, from headers as they are by then; what was overwritten because
 * columns had moved is given back. `plan` is null when nothing is left to write. The tab as it was last read.
 */
export function settleHeaders(
  spreadsheet: OpenSpreadsheet,
  key: TabKey,
  tab: RawTab,
  plan: (tab: RawTab) => HeaderWrite | null,
): RawTab {
  let current = tab;
  for (let round = 0; round < ROUNDS; round += 1) {
    const planned = plan(current);
    if (planned === null) return current;
    planned.write();
    spreadsheetApp().flush();
    const now = readTab(spreadsheet, key) ?? current;
    const gaveBack = giveHeadersBack(spreadsheet, key, current, now, planned);
    if (gaveBack) spreadsheetApp().flush();
    current = gaveBack ? (readTab(spreadsheet, key) ?? now) : now;
  }
  return current;
}
