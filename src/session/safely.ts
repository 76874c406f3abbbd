import type { TabKey } from '../core/contract/tabs.js';
import { chooseTabs } from '../core/reading/find-columns.js';
import type { Outcome } from '../endpoints/endpoints.js';
import { liesOnGoogle } from '../google/lies-on-google.js';
import { logFault } from '../google/log-fault.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import { RefusedByRule } from '../google/refused-by-rule.js';
import { findPartlyClosedTabs } from '../google/rights.js';
import type { Catalogue } from '../text/say.js';
import { tellUnkept } from './keep-note.js';
import type { RunOptions } from './open-workbook.js';
import { wordsOfTrouble } from './speech-now.js';
import { sayIncidents } from './tell-incidents.js';

interface SafeOptions extends RunOptions {
  readonly writes?: readonly TabKey[];
}

/** Google's services throw errors of this name, in the language of the user, so never told apart by their text. */
const isGoogles = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** What to tell of an exception of Google's: a cell that this account may not write is no silence of Google's. */
function sayGoogleFailed({ actions }: Catalogue, { writes = [] }: SafeOptions): string {
  try {
    if (!liesOnGoogle()) return actions.ourFault;
    const closed = findPartlyClosedTabs(openSpreadsheet(chooseTabs), writes);
    return closed.length === 0 ? actions.googleFailed : actions.partlyClosed(closed);
  } catch {
    return actions.googleFailed;
  }
}

function sayFault(error: unknown, options: SafeOptions): string {
  const words = wordsOfTrouble(options);
  if (error instanceof RefusedByRule) return words.actions.refusedByRule(error.tab, error.headers);
  logFault(error);
  return isGoogles(error) ? sayGoogleFailed(words, options) : words.actions.ourFault;
}

/**
 * Turns whatever goes wrong into a sentence, in the language asked for, else the workbook's; the cause goes to the log, which holds
 * no cell of the workbook.
 */
export function safely<T>(options: SafeOptions, work: () => Outcome<T>): Outcome<T> {
  const speak = (): Catalogue => wordsOfTrouble(options);
  try {
    const outcome = work();
    tellUnkept(speak);
    const incidents = sayIncidents(speak);
    return incidents === null ? outcome : { ok: false, message: `${incidents} ${speak().actions.thenAgain}` };
  } catch (error) {
    return { ok: false, message: sayFault(error, options) };
  }
}
