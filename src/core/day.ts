/** A calendar day as `YYYY-MM-DD`, without any time zone: the google room has already read it in the spreadsheet's. */
export type Day = string & { readonly __day: true };

const DAY_MILLISECONDS = 86_400_000;

/** The day of a calendar date, or null when there is no such date (31/4, 29/2 of a common year). Months are 1 … 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real ? (at.toISOString().slice(0, 10) as Day) : null;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10) as Day;
}

/** The parts of a day as numbers, month 1 … 12. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** A day as its cell shows it: `05/08/2025`. */
export const showDay = (day: Day): string => day.split('-').reverse().join('/');
