import type { Day } from '../day.js';
import type { Finding } from '../findings/finding.js';
import type { LockStanding } from '../lock/lock-standing.js';
import type { Person } from '../people/person.js';
import type { ListSummary } from '../people/summary.js';
import type { MeasuredTarget } from '../rules/composition/targets.js';
import type { StepProgress } from '../rules/steps/step-state.js';
import type { Workbook } from '../reading/rows.js';

/** Everything a check decides, as values; actions write it, text says it. */
export interface CheckResult {
  readonly today: Day;
  readonly workbook: Workbook;
  readonly people: readonly Person[];
  readonly summary: ListSummary;
  readonly composition: readonly MeasuredTarget[];
  readonly steps: readonly StepProgress[];
  /** All at once, in the order of tabs and rows. */
  readonly findings: readonly Finding[];
  /** The last lock and what has changed since (R-VI-2); null when the list was never locked. */
  readonly lock: LockStanding | null;
}
