import type { CheckResult } from '../../core/judgement/result.js';
import { judgeLock, type LockVerdict } from '../../core/locking/judge-lock.js';
import type { Lock, LockAnswers } from '../../core/lock/lock-record.js';
import { describePerson } from '../../core/lock/locked-person.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import { parseLockAnswers } from '../../core/locking/parse-answers.js';
import { isLogged, parseLog } from '../../core/log/log-rows.js';
import type { RawWorkbook } from '../../core/contract/sheet-data.js';
import { targetAsStanding } from '../../core/reading/value-as-standing.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readMoment } from '../../google/clock.js';
import { readTab } from '../../google/read-tab.js';
import { formatPercent } from '../../text/speech/format.js';
import { act, mustSettle } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import { ensureLockTab, fingerprintOfLocked, LOCK_TABS, lockTab, writeLockTab } from '../../session/lock-tab.js';
import { sayFinding } from '../../session/lock-words.js';
import { logAct } from '../../session/log-act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { afterWriting, readEverything, type Everything } from '../../session/read-everything.js';

/** What would be locked. */
export interface LockPreview {
  readonly count: number;
  readonly proposed: number;
}

/** Why the list cannot be locked, a line for each hard finding; null when it can. */
function findRefusal(open: OpenWorkbook, raw: RawWorkbook, result: CheckResult, verdict: LockVerdict): string | null {
  const { refused } = open.words.lock;
  if (isLocked(result.lock)) return refused.locked(result.lock.lock.number);
  const lines = verdict.findings.map((finding) => sayFinding(finding, raw, open));
  if (!verdict.approved.some(({ person }) => person.tab === 'nominations')) lines.push(`- ${refused.nobody}`);
  return lines.length === 0 ? null : [refused.title, ...lines].join('\n');
}

/** Checks whether the list can be locked, before anybody is asked anything; writes nothing. */
export function prepareLock(options: RunOptions = {}): Outcome<LockPreview> {
  return act({ ...options, prepares: LOCK_TABS }, (open) => {
    const { raw, result } = readEverything(open, 'lock');
    const verdict = judgeLock(result);
    const message = findRefusal(open, raw, result, verdict);
    if (message !== null) return { ok: false, message };
    return { ok: true, value: { count: verdict.approved.length, proposed: verdict.proposed } };
  });
}

function buildLock({ open, result }: Everything, verdict: LockVerdict, answers: LockAnswers): Lock {
  const people = verdict.approved.map(describePerson);
  const composition = verdict.composition.map((measured) => {
    const entry = targetAsStanding(open.names, measured.entry);
    const share = entry.percent === null ? '' : ` = ${formatPercent(entry.percent, open.language)}`;
    return {
      item: `${entry.attribute}: ${entry.value}`,
      value: `${String(entry.count)}/${String(entry.base)}${share}`,
    };
  });
  return {
    ...answers,
    number: (result.lock?.lock.number ?? 0) + 1,
    lockedAt: readMoment(open.spreadsheet.zone),
    fingerprint: fingerprintOfLocked(people),
    composition,
    opened: null,
    purgedAt: null,
    people,
  };
}

/** Logs a lock unless it is logged already: an earlier run may have died in between. */
function ensureLogged(open: OpenWorkbook, lock: Lock): void {
  const { acts, logged } = open.words.lock;
  const key = { act: 'lock', number: lock.number } as const;
  if (isLogged(parseLog(readTab(open.spreadsheet, 'log')), key, lock.lockedAt)) return;
  const after = logged.locked(lock.people.length, lock.decision, lock.decidedOn, lock.fingerprint);
  logAct(open, { say: acts.lock(lock.number), key }, [{ code: '', before: '', after }], lock.lockedAt);
}

/** The lock that an earlier run with the same answers has written already; null when there is none. */
function findSameLock({ lock }: CheckResult, answers: LockAnswers): Lock | null {
  if (!isLocked(lock) || lock.changes.length > 0) return null;
  const { approver, decision, decidedOn } = lock.lock;
  const same = approver === answers.approver && decision === answers.decision && decidedOn === answers.decidedOn;
  return same ? lock.lock : null;
}

function lockNow(everything: Everything, given: unknown): Outcome<Done> {
  const { open, raw, result } = everything;
  const { words } = open;
  const answers = parseLockAnswers(given, open.today);
  if (!answers.ok) return { ok: false, message: words.lock.refused[answers.fault] };
  const written = findSameLock(result, answers.value);
  const verdict = judgeLock(result);
  const message = written === null ? findRefusal(open, raw, result, verdict) : null;
  if (message !== null) return { ok: false, message };
  const lock = written ?? buildLock(everything, verdict, answers.value);
  if (written === null) {
    ensureLockTab(open);
    mustSettle(writeLockTab(open, readTab(open.spreadsheet, 'lock'), lock, []));
  }
  ensureLogged(open, lock);
  const said = words.lock.done.locked(lock.number, lock.people.length);
  return { ok: true, value: { said, everything: afterWriting(everything, { lock: lockTab(open, lock, []) }) } };
}

/**
 * *Chốt danh sách* (R-VI-2): refuses while hard findings stand, each named; else writes the approved list with who approved it into
 * Danh sách chốt, and logs it. `answers`: `{approver, decision, decidedOn}`. Gives what to tell.
 */
export function lock(answers: unknown, options: RunOptions = {}): Outcome<Done> {
  return act({ ...options, writes: LOCK_TABS }, (open) => lockNow(readEverything(open, 'lock'), answers));
}
