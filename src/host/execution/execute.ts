import { inspect } from 'node:util';
import vm from 'node:vm';
import type { Installed } from '../google/entry.js';
import type { Kernel } from '../google/kernel.js';
import { googleScript, HOST_GLOBAL } from './google-source.js';
import type { HostState } from './host-state.js';
import type { ExecutionStart } from './make-kernel.js';
import { makeKernel } from './make-kernel.js';
import { RunStopped } from './run-clock.js';

/** One run of the script in a context of its own: as at Google, nothing of it survives but what it wrote. */
export interface Execution {
  readonly context: vm.Context;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly installed: Installed;
  readonly functionNames: ReadonlySet<string>;
}

/** The script's function that takes the day of `--today`. */
const COUNT_FROM = 'countFromDay';

const LEVELS = ['log', 'info', 'warn', 'error', 'time', 'timeEnd'];

function makeConsole(state: HostState, kernel: Kernel): Record<string, (...args: unknown[]) => void> {
  const write = (level: string, args: unknown[]) => {
    const text = args.map((arg) => (typeof arg === 'string' ? arg : inspect(arg))).join(' ');
    if (!kernel.isStopped()) state.console.push({ level, text });
  };
  return Object.fromEntries(LEVELS.map((level) => [level, (...args: unknown[]) => write(level, args)]));
}

function installGoogle(context: vm.Context, scope: Record<string, unknown>, kernel: Kernel): Installed {
  googleScript().runInContext(context);
  const host = scope[HOST_GLOBAL] as { install: (kernel: Kernel, scope: object) => Installed };
  const installed = host.install(kernel, scope);
  vm.runInContext(`${HOST_GLOBAL} = undefined`, context);
  return installed;
}

const functionsOf = (scope: Record<string, unknown>): string[] =>
  Object.getOwnPropertyNames(scope).filter((name) => typeof scope[name] === 'function');

/** Makes the bare context (ECMAScript and `console` only), puts Google's globals in, loads the bundle. */
function load(state: HostState, start: ExecutionStart, kernel: Kernel): Execution {
  const context = vm.createContext({}, { name: start.action });
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  scope['console'] = makeConsole(state, kernel);
  const installed = installGoogle(context, scope, kernel);
  const before = new Set(functionsOf(scope));
  state.code.runInContext(context);
  const functionNames = new Set(functionsOf(scope).filter((name) => !before.has(name)));
  state.functionNames = functionNames;
  const execution = { context, globals: scope, installed, functionNames };
  if (state.asOf !== null && functionNames.has(COUNT_FROM)) invoke(execution, COUNT_FROM, [state.asOf]);
  return execution;
}

/** Runs `work` in a fresh execution of the script; whatever it throws comes out, unless Google has stopped it. The lock is let go at the end. */
export function execute<T>(state: HostState, start: ExecutionStart, work: (execution: Execution) => T): T {
  const kernel = makeKernel(state, start);
  try {
    const value = work(load(state, start, kernel));
    if (kernel.isStopped()) throw new RunStopped();
    const refusal = kernel.takeRefusal();
    if (refusal !== null) throw Object.assign(new Error(refusal), { name: 'Exception' });
    return value;
  } catch (error) {
    throw kernel.isStopped() ? new RunStopped() : error;
  } finally {
    kernel.releaseLock();
  }
}

/** Calls one of the script's functions by its name, as Google does. */
export function invoke({ globals, functionNames }: Execution, name: string, args: readonly unknown[]): unknown {
  const target = globals[name];
  if (typeof target !== 'function' || !functionNames.has(name)) {
    throw new Error(`Script function not found: ${name}`);
  }
  return Reflect.apply(target, undefined, args) as unknown;
}
