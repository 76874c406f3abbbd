import type { CheckResult } from '../../core/judgement/result.js';
import { findLockChanges } from '../../core/lock/lock-changes.js';
import { findReplacements } from '../../core/log/find-replacements.js';
import { parseLog } from '../../core/log/log-rows.js';
import { PERSONAL_COLUMNS, PERSONAL_TABS } from '../../core/purge/personal-data.js';
import type { RawWorkbook } from '../../core/contract/sheet-data.js';
import { writeFindings } from '../check/show-results.js';
import { clearColumns } from '../../google/clear-columns.js';
import { writeLockTab } from '../../session/lock-tab.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';

/** Our own columns of Đề cử: their advice may repeat a year or a number that could not be read. */
const REPEATING = ['check', 'toFix'] as const;

/** Erases birth years from the locked list, and says there when; the fingerprint does not rest on them. */
function eraseFromLock(open: OpenWorkbook, raw: RawWorkbook, result: CheckResult, moment: string): boolean {
  const lock = result.lock?.lock;
  if (lock?.purgedAt !== null) return true;
  const people = lock.people.map((one) => ({ ...one, cells: { ...one.cells, birthYear: '' } }));
  const erased = { ...lock, people, purgedAt: moment };
  return writeLockTab(open, raw.lock, erased, findLockChanges(erased, result, findReplacements(parseLog(raw.log))));
}

/**
 * Erases personal data column by column, then what our own tabs may repeat of it. Each step finds its place anew and can be done
 * again: this is the one act that clears cells of people. False when a column got away, because people renamed or deleted it
 * meanwhile.
 */
export function erase(open: OpenWorkbook, raw: RawWorkbook, result: CheckResult, moment: string): boolean {
  const { spreadsheet } = open;
  const cleared = PERSONAL_TABS.map((key) => clearColumns(spreadsheet, key, PERSONAL_COLUMNS[key]));
  cleared.push(clearColumns(spreadsheet, 'nominations', REPEATING));
  cleared.push(eraseFromLock(open, raw, result, moment));
  cleared.push(writeFindings(open, [], raw, () => null));
  return cleared.every(Boolean);
}
