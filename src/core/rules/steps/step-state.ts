import type { Day } from '../../day.js';

export type StepState = 'overdue' | 'dueSoon' | 'open' | 'done' | 'doneLate' | 'blocked';

/** A step with where it stands; the shape of an entry of `steps` in `result.json`. */
export interface StepProgress {
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly dueBefore: Day | null;
  readonly state: StepState;
  /** today − due, signed; null without a due day. */
  readonly days: number | null;
  readonly lead: string | null;
}
