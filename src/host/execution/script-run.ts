import type { Doubts } from '../doubts/doubts.js';
import type { HostState } from './host-state.js';
import { execute, invoke } from './execute.js';
import { RunStopped } from './run-clock.js';

/** What the success or the failure handler of google.script.run gets. */
export type RunResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

const failure = (message: string): RunResult => ({ ok: false, error: { name: 'ScriptError', message } });

const kindOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Whose prototype is some realm's Object.prototype, or nothing. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What may be said of a value that is to go between page and script. */
type Passing = 'passes' | 'holdsDate' | 'illegal';

const worst = (passings: readonly Passing[]): Passing =>
  (['illegal', 'holdsDate'] as const).find((passing) => passings.includes(passing)) ?? 'passes';

/** Google passes numbers, texts, booleans, null, and plain objects and arrays of those. */
function passingOf(value: unknown, above: readonly unknown[] = []): Passing {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return 'passes';
  if (typeof value !== 'object' || above.includes(value)) return 'illegal';
  if (kindOf(value) === '[object Date]') return 'holdsDate';
  const inside = [...above, value];
  if (Array.isArray(value)) return worst(value.map((item) => passingOf(item, inside)));
  if (kindOf(value) !== '[object Object]' || !isPlain(value)) return 'illegal';
  return worst(Object.values(value).map((item) => passingOf(item, inside)));
}

/** A thrown value of any realm, as name and message. */
export function describeError(error: unknown): { readonly name: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error) };
  const { name, message } = error as { readonly name?: unknown; readonly message?: unknown };
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : inspectKind(error),
  };
}

const inspectKind = (error: object): string => kindOf(error);

/** A value that came back, as the page gets it: a copy, null for undefined and perhaps for what holds a Date. */
function handOver(value: unknown, { dateOverRun }: Doubts): RunResult {
  const passing = passingOf(value);
  if (passing === 'holdsDate' && dateOverRun === 'arrivesAsNull') return { ok: true, value: null };
  if (passing !== 'passes') {
    return failure('The script completed but the returned value is not a supported return type.');
  }
  return { ok: true, value: value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown) };
}

/**
 * `google.script.run.name(...args)` as the person, with what Google refuses refused: Dates, functions and circles both ways,
 * names that end in `_`, names that are no function of the script. Values are copied. A returned undefined becomes null.
 */
export function runFromPage(state: HostState, name: string, given: readonly unknown[], user: string): RunResult {
  const { doubts } = state;
  const asNull = (arg: unknown) => doubts.dateOverRun === 'arrivesAsNull' && passingOf(arg) === 'holdsDate';
  const args = given.map((arg) => (asNull(arg) ? null : arg));
  const illegal = args.findIndex((arg) => passingOf(arg) !== 'passes');
  if (illegal >= 0) return failure(`Failed due to illegal value in property: ${String(illegal)}`);
  if (name.endsWith('_')) return failure(`Script function not found: ${name}`);
  const start = { action: name, user, authMode: 'FULL', hasUi: true } as const;
  try {
    return execute(state, start, (execution) => {
      const copies = execution.installed.parse(JSON.stringify(args)) as unknown[];
      return handOver(invoke(execution, name, copies), doubts);
    });
  } catch (error) {
    const { name: kind, message } = describeError(error);
    if (error instanceof RunStopped) return failure(message);
    return failure(`${kind}: ${message}`);
  }
}
