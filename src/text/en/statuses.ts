import type { statuses as vi } from '../vi/statuses.js';

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const statuses: typeof vi = ({ column }) => ({
  complete: 'Complete',
  toFix: 'To mend',
  lacking: (items) => `${count(items, 'item', 'items')} missing`,
  positionOrOccupation: `${column('nominations', 'position')} (or ${column('nominations', 'occupation')})`,
  missing: (columns) => `Still missing: ${columns.join(', ')}.`,
  verdict: {
    ok: 'Met',
    below: (people) => (people === null ? 'Too few' : `${count(people, 'person', 'people')} too few`),
    above: (people) => (people === null ? 'Too many' : `${count(people, 'person', 'people')} too many`),
    more: (values: number) => `and ${String(values)} more values`,
    absent: 'Nobody yet',
    watched: 'Watched',
  },
  step: {
    done: 'Done',
    doneLate: 'Done late',
    overdue: (days, today) =>
      days === 0 ? `Due and not done, as of ${today}` : `Overdue by ${count(days, 'day', 'days')}, as of ${today}`,
    dueSoon: (days, today) => `${count(days, 'day', 'days')} left, as of ${today}`,
    blocked: 'Waits for an overdue step',
    open: 'Not due yet',
  },
});
