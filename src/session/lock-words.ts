import { parseDay } from '../core/day.js';
import type { Finding } from '../core/findings/finding.js';
import type { Lock } from '../core/lock/lock-record.js';
import { mustInvite, type LockChange } from '../core/lock/lock-changes.js';
import type { CheckResult } from '../core/judgement/result.js';
import type { RawWorkbook } from '../core/contract/sheet-data.js';
import { formatDay, shorten } from '../text/speech/format.js';
import { renderFinding } from '../text/render-finding.js';
import type { OpenWorkbook } from './open-workbook.js';
import { whereOf } from './where-of.js';

type Speaking = Pick<OpenWorkbook, 'language' | 'words' | 'names'>;

/** One change since the lock, with what to do about it. */
export function sayChange(change: LockChange, open: Speaking): string {
  const words = open.words.lock.change;
  const [code, name] = [shorten(change.code), shorten(change.name)];
  switch (change.kind) {
    case 'added':
      return words.added(code, name);
    case 'dropped':
      return words.dropped(code, name, change.decision === null ? null : open.names.word('decision', change.decision));
    case 'replaced':
      return words.replaced(code, name, shorten(change.by.code), shorten(change.by.name));
    case 'edited': {
      const standing = (column: string, text: string) => shorten(open.names.cell('lock', column, text));
      const cells = change.cells.map(({ column, before, after }) =>
        words.cell(open.names.column('lock', column), standing(column, before), standing(column, after)),
      );
      return words.edited(code, name, cells.join('; '), mustInvite(change));
    }
  }
}

/** `18/8/2025 15:04`, of what is kept as `2025-08-18 15:04`. */
function formatMoment(moment: string): string {
  const day = parseDay(moment.slice(0, 10));
  return day === null ? moment : `${formatDay(day)}${moment.slice(10)}`;
}

/** Which lock stands, or stood. */
export function sayLock(
  { number, lockedAt, people, decision, decidedOn, opened }: Lock,
  { words }: Pick<Speaking, 'words'>,
): string {
  const { status } = words.lock;
  return opened === null
    ? status.locked(number, formatMoment(lockedAt), people.length, decision, decidedOn)
    : status.opened(number, formatMoment(opened.at), opened.reason);
}

/** What has changed since, as one sentence; '' when no lock stands. */
export function saySinceLock({ lock }: CheckResult, { words }: Pick<OpenWorkbook, 'words'>): string {
  if (lock?.lock.opened !== null) return '';
  return words.lock.status.changes(lock.changes.length, lock.changes.filter(mustInvite).length);
}

/** A finding with its place, as a line of a refusal. */
export function sayFinding(finding: Finding, raw: RawWorkbook, { language, names }: Speaking): string {
  const { message, where } = renderFinding(finding, language, names);
  const place = finding.place === undefined ? '' : whereOf(finding, raw, where.tab);
  return `- ${place === '' ? '' : `${place}: `}${message}`;
}
