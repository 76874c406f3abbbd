import type { Lock } from '../../core/lock/lock-record.js';
import { parseLock } from '../../core/lock/parse-lock.js';
import { readLine } from '../../core/locking/parse-answers.js';
import { isLogged, parseLog } from '../../core/log/log-rows.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readMoment } from '../../google/clock.js';
import { readTab } from '../../google/read-tab.js';
import { LOCK_TABS, writeLockTab } from '../../session/lock-tab.js';
import { logAct } from '../../session/log-act.js';
import { openWorkbook, type OpenWorkbook, type RunOptions } from '../../session/open-workbook.js';
import { runAlone } from '../../session/run-safely.js';

type Opened = Lock & { readonly opened: NonNullable<Lock['opened']> };

const isOpened = (lock: Lock): lock is Opened => lock.opened !== null;

/** Logs the opening unless it is logged already. True when it had to. */
function ensureLogged(open: OpenWorkbook, { number, opened }: Opened): boolean {
  const { acts, logged } = open.words.lock;
  const key = { act: 'unlock', number } as const;
  if (isLogged(parseLog(readTab(open.spreadsheet, 'log')), key, opened.at)) return false;
  const after = logged.reason(opened.reason);
  logAct(open, { say: acts.unlock(number), key }, [{ code: '', before: '', after }], opened.at);
  return true;
}

function unlockNow(open: OpenWorkbook, given: unknown): Outcome<string> {
  const { refused, done } = open.words.lock;
  const tab = readTab(open.spreadsheet, 'lock');
  const lock = parseLock(tab);
  const reason = readLine(given);
  if (lock === null) return { ok: false, message: refused.notLocked };
  if (reason === '') return { ok: false, message: refused.reason };
  if (isOpened(lock)) {
    const finished = lock.opened.reason === reason && ensureLogged(open, lock);
    return finished ? { ok: true, value: done.unlocked } : { ok: false, message: refused.notLocked };
  }
  const opened: Opened = { ...lock, opened: { at: readMoment(open.spreadsheet.zone), reason } };
  if (!writeLockTab(open, tab, opened, [])) return { ok: false, message: open.words.actions.unsettled };
  ensureLogged(open, opened);
  return { ok: true, value: done.unlocked };
}

/** *Mở khóa*: the list may be locked anew; the reason is logged and stays beside the old lock. Gives what to tell. */
export function unlock(reason: unknown, options: RunOptions = {}): Outcome<string> {
  return runAlone(options, LOCK_TABS, () => unlockNow(openWorkbook(options), reason));
}
