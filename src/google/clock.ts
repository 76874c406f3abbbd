import { parseDay, type Day } from '../core/day.js';
import { utilities } from './services.js';

/** Today in the spreadsheet's own zone. */
export function readToday(zone: string): Day {
  const day = parseDay(utilities().formatDate(new Date(), zone, 'yyyy-MM-dd'));
  if (day === null) throw new Error('formatDate gave no day');
  return day;
}

/** The moment for a log row, `YYYY-MM-DD HH:mm` in the spreadsheet's own zone. */
export function readMoment(zone: string): string {
  return utilities().formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
}

/** Tells whether less than so many milliseconds have passed since now. */
export function startBudget(milliseconds: number): () => boolean {
  const end = Date.now() + milliseconds;
  return () => Date.now() < end;
}
