import { checkWorkbook } from '../core/judgement/check-workbook.js';
import type { CheckResult } from '../core/judgement/result.js';
import type { Stage } from '../core/rules/facts/stage.js';
import type { RawWorkbook } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import { readTabs } from '../google/read-tab.js';
import { tabsOfLock } from './lock-tab.js';
import { openWorkbook, type OpenWorkbook, type RunOptions } from './open-workbook.js';

const TABS_OF_DOCUMENTS = [
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
] as const;

export interface Everything {
  readonly open: OpenWorkbook;
  readonly raw: RawWorkbook;
  readonly result: CheckResult;
}

function readFor(options: RunOptions, stage: Stage, tabs: readonly TabKey[], formulas: readonly TabKey[]): Everything {
  const open = openWorkbook(options);
  const keys = [...tabsOfLock(open.spreadsheet), ...tabs];
  const raw = { ...open.raw, ...readTabs(open.spreadsheet, keys, formulas) };
  return { open, raw, result: checkWorkbook(raw, open.today, stage) };
}

/** Reads the whole workbook and checks it; writes nothing. */
export function readEverything(options: RunOptions, stage: Stage = 'check'): Everything {
  return readFor(
    options,
    stage,
    [...TABS_OF_DOCUMENTS, 'commendations', 'questions'],
    ['reviews', 'nominations', 'questions'],
  );
}

/** Reads what documents are made of: no formulas, whose findings are not their matter, and no tab they do not print. */
export const readForDocuments = (options: RunOptions): Everything => readFor(options, 'check', TABS_OF_DOCUMENTS, []);
