import type { CheckResult } from '../../core/judgement/result.js';
import type { LockStanding } from '../../core/lock/lock-standing.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import type { Approved } from '../../core/people/approved.js';
import { codeKey } from '../../core/people/code-key.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';
import type { DraftReason } from './draft-reason.js';
import { counted, plain } from './reason.js';

/** R-II-4.2: what a list asks before it is put to those who approve. */
export function proposalReasons(check: CheckResult, listed: readonly Approved[]): readonly DraftReason[] {
  const { summary, findings, workbook } = check;
  const cap = workbook.settings['list.cap'];
  const count = listed.length;
  return [
    ...counted('errors', findings.filter(({ level }) => level === 'error').length),
    ...plain('nothingChosen', summary.wholePool),
    ...(count > cap ? [{ code: 'overCap', params: { count, cap } } as const] : []),
  ];
}

/** R-II-4.2, R-VI-2: what a document about the approved list asks of the list. */
export const listReasons = (check: CheckResult, approved: readonly Approved[]): readonly DraftReason[] => [
  ...proposalReasons(check, approved),
  ...plain('nobodyApproved', approved.length === 0 && !check.summary.wholePool),
  ...counted('undecided', check.people.filter(({ decision }) => decision === 'Đề nghị').length),
];

/**
 * R-VI-2: whether the list is still the one that was locked. Somebody replaced by *Thay người* is none of its changes here: who decided it
 * and why is on record.
 */
export function lockReasons({ lock }: CheckResult): readonly DraftReason[] {
  if (!isLocked(lock)) return plain('listNotClosed', true);
  const count = lock.changes.filter(({ kind }) => kind !== 'replaced').length;
  return count === 0 ? [] : [{ code: 'changedSinceLock', params: { count, number: lock.lock.number } }];
}

/** R-II-4.1-b, g: who decided, on what evidence. */
export function approvalReasons(check: CheckResult, approved: readonly Approved[]): readonly DraftReason[] {
  const { lock } = check;
  const decided = isLocked(lock) ? [...lock.lock.people, ...findNewcomers(lock)] : [];
  const signed = new Set(decided.map(({ code }) => codeKey(code)));
  const unsigned = ({ person, register }: Approved) =>
    !signed.has(codeKey(person.code ?? '')) &&
    ((register?.approvedBy ?? null) === null || register?.approvedOn === null);
  return [...counted('approvalUnsigned', approved.filter(unsigned).length), ...reviewReasons(check)];
}

/** R-II-4.1-g: units with nominees without a whole review meeting. */
export const reviewReasons = ({ findings }: CheckResult): readonly DraftReason[] =>
  counted(
    'reviewsMissing',
    findings.filter(({ code }) => code === 'review.missing' || code === 'review.incomplete').length,
  );

/** Who came by *Thay người*. */
const findNewcomers = ({ changes }: LockStanding): readonly { readonly code: string }[] =>
  changes.flatMap((change) => (change.kind === 'replaced' ? [change.by] : []));

/** Cells that every delegate should have and without which the composition has people of no kind. */
export function unstatedReasons(breakdown: readonly BreakdownGroup[]): readonly DraftReason[] {
  const groups = breakdown.filter(({ parts }) => parts.some(({ value }) => value === null));
  const count = groups.reduce((total, { parts }) => total + (parts.find(({ value }) => value === null)?.count ?? 0), 0);
  return count === 0 ? [] : [{ code: 'unstated', params: { count, by: groups.map(({ by }) => by) } }];
}

/** What names an office and is still the shipped example's: all of it, or the settings that a document prints. */
export const exampleReasons = ({ findings }: CheckResult, printed?: readonly string[]): readonly DraftReason[] =>
  counted(
    'settingsOfExample',
    findings.filter(
      (finding) =>
        finding.code === 'settings.ofExample' && (printed === undefined || printed.includes(finding.params.key)),
    ).length,
  );
