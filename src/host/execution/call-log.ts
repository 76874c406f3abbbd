import type { CallKind } from '../google/kernel.js';
import type { RunClock } from './run-clock.js';

export interface Call {
  readonly action: string;
  readonly kind: CallKind;
  /** `Range.getValues Đề cử!A1:Y40`. */
  readonly what: string;
  /** 1 for the first counted call of its run; `other` calls bear the number of the last counted one. */
  readonly number: number;
}

/** One execution of the script. */
export interface ActionRun {
  readonly action: string;
  readonly reads: number;
  readonly writes: number;
}

export type CallHook = (call: Call) => void;

export interface CallLog {
  /** Every call since the last `clear`, in order. */
  readonly log: readonly Call[];
  /** One entry per execution since the last `clear`, in order of their start. */
  readonly runs: readonly ActionRun[];
  /** Reads and writes of the last run of an action; zeros when it has not run. */
  of(action: string): ActionRun;
  /** Reads + writes of the last run of each action: what result.json has as `calls`. */
  totals(): Record<string, number>;
  /** Milliseconds that the last run of an action took by the simulated clock; 0 when it has not run. */
  took(action: string): number;
  clear(): void;
  /** Lets other people act before every call. Not called again while it runs. Answers how to take it away. */
  beforeCall(hook: CallHook): () => void;
  /** The n-th counted call from now on (1 is the next) fails, once. */
  failAt(n: number, message?: string): void;
  /** Every call for which the predicate holds fails until `failNever`. */
  failWhen(predicate: (call: Call) => boolean, message?: string): void;
  failNever(): void;
  /** The run is stopped at the n-th counted call from now on, as Google stops one that takes too long, once. */
  stopAt(n: number): void;
}

interface CountingRun {
  readonly clock: RunClock;
  action: string;
  reads: number;
  writes: number;
}

/** What an execution reports to: `call` answers the message to fail with, or null. */
export interface CallCounter extends CallLog {
  startRun(action: string, clock: RunClock): (kind: CallKind, what: string) => string | null;
}

/** Holds for the n-th counted call from now on. */
function nthCounted(n: number): (call: Call) => boolean {
  let left = n;
  return ({ kind }) => kind !== 'other' && --left === 0;
}

/** What makes calls fail, stops runs, and lets other people act before them. */
function makeInterference(usual: string) {
  let failing: { readonly predicate: (call: Call) => boolean; readonly message: string } | null = null;
  let stopping: (call: Call) => boolean = () => false;
  let inHook = false;
  const hooks = new Set<CallHook>();
  return {
    tellHooks: (call: Call): void => {
      if (inHook) return;
      inHook = true;
      try {
        for (const hook of hooks) hook(call);
      } finally {
        inHook = false;
      }
    },
    failureOf: (call: Call): string | null => (failing?.predicate(call) === true ? failing.message : null),
    beforeCall: (hook: CallHook) => {
      hooks.add(hook);
      return () => {
        hooks.delete(hook);
      };
    },
    failAt: (n: number, message = usual) => {
      failing = { message, predicate: nthCounted(n) };
    },
    failWhen: (predicate: (call: Call) => boolean, message = usual) => {
      failing = { message, predicate };
    },
    failNever: () => {
      failing = null;
    },
    isStopping: (call: Call): boolean => stopping(call),
    stopAt: (n: number) => {
      stopping = nthCounted(n);
    },
  };
}

const shown = ({ action, reads, writes }: ActionRun): ActionRun => ({ action, reads, writes });

export function makeCallLog(documentId: string): CallCounter {
  const usual = `Service Spreadsheets failed while accessing document with id ${documentId}.`;
  const { tellHooks, failureOf, isStopping, ...interference } = makeInterference(usual);
  const log: Call[] = [];
  const runs: CountingRun[] = [];
  const count = (run: CountingRun, kind: CallKind, what: string): string | null => {
    if (kind === 'read') run.reads += 1;
    if (kind === 'write') run.writes += 1;
    const call = { action: run.action, kind, what, number: run.reads + run.writes };
    log.push(call);
    tellHooks(call);
    if (isStopping(call)) run.clock.stop();
    return failureOf(call);
  };
  const lastOf = (action: string) => [...runs].reverse().find((run) => run.action === action);
  return {
    ...interference,
    log,
    get runs() {
      return runs.map(shown);
    },
    of: (action) => shown(lastOf(action) ?? { action, reads: 0, writes: 0 }),
    took: (action) => lastOf(action)?.clock.milliseconds() ?? 0,
    totals: () => Object.fromEntries(runs.map(({ action, reads, writes }) => [action, reads + writes])),
    clear: () => {
      log.length = 0;
      runs.length = 0;
    },
    startRun: (action, clock) => {
      const run = { clock, action, reads: 0, writes: 0 };
      runs.push(run);
      return (kind, what) => count(run, kind, what);
    },
  };
}
