import type { CheckView, DocumentView, Outcome } from '../endpoints/endpoints.js';
import { say } from '../text/say.js';
import { goTo } from '../acts/go-to/go-to.js';
import { highlight } from '../acts/steps/highlight-overdue.js';
import { sayOpenTabs } from '../session/look-for-open-tabs.js';
import { produceDocument } from '../acts/documents/produce-document.js';
import { readEverything } from '../session/read-everything.js';
import { reissueCode } from '../acts/codes/reissue-code.js';
import { runSafely } from '../session/run-safely.js';
import { validate } from '../acts/check/validate-delegates.js';
import { viewCheck } from '../views/view-check.js';

/** Reads and checks, writes nothing. */
export function sidebarState(): Outcome<CheckView> {
  return runSafely({}, () => {
    const everything = readEverything({});
    const { sheets } = everything.open.spreadsheet;
    if (sheets.size === 0) return { ok: false, message: everything.open.words.actions.notAWorkbook };
    return { ok: true, value: viewCheck(everything) };
  });
}

const afterwards = (done: Outcome<unknown>): Outcome<CheckView> => (done.ok ? sidebarState() : done);

/** Tabs that are open are told by the full check alone: looking for them costs a call. */
export function sidebarValidate(): Outcome<CheckView> {
  const done = validate({});
  const state = afterwards(done);
  if (!done.ok || !state.ok) return state;
  const open = sayOpenTabs(done.value.openTabs, say(state.value.language));
  return { ok: true, value: { ...state.value, headline: [state.value.headline, ...open].join(' ') } };
}

export const sidebarOverdue = (): Outcome<CheckView> => afterwards(highlight({}));

export const sidebarGoTo = (target: unknown): Outcome<null> => runSafely({}, () => goTo(target));

/** One of two rows with the same code gets a new one. */
export const sidebarNewCode = (request: unknown): Outcome<CheckView> => afterwards(reissueCode(request));

export const sidebarDocument = (kind: unknown): Outcome<DocumentView> => produceDocument(kind, 'googleDocs');

export const sidebarDownload = (kind: unknown): Outcome<DocumentView> => produceDocument(kind, 'download');
