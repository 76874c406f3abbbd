import type { Person } from '../people/person.js';
import type { Workbook } from '../reading/rows.js';
import type { RawWorkbook } from '../contract/sheet-data.js';
import type { Lock } from './lock-record.js';
import { findLockChanges, type LockChange } from './lock-changes.js';
import { findReplacements } from '../log/find-replacements.js';
import { parseLog } from '../log/log-rows.js';
import { parseLock } from './parse-lock.js';

/** The last lock, and what is no longer as it says. */
export interface LockStanding {
  readonly lock: Lock;
  readonly changes: readonly LockChange[];
}

/** Whether the list is locked now: a lock that was opened only tells of the past. */
export const isLocked = (standing: LockStanding | null): standing is LockStanding => standing?.lock.opened === null;

/** Null when the list was never locked. */
export function findLockStanding(
  raw: RawWorkbook,
  now: { readonly workbook: Workbook; readonly people: readonly Person[] },
): LockStanding | null {
  const lock = parseLock(raw.lock);
  return lock === null ? null : { lock, changes: findLockChanges(lock, now, findReplacements(parseLog(raw.log))) };
}
