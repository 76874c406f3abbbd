import type { Lock } from '../../core/lock/lock-record.js';
import { parseLock } from '../../core/lock/parse-lock.js';
import { readLine } from '../../core/locking/parse-answers.js';
import { isLogged, parseLog } from '../../core/log/log-rows.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readMoment } from '../../google/clock.js';
import { readTab } from '../../google/read-tab.js';
import { act, mustSettle } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import { LOCK_TABS, lockTab, writeLockTab } from '../../session/lock-tab.js';
import { logAct } from '../../session/log-act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { afterWriting, checkWhole, readWhole } from '../../session/read-everything.js';

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

function unlockNow(open: OpenWorkbook, given: unknown): Outcome<Done> {
  const { refused, done } = open.words.lock;
  const everything = checkWhole(open, readWhole(open));
  const { raw } = everything;
  const lock = parseLock(raw.lock);
  const reason = readLine(given);
  if (lock === null) return { ok: false, message: refused.notLocked };
  if (reason === '') return { ok: false, message: refused.reason };
  if (isOpened(lock)) {
    const finished = lock.opened.reason === reason && ensureLogged(open, lock);
    return finished
      ? { ok: true, value: { said: done.unlocked, everything } }
      : { ok: false, message: refused.notLocked };
  }
  const opened: Opened = { ...lock, opened: { at: readMoment(open.spreadsheet.zone), reason } };
  mustSettle(writeLockTab(open, raw.lock, opened, []));
  ensureLogged(open, opened);
  const after = afterWriting(everything, { lock: lockTab(open, opened, []) });
  return { ok: true, value: { said: done.unlocked, everything: after } };
}

/** Whether there is anything to open, before a reason is asked for; an opening that died may be clicked again. */
export function prepareUnlock(options: RunOptions = {}): Outcome<null> {
  return act({ ...options, prepares: LOCK_TABS }, (open) => {
    const lock = parseLock(readTab(open.spreadsheet, 'lock'));
    const stands = lock !== null && !(isOpened(lock) && isFinished(open, lock));
    return stands ? { ok: true, value: null } : { ok: false, message: open.words.lock.refused.notLocked };
  });
}

/** *Mở khóa*: the list may be locked anew; the reason is logged and stays beside the old lock. Gives what to tell. */
export function unlock(reason: unknown, options: RunOptions = {}): Outcome<Done> {
  return act({ ...options, writes: LOCK_TABS }, (open) => unlockNow(open, reason));
}
