import type { CheckView, DocumentView, Outcome } from '../endpoints/endpoints.js';
import { goTo } from '../acts/go-to/go-to.js';
import { highlight } from '../acts/steps/highlight-overdue.js';
import { sayOpenTabs } from '../session/look-for-open-tabs.js';
import { produceDocument } from '../acts/documents/produce-document.js';
import { readEverything, type Everything } from '../session/read-everything.js';
import { reissueCode } from '../acts/codes/reissue-code.js';
import { act } from '../session/act.js';
import type { Done } from '../session/done.js';
import { safely } from '../session/safely.js';
import { validate } from '../acts/check/validate-delegates.js';
import { viewCheck } from '../views/view-check.js';

/** Reads and checks, writes nothing. */
export const sidebarState = (): Outcome<CheckView> =>
  act({}, (open) => ({ ok: true, value: viewCheck(readEverything(open)) }));

/** What an act has left, as the sidebar shows it. */
const shown = (everything: Everything): Outcome<CheckView> =>
  safely({}, () => ({ ok: true, value: viewCheck(everything) }));

/** What was done is shown by the list as it stands afterwards. */
export const afterwards = (done: Outcome<Pick<Done, 'everything'>>): Outcome<CheckView> =>
  done.ok ? shown(done.value.everything) : done;

/** Tabs that are open are told by the full check alone: looking for them costs a call. */
export function sidebarValidate(): Outcome<CheckView> {
  const done = validate({ whole: true });
  const state = afterwards(done);
  if (!done.ok || !state.ok) return state;
  const { openTabs, everything } = done.value;
  const headline = [state.value.headline, ...sayOpenTabs(openTabs, everything.open.words)].join(' ');
  return { ok: true, value: { ...state.value, headline } };
}

export const sidebarOverdue = (): Outcome<CheckView> => afterwards(highlight({ whole: true }));

export const sidebarGoTo = (target: unknown): Outcome<null> => safely({}, () => goTo(target));

/** One of two rows with the same code gets a new one. */
export const sidebarNewCode = (request: unknown): Outcome<CheckView> => afterwards(reissueCode(request));

export const sidebarDocument = (kind: unknown): Outcome<DocumentView> => produceDocument(kind, 'googleDocs');

export const sidebarDownload = (kind: unknown): Outcome<DocumentView> => produceDocument(kind, 'download');
