import { costOf } from './costs.js';
import type { AuthMode, CallKind, Kernel } from './kernel.js';

/** What a Google service throws: prints as `Exception: …`. */
export class GoogleException extends Error {
  override readonly name = 'Exception';
}

export const FLUSH = 'SpreadsheetApp.flush';

/** What Google says of a run that took too long. */
export const EXCEEDED = 'Exceeded maximum execution time';

let clock: Pick<Kernel, 'spend'> | null = null;

/** Whose clock runs while methods are called: one run per context. */
export function measureTimeOf(kernel: Kernel): void {
  clock = kernel;
}

/**
 * Lets time pass. A run that took too long throws here from now on, at every call: what its catch and its finally do reaches nothing,
 * and `execute` tells of it whatever the script made of the error.
 */
export function spend(milliseconds: number): void {
  if (clock?.spend(milliseconds) === false) throw new GoogleException(EXCEEDED);
}

/**
 * Announces a call to the host, which may count it, let other people edit before it, or make it fail. A read and a flush force
 * what was bundled to be written, so an earlier write may be refused there.
 */
export function announce(kernel: Kernel, kind: CallKind, what: string, cells = 0): void {
  spend(costOf(kind, what, cells));
  const failure = kernel.call(kind, what);
  spend(0);
  if (failure !== null) throw new GoogleException(failure);
  const refusal = kind === 'read' || what === FLUSH ? kernel.takeRefusal() : null;
  if (refusal !== null) throw new GoogleException(refusal);
}

const TRUST: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Throws unless the execution is trusted enough and the manifest grants one of the scopes. */
export function demand(kernel: Kernel, what: string, atLeast: AuthMode, scopes: readonly string[]): void {
  const urls = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const granted = kernel.scopes === null || urls.length === 0 || urls.some((url) => kernel.scopes?.includes(url));
  if (granted && TRUST[kernel.authMode] >= TRUST[atLeast]) return;
  const list = urls.length > 1 ? `(${urls.join(' || ')})` : urls.join('');
  throw new GoogleException(`Specified permissions are not sufficient to call ${what}. Required permissions: ${list}`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? '(class)[]' : `${typeName(value[0]).toLowerCase()}[]`;
  if (typeof value === 'object') return value instanceof Date ? 'Date' : '(class)';
  return (
    { string: 'String', number: 'number', boolean: 'Boolean', function: 'function' }[typeof value as string] ??
    typeof value
  );
}

/** Google's text for arguments of a wrong type; `method` is `SpreadsheetApp.Sheet.getRange`. */
export function mismatch(method: string, args: readonly unknown[]): GoogleException {
  const types = args.map(typeName).join(',');
  return new GoogleException(`The parameters (${types}) don't match the method signature for ${method}.`);
}

let tell: (message: string) => void = () => undefined;

/** Where the errors of the host itself are told, for the script may catch them. One listener per context. */
export function tellProblemsTo(listener: (message: string) => void): void {
  tell = listener;
}

/** An error that Google would not have, for what the host does not imitate although Google has it. */
export function notImitated(what: string): Error {
  const message = `not imitated: ${what}`;
  tell(message);
  return new Error(message);
}
