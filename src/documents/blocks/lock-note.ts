import type { CheckResult } from '../../core/judgement/result.js';
import type { Lock } from '../../core/lock/lock-record.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import { printCount, printDay } from '../engine/print.js';
import { words } from './words.js';

/** Which lock a list is (R-VI-2). */
export interface NotedLock extends Pick<Lock, 'number' | 'approver' | 'decision' | 'decidedOn'> {
  /** People replaced since, each decided and on record. */
  readonly replaced: number;
}

/** Null when the list is not locked. */
export function findNotedLock({ lock: standing }: Pick<CheckResult, 'lock'>): NotedLock | null {
  if (!isLocked(standing)) return null;
  const { number, approver, decision, decidedOn } = standing.lock;
  const replaced = standing.changes.filter(({ kind }) => kind === 'replaced').length;
  return { number, approver, decision, decidedOn, replaced };
}

/** In brackets after a blank; '' when it is not locked. */
export function printLock(lock: NotedLock | null): string {
  if (lock === null) return '';
  const replaced = lock.replaced === 0 ? '' : words.replaced(printCount(lock.replaced));
  return words.lock(lock.approver, lock.decision, printDay(lock.decidedOn), lock.number, replaced);
}
