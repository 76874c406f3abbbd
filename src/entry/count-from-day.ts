import { parseDay } from '../core/day.js';
import { countFrom } from '../google/clock.js';

/**
 * `YYYY-MM-DD`: deadlines of this run count from that day, whatever the workbook and the clock say. The local host calls it
 * before what a person asked for, when its command line has `--today`; at Google nobody does.
 */
export function countFromDay(text: unknown): void {
  const day = typeof text === 'string' ? parseDay(text) : null;
  if (day !== null) countFrom(day);
}
