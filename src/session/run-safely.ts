import { chooseTabs } from '../core/reading/find-columns.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { Outcome } from '../endpoints/endpoints.js';
import { liesOnGoogle } from '../google/lies-on-google.js';
import { underDocumentLock } from '../google/document-lock.js';
import { logFault } from '../google/log-fault.js';
import { RefusedByRule } from '../google/refused-by-rule.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import { findClosedTabs, findPartlyClosedTabs } from '../google/rights.js';
import type { Catalogue } from '../text/say.js';
import { tellUnkept } from './keep-note.js';
import type { RunOptions } from './open-workbook.js';
import { speechNow, wordsOfTrouble } from './speech-now.js';
import { sayIncidents } from './tell-incidents.js';

/** Google's services throw errors of this name, in the language of the user, so never told apart by their text. */
const isGoogles = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** What to tell whoever may not write into some tabs; null when there are none. */
export const refuseClosed = (names: readonly string[], options: RunOptions = {}): string | null =>
  names.length === 0 ? null : speechNow(options).words.actions.closedToYou(names);

/** What to tell of an exception of Google's: a cell that this account may not write is no silence of Google's. */
function sayGoogleFailed(words: Catalogue, writes: readonly TabKey[]): string {
  try {
    if (!liesOnGoogle()) return words.actions.ourFault;
    const closed = findPartlyClosedTabs(openSpreadsheet(chooseTabs), writes);
    return closed.length === 0 ? words.actions.googleFailed : words.actions.partlyClosed(closed);
  } catch {
    return words.actions.googleFailed;
  }
}

function sayFault(error: unknown, options: RunOptions, writes: readonly TabKey[]): string {
  const words = wordsOfTrouble(options);
  if (error instanceof RefusedByRule) return words.actions.refusedByRule(error.tab, error.headers);
  logFault(error);
  return isGoogles(error) ? sayGoogleFailed(words, writes) : words.actions.ourFault;
}

function guarded<T>(options: RunOptions, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  const speak = (): Catalogue => wordsOfTrouble(options);
  try {
    const outcome = act();
    tellUnkept(speak);
    const incidents = sayIncidents(speak);
    return incidents === null ? outcome : { ok: false, message: `${incidents} ${speak().actions.thenAgain}` };
  } catch (error) {
    return { ok: false, message: sayFault(error, options, writes) };
  }
}

/**
 * Turns whatever goes wrong into a sentence, in the language asked for, else the workbook's; the cause goes to the log, which holds
 * no cell of the workbook.
 */
export const runSafely = <T>(options: RunOptions, act: () => Outcome<T>): Outcome<T> => guarded(options, [], act);

/**
 * The same for an act that writes into these tabs: whoever may not is told so before anything is done or asked. Any editor may
 * click the menu, heads of units too, and the script runs as who clicks.
 */
export function runAllowed<T>(options: RunOptions, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  return guarded(options, writes, () => {
    const message = refuseClosed(findClosedTabs(openSpreadsheet(chooseTabs), writes), options);
    return message === null ? act() : { ok: false, message };
  });
}

/** The same under the document's lock: a second click is told that the first still runs. */
export function runAlone<T>(options: RunOptions, writes: readonly TabKey[], act: () => Outcome<T>): Outcome<T> {
  return runAllowed(
    options,
    writes,
    () => underDocumentLock(act)?.value ?? { ok: false, message: wordsOfTrouble(options).actions.busy },
  );
}
