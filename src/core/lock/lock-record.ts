import type { Day } from '../day.js';
import type { LockedPerson } from './locked-person.js';

/** What the officer answers when the list is locked (R-II-4.1-b, R-VI-2). */
export interface LockAnswers {
  /** Who approved: the leadership as it signs, "Ban Thường vụ Đảng ủy xã". */
  readonly approver: string;
  /** Number of the decision as printed: `45/QĐ-UBND`. */
  readonly decision: string;
  readonly decidedOn: Day;
}

/** One line of the composition at the lock, in words. */
export interface CompositionLine {
  readonly item: string;
  readonly value: string;
}

/** The list as it was locked. One at a time: after *Mở khóa* it stays to be read until the next lock. */
export interface Lock extends LockAnswers {
  /** 1 for the first lock of the workbook. */
  readonly number: number;
  /** `YYYY-MM-DD HH:mm` in the spreadsheet's zone. */
  readonly lockedAt: string;
  readonly fingerprint: string;
  readonly composition: readonly CompositionLine[];
  /** Null while it is locked. */
  readonly opened: { readonly at: string; readonly reason: string } | null;
  /** When birth years were erased from it, null before. */
  readonly purgedAt: string | null;
  readonly people: readonly LockedPerson[];
}
