import { parseDay, type Day } from '../core/day.js';
import { utilities } from './services.js';

let asked: Day | null = null;

/** The day that the local host's `--today` names: deadlines count from it for the rest of this run. Nothing is saved. */
export function countFrom(day: Day): void {
  asked = day;
}

/** The day that deadlines count from: `--today`, else the workbook's own (`clock.today`), else today in its zone. */
export function readToday(zone: string, fixed: Day | null): Day {
  return asked ?? fixed ?? readClock(zone);
}

/** Today in the spreadsheet's own zone. */
export function readClock(zone: string): Day {
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
