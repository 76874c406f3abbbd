import type { RawWorkbook } from '../core/contract/sheet-data.js';
import { findOpenTabs } from '../google/open-tabs.js';
import { keepProperty, readProperty } from '../google/properties.js';
import type { Catalogue } from '../text/say.js';
import type { OpenWorkbook } from './open-workbook.js';

const KEY = 'listsLookedAt';

/**
 * The names of tabs into which the units may write. It costs the check one call, and one more for a list of editors where something
 * has come since it was last found closed: whom the sheet was shared with shows in rows, and a day is soon enough.
 */
export function lookForOpenTabs({ spreadsheet, today }: OpenWorkbook, raw: RawWorkbook): readonly string[] {
  const rows = [raw.nominations, raw.reviews].map((tab) => tab?.cells.length ?? 0);
  const seen = [today, ...rows].join(' ');
  const isDue = readProperty(KEY) !== seen;
  const open = findOpenTabs(spreadsheet, isDue);
  // Where it is not kept, the next check looks again: one call, and nothing to tell.
  if (isDue && open.length === 0) keepProperty(KEY, seen);
  return open.map((key) => spreadsheet.sheets.get(key)?.getName() ?? '');
}

export const sayOpenTabs = (names: readonly string[], { actions }: Catalogue): readonly string[] =>
  names.length === 0 ? [] : [actions.openTabs(names)];
