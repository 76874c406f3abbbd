import { daysBetween } from '../../day.js';
import type { Day } from '../../day.js';
import type { Settings } from '../../contract/setting-values.js';

export type Clock = Pick<Settings, 'clock.inclusive' | 'clock.dueSoonDays'>;

/**
 * Whether a day is too late for a deadline. "Trước ngày 15/8" leaves that day out: 14/8 is the last one on time (R-VI-1-a …
 * R-VI-4; BLDS 148 on weekends does not apply to a fixed day). Only `clock.inclusive` moves it, and then every deadline.
 */
export function isPast(dueBefore: Day, day: Day, clock: Clock): boolean {
  const days = daysBetween(dueBefore, day);
  return clock['clock.inclusive'] ? days > 0 : days >= 0;
}
