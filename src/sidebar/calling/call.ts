import type { Endpoints } from '../../endpoints/endpoints.js';
import { scriptRunner } from './google-script.js';
import type { Runner } from './google-script.js';
import { findTrouble } from './trouble.js';
import type { Trouble } from './trouble.js';

export type EndpointName = keyof Endpoints;
/** What the endpoint gives when all is well. */
export type ValueOf<N extends EndpointName> = Extract<ReturnType<Endpoints[N]>, { readonly ok: true }>['value'];

/** What a click comes to: our own outcome, or the reason why Google gave none. Never a rejection. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string }
  | { readonly ok: false; readonly trouble: Trouble };

export type Shape<T> = (value: unknown) => value is T;

/**
 * One call of the bundle as a promise. The value is held against its shape, because what comes over the wire may be null
 * where the server gave a Date, and may come from another version of the bundle than this page.
 */
export function call<N extends EndpointName>(
  name: N,
  args: Parameters<Endpoints[N]>,
  shape: Shape<ValueOf<N>>,
): Promise<Answer<ValueOf<N>>> {
  return new Promise((resolve) => {
    const runner = scriptRunner();
    if (runner === null) {
      resolve({ ok: false, trouble: 'connection' });
      return;
    }
    const ready = runner
      .withSuccessHandler((raw) => {
        resolve(readOutcome(raw, shape));
      })
      .withFailureHandler((error) => {
        resolve({ ok: false, trouble: findTrouble(error) });
      });
    if (!send(ready, name, args)) resolve({ ok: false, trouble: 'answer' });
  });
}

function send(runner: Runner, name: EndpointName, args: readonly unknown[]): boolean {
  const endpoint = runner[name];
  if (typeof endpoint !== 'function') return false;
  endpoint.apply(runner, args);
  return true;
}

function readOutcome<T>(raw: unknown, shape: Shape<T>): Answer<T> {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return { ok: false, trouble: 'answer' };
  if (raw.ok !== true) {
    const message = 'message' in raw && typeof raw.message === 'string' ? raw.message : '';
    return message === '' ? { ok: false, trouble: 'other' } : { ok: false, message };
  }
  const value = 'value' in raw ? raw.value : null;
  return shape(value) ? { ok: true, value } : { ok: false, trouble: 'answer' };
}
