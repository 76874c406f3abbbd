import type { TabKey } from '../core/contract/tabs.js';
import type { Outcome } from '../endpoints/endpoints.js';
import { askText, askYesNo, showNotice } from '../google/dialogs.js';
import type { Catalogue } from '../text/say.js';
import { DECISION_TABS } from '../acts/decide/change-decisions.js';
import { lock, prepareLock } from '../acts/lock/lock-list.js';
import { previewPurge, purge } from '../acts/purge/purge-personal-data.js';
import { replace } from '../acts/replace/replace-delegate.js';
import { act } from '../session/act.js';
import type { Done } from '../session/done.js';
import { speechNow } from '../session/speech-now.js';
import { prepareUnlock, unlock } from '../acts/lock/unlock-list.js';

/** A dialog of Google grows with its text and does not scroll well. */
const MOST_LINES = 15;

function shortened(message: string, words: Catalogue): string {
  const lines = message.split('\n');
  const left = lines.length - MOST_LINES;
  return left <= 1 ? message : [...lines.slice(0, MOST_LINES), words.lock.refused.more(left)].join('\n');
}

const refuse = (title: string, message: string, words: Catalogue): void => {
  showNotice(title, shortened(message, words));
};

function tell(title: string, outcome: Outcome<Done>, words: Catalogue): void {
  if (outcome.ok) showNotice(title, outcome.value.said);
  else refuse(title, outcome.message, words);
}

/** Asks one question after the other; null as soon as one is cancelled. Before any lock, which would not survive a dialog. */
function askAll<K extends string>(title: string, questions: Readonly<Record<K, string>>): Record<K, string> | null {
  const answers = {} as Record<K, string>;
  for (const key of Object.keys(questions) as K[]) {
    const answer = askText(title, questions[key]);
    if (answer === null) return null;
    answers[key] = answer;
  }
  return answers;
}

/** *Chốt danh sách*: what stands in the way is told before anything is asked. */
export function lockList(): void {
  const prepared = prepareLock();
  const { words } = speechNow();
  const title = words.menu.lockList;
  if (!prepared.ok) {
    refuse(title, prepared.message, words);
    return;
  }
  const { approver, decision, decidedOn, lockSummary } = words.lock.ask;
  const first = `${lockSummary(prepared.value.count, prepared.value.proposed)}\n\n${approver}`;
  const answers = askAll(title, { approver: first, decision, decidedOn });
  if (answers !== null) tell(title, lock(answers), words);
}

/** Whoever may not do it is told so before anything is asked. */
function isAllowed(title: string, writes: readonly TabKey[], words: Catalogue): boolean {
  const allowed = act({ prepares: writes }, () => ({ ok: true, value: null }));
  if (!allowed.ok) refuse(title, allowed.message, words);
  return allowed.ok;
}

export function unlockList(): void {
  const prepared = prepareUnlock();
  const { words } = speechNow();
  const title = words.menu.unlockList;
  if (!prepared.ok) {
    showNotice(title, prepared.message);
    return;
  }
  const reason = askText(title, words.lock.ask.openReason);
  if (reason !== null) tell(title, unlock(reason), words);
}

export function replaceDelegate(): void {
  const { words } = speechNow();
  if (!isAllowed(words.menu.replaceDelegate, DECISION_TABS, words)) return;
  const { out, in: into, outDecision, by, why } = words.lock.ask;
  const answers = askAll(words.menu.replaceDelegate, { out, in: into, outDecision, by, why });
  if (answers !== null) tell(words.menu.replaceDelegate, replace(answers), words);
}

export function purgePersonalData(): void {
  const preview = previewPurge();
  const { words } = speechNow();
  const title = words.menu.purgePersonalData;
  if (!preview.ok || preview.value.cells === 0) {
    showNotice(title, preview.ok ? preview.value.lines.join('\n') : preview.message);
    return;
  }
  const { early, lines, word } = preview.value;
  if (early !== '' && !askYesNo(title, `${early} ${words.lock.purge.earlyConfirm}`)) return;
  const typed = askText(title, [...lines, words.lock.purge.type(word)].join('\n'));
  if (typed !== null) tell(title, purge({ word: typed, early: early !== '' }), words);
}
