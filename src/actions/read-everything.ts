import { checkWorkbook } from '../core/check/check-workbook.js';
import type { CheckResult } from '../core/check/result.js';
import type { Stage } from '../core/check/stage.js';
import type { RawWorkbook } from '../core/tables/sheet-data.js';
import { readTabs } from '../google/read-tab.js';
import { tabsOfLock } from './lock/lock-tab.js';
import { openWorkbook, type OpenWorkbook, type RunOptions } from './open-workbook.js';

const TABS_TO_READ = [
  'units',
  'lists',
  'reviews',
  'guests',
  'composition',
  'delegates',
  'nominations',
  'steps',
  'agenda',
  'papers',
  'commendations',
] as const;

export interface Everything {
  readonly open: OpenWorkbook;
  readonly raw: RawWorkbook;
  readonly result: CheckResult;
}

/** Reads the whole workbook and checks it; writes nothing. */
export function readEverything(options: RunOptions, stage: Stage = 'check'): Everything {
  const open = openWorkbook(options);
  const raw = { ...open.raw, ...readTabs(open.spreadsheet, [...tabsOfLock(open.spreadsheet), ...TABS_TO_READ], ['reviews', 'nominations']) };
  return { open, raw, result: checkWorkbook(raw, open.today, stage) };
}
