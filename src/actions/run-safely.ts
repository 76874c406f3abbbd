import { chooseTabs } from '../core/tables/find-columns.js';
import type { TabKey } from '../core/tables/tabs.js';
import type { Outcome } from '../endpoints.js';
import { takeIncidents, type Incident } from '../google/incidents.js';
import { liesOnGoogle } from '../google/lies-on-google.js';
import { underDocumentLock } from '../google/lock.js';
import { logFault } from '../google/log-fault.js';
import { RefusedByRule } from '../google/refused-by-rule.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import { findClosedTabs, findPartlyClosedTabs } from '../google/rights.js';
import type { Catalogue } from '../text/say.js';
import { tellUnkept } from './keep-note.js';
import { speechNow } from './speech-now.js';

/** Google's services throw errors of this name, in the language of the user, so never told apart by their text. */
const isGoogles = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** What became of cells of people that we overwrote; null when none was. */
function sayIncidents<T>({ actions }: Catalogue, incidents: readonly Incident[]): Outcome<T> | null {
  if (incidents.length === 0) return null;
  const named = (kind: Incident['kind']): string[] =>
    incidents.flatMap((one) => (one.kind === kind ? [actions.columnOf(one.header, one.name)] : []));
  return { ok: false, message: actions.columnsMoved(named('lost'), named('valuesOnly')) };
}

/** What to tell whoever may not write into some tabs; null when there are none. */
export const refuseClosed = (names: readonly string[]): string | null =>
  names.length === 0 ? null : speechNow().words.actions.closedToYou(names);

/** What to tell of an exception of Google's: a cell that this account may not write is no silence of Google's. */
function sayGoogleFailed(words: Catalogue, writes: readonly TabKey[]): string {
  try {
    if (!liesOnGoogle()) return words.actions.ourFault;
    const closed = findPartlyClosedTabs(openSpreadsheet(chooseTabs), writes);
    return closed.length === 0 ? words.actions.googleFailed : speechNow().words.actions.partlyClosed(closed);
  } catch {
    return words.actions.googleFailed;
  }
}

function guarded<T>(words: Catalogue, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  try {
    const outcome = act();
    tellUnkept(words);
    return sayIncidents(words, takeIncidents()) ?? outcome;
  } catch (error) {
    if (error instanceof RefusedByRule) {
      return { ok: false, message: words.actions.refusedByRule(error.tab, error.headers) };
    }
    logFault(error);
    return { ok: false, message: isGoogles(error) ? sayGoogleFailed(words, writes) : words.actions.ourFault };
  }
}

/** Turns whatever goes wrong into a sentence; the cause goes to the log, which holds no cell of the workbook. */
export const runSafely = <T>(words: Catalogue, act: () => Outcome<T>): Outcome<T> => guarded(words, [], act);

/**
 * The same for an act that writes into these tabs: whoever may not is told so before anything is done or asked. Any editor may
 * click the menu, heads of units too, and the script runs as who clicks.
 */
export function runAllowed<T>(words: Catalogue, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  return guarded(words, writes, () => {
    const message = refuseClosed(findClosedTabs(openSpreadsheet(chooseTabs), writes));
    return message === null ? act() : { ok: false, message };
  });
}

/** The same under the document's lock: a second click is told that the first still runs. */
export function runAlone<T>(words: Catalogue, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  return runAllowed(words, writes, () => underDocumentLock(act)?.value ?? { ok: false, message: words.actions.busy });
}
