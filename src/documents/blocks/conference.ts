import type { Settings } from '../../core/contract/setting-values.js';
import type { Day } from '../../core/day.js';

/** What Thiết lập says of the conference (R-0-a, R-II-1 … 3). */
export interface ConferenceFacts {
  readonly name: string;
  readonly edition: string;
  readonly form: string;
  readonly date: Day | null;
  readonly days: number;
  /** Minutes since midnight. */
  readonly startsAt: number | null;
  readonly venue: string;
}

export const findConference = (settings: Settings): ConferenceFacts => ({
  name: settings['conference.name'],
  edition: settings['conference.edition'],
  form: settings['conference.form'],
  date: settings['conference.date'],
  days: settings['conference.days'],
  startsAt: settings['conference.startsAt'],
  venue: settings['conference.venue'],
});
