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
import { runAllowed, runAlone } from '../../session/run-safely.js';

type Opened = Lock & { readonly opened: NonNullable<Lock['opened']> };

const isOpened = (lock: Lock): lock is Opened => lock.opened !== null;

const keyOf = ({ number }: Lock) => ({ act: 'unlock', number }) as const;

const isFinished = (open: OpenWorkbook, lock: Opened): boolean =>
  isLogged(parseLog(readTab(open.spreadsheet, 'log')), keyOf(lock), lock.opened.at);

/** Logs the opening unless it is logged already. True when it had to. */
function ensureLogged(open: OpenWorkbook, lock: Opened): boolean {
  if (isFinished(open, lock)) return false;
  const { acts, logged } = open.words.lock;
  const { number, opened } = lock;
  const after = logged.reason(opened.reason);
  logAct(open, { say: acts.unlock(number), key: keyOf(lock) }, [{ code: '', before: '', after }], opened.at);
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

/** Whether there is anything to open, before a reason is asked for; an opening that died may be clicked again. */
export function prepareUnlock(options: RunOptions = {}): Outcome<null> {
  return runAllowed(options, LOCK_TABS, () => {
    const open = openWorkbook(options);
    const lock = parseLock(readTab(open.spreadsheet, 'lock'));
    const stands = lock !== null && !(isOpened(lock) && isFinished(open, lock));
    return stands ? { ok: true, value: null } : { ok: false, message: open.words.lock.refused.notLocked };
  });
}

/** *Mở khóa*: the list may be locked anew; the reason is logged and stays beside the old lock. Gives what to tell. */
export function unlock(reason: unknown, options: RunOptions = {}): Outcome<string> {
  return runAlone(options, LOCK_TABS, () => unlockNow(openWorkbook(options), reason));
}
