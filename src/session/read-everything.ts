import { checkWorkbook } from '../core/judgement/check-workbook.js';
import type { CheckResult } from '../core/judgement/result.js';
import type { Stage } from '../core/rules/facts/stage.js';
import type { RawWorkbook } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import { readTabs } from '../google/read-tab.js';
import { tabsOfLock } from './lock-tab.js';
import type { OpenWorkbook } from './open-workbook.js';

/** What every document is made of. */
export const TABS_OF_DOCUMENTS = [
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
const ALL = [...TABS_OF_DOCUMENTS, 'commendations', 'questions'] as const;
/** Where people type, a formula is a finding; reading them costs a call each. */
const WITH_FORMULAS = ['reviews', 'nominations', 'questions'] as const;

/** A reading of the workbook and what was found in it: an act hands it to whatever shows what it has done. */
export interface Everything {
  readonly open: OpenWorkbook;
  readonly raw: RawWorkbook;
  readonly result: CheckResult;
}

/** Reads the tabs of the whole workbook; those to be written come last, nearest to their writing. */
export function readWhole(open: OpenWorkbook, last: readonly TabKey[] = []): RawWorkbook {
  const keys = [...tabsOfLock(open.spreadsheet), ...ALL.filter((key) => !last.includes(key)), ...last];
  return { ...open.raw, ...readTabs(open.spreadsheet, keys, WITH_FORMULAS) };
}

export const checkWhole = (open: OpenWorkbook, raw: RawWorkbook, stage: Stage = 'check'): Everything => ({
  open,
  raw,
  result: checkWorkbook(raw, open.today, stage),
});

/** Reads the whole workbook and checks it; writes nothing. */
export const readEverything = (open: OpenWorkbook, stage: Stage = 'check'): Everything =>
  checkWhole(open, readWhole(open), stage);

/** What stands after an act that has written these tabs: its own reading with them, checked anew; nothing is read twice. */
export const afterWriting = ({ open, raw }: Everything, written: RawWorkbook): Everything =>
  checkWhole(open, { ...raw, ...written });

/**
 * Reads what a document is made of: no formulas, whose findings are not its matter, and no tab that it does not print. `also` are
 * the tabs that it prints besides those of every document.
 */
export function readForDocument(open: OpenWorkbook, also: readonly TabKey[] = []): Everything {
  const keys = [...tabsOfLock(open.spreadsheet), ...TABS_OF_DOCUMENTS, ...also];
  return checkWhole(open, { ...open.raw, ...readTabs(open.spreadsheet, keys) });
}
