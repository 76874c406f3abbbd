import { EXCEEDED } from '../google/exception.js';
import type { AuthMode } from '../google/kernel.js';

/** Six minutes for a run; thirty seconds for a simple trigger, which is what runs with less trust (platform facts, section 4). */
const MOST_MILLISECONDS: Readonly<Record<AuthMode, number>> = { NONE: 30_000, LIMITED: 30_000, FULL: 360_000 };

/** What one run has taken by the simulated clock, and whether Google has stopped it. */
export interface RunClock {
  /** Adds time; false once the run is stopped. */
  spend(milliseconds: number): boolean;
  stop(): void;
  isStopped(): boolean;
  milliseconds(): number;
}

/** @param isLimited false on a computer of one's own, where nobody stops a run over a large workbook */
export function makeRunClock(authMode: AuthMode, isLimited: boolean): RunClock {
  const most = isLimited ? MOST_MILLISECONDS[authMode] : Infinity;
  let spent = 0;
  let stopped = false;
  return {
    spend: (milliseconds) => {
      spent += milliseconds;
      stopped ||= spent > most;
      return !stopped;
    },
    stop: () => {
      stopped = true;
    },
    isStopped: () => stopped,
    milliseconds: () => spent,
  };
}

/** A run that took too long: at Google nothing of the script runs after it, neither a catch nor a finally. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';

  constructor() {
    super(EXCEEDED);
  }
}
