import type { Lock } from '../../core/lock/lock-record.js';
import { printDay } from '../engine/print.js';
import { words } from './words.js';

/** Which lock a list is (R-VI-2), in brackets after a blank; '' when it is not locked. */
export type NotedLock = Pick<Lock, 'number' | 'approver' | 'decision' | 'decidedOn'>;
export const printLock = (lock: NotedLock | null): string =>
  lock === null ? '' : words.lock(lock.approver, lock.decision, printDay(lock.decidedOn), lock.number);
