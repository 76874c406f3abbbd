import type { TabKey } from '../core/contract/tabs.js';
import { chooseTabs } from '../core/reading/find-columns.js';
import type { Outcome } from '../endpoints/endpoints.js';
import { underDocumentLock } from '../google/document-lock.js';
import { openSpreadsheet } from '../google/open-spreadsheet.js';
import { findClosedTabs } from '../google/rights.js';
import { openWorkbook, type OpenWorkbook, type RunOptions } from './open-workbook.js';
import { safely } from './safely.js';
import { speechNow, wordsOfTrouble } from './speech-now.js';

export interface ActOptions extends RunOptions {
  /**
   * The tabs it writes into: whoever may not is told so before anything is done, for any editor may click the menu, heads of units too,
   * and the script runs as who clicks. Such an act runs under the document's lock: a second click is told that the first still runs.
   */
  readonly writes?: readonly TabKey[];
  /** The same tabs of an act that only asks what another is to write. */
  readonly prepares?: readonly TabKey[];
  /** It makes the tabs of a spreadsheet that has none. */
  readonly onBlank?: boolean;
}

/** Thrown where other people's moves did not let what an act writes come to rest. */
export class Unsettled extends Error {}

/** Ends an act in which something did not come to rest: it says so, and that the same click goes on from there. */
export function mustSettle(...settled: readonly boolean[]): void {
  if (!settled.every(Boolean)) throw new Unsettled();
}

function findClosed({ writes, prepares }: ActOptions): readonly string[] {
  const tabs = writes ?? prepares ?? [];
  return tabs.length === 0 ? [] : findClosedTabs(openSpreadsheet(chooseTabs), tabs);
}

function workIn<T>(options: ActOptions, work: (open: OpenWorkbook) => Outcome<T>): Outcome<T> {
  const open = openWorkbook(options);
  const { actions } = open.words;
  if (open.spreadsheet.sheets.size === 0 && options.onBlank !== true)
    return { ok: false, message: actions.notAWorkbook };
  try {
    return work(open);
  } catch (error) {
    // Under the lock still: what was written is flushed before it is let go.
    if (error instanceof Unsettled) return { ok: false, message: actions.unsettled };
    throw error;
  }
}

/**
 * An act: everything that a person asks for by one click. It begins with the workbook's settings, in its language or the one asked
 * for; `work` reads, decides and writes, and answers with a value or with why not. Whatever goes wrong is a sentence.
 */
export function act<T>(options: ActOptions, work: (open: OpenWorkbook) => Outcome<T>): Outcome<T> {
  return safely(options, () => {
    const closed = findClosed(options);
    if (closed.length > 0) return { ok: false, message: speechNow(options).words.actions.closedToYou(closed) };
    if (options.writes === undefined) return workIn(options, work);
    const done = underDocumentLock(() => workIn(options, work));
    return done?.value ?? { ok: false, message: wordsOfTrouble(options).actions.busy };
  });
}
