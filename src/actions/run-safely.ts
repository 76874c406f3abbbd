import type { Outcome } from '../endpoints.js';
import { takeIncidents, type Incident } from '../google/incidents.js';
import { underDocumentLock } from '../google/lock.js';
import { logFault } from '../google/log-fault.js';
import type { Catalogue } from '../text/say.js';

/** Google's services throw errors of this name, in the language of the user, so never told apart by their text. */
const isGoogles = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** What became of cells of people that we overwrote; null when none was. */
function sayIncidents<T>({ actions }: Catalogue, incidents: readonly Incident[]): Outcome<T> | null {
  if (incidents.length === 0) return null;
  const named = (kind: Incident['kind']): string[] =>
    incidents.flatMap((one) => (one.kind === kind ? [actions.columnOf(one.header, one.name)] : []));
  return { ok: false, message: actions.columnsMoved(named('lost'), named('valuesOnly')) };
}

/** Turns whatever goes wrong into a sentence; the cause goes to the log, which holds no cell of the workbook. */
export function runSafely<T>(words: Catalogue, act: () => Outcome<T>): Outcome<T> {
  try {
    const outcome = act();
    return sayIncidents(words, takeIncidents()) ?? outcome;
  } catch (error) {
    const googles = isGoogles(error);
    logFault(error);
    return { ok: false, message: googles ? words.actions.googleFailed : words.actions.ourFault };
  }
}

/** The same under the document's lock: a second click is told that the first still runs. */
export function runAlone<T>(words: Catalogue, act: () => Outcome<T>): Outcome<T> {
  return runSafely(words, () => underDocumentLock(act)?.value ?? { ok: false, message: words.actions.busy });
}
