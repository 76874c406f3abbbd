import type { CheckResult } from '../../core/judgement/result.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import type { Approved } from '../../core/people/approved.js';
import { codeKey } from '../../core/people/code-key.js';
import type { DraftReason } from './draft-reason.js';
import { counted, plain } from './reason.js';

/** R-II-4.2, R-VI-2: what a document about the approved list asks of the list. */
export function listReasons(check: CheckResult, approved: readonly Approved[]): readonly DraftReason[] {
  const { summary, findings, people, workbook } = check;
  const cap = workbook.settings['list.cap'];
  const count = approved.length;
  return [
    ...counted('errors', findings.filter(({ level }) => level === 'error').length),
    ...plain('nothingChosen', summary.wholePool),
    ...plain('nobodyApproved', count === 0 && !summary.wholePool),
    ...counted('undecided', people.filter(({ decision }) => decision === 'Đề nghị').length),
    ...(count > cap ? [{ code: 'overCap', params: { count, cap } } as const] : []),
  ];
}

/** R-VI-2: whether the list is still the one that was locked. */
export function lockReasons({ lock }: CheckResult): readonly DraftReason[] {
  if (!isLocked(lock)) return plain('listNotClosed', true);
  const count = lock.changes.length;
  return count === 0 ? [] : [{ code: 'changedSinceLock', params: { count, number: lock.lock.number } }];
}

/** R-II-4.1-b, g: who decided, on what evidence. */
export function approvalReasons(
  { findings, lock }: CheckResult,
  approved: readonly Approved[],
): readonly DraftReason[] {
  const locked = new Set(isLocked(lock) ? lock.lock.people.map(({ code }) => codeKey(code)) : []);
  const unsigned = ({ person, register }: Approved) =>
    !locked.has(codeKey(person.code ?? '')) &&
    ((register?.approvedBy ?? null) === null || register?.approvedOn === null);
  const reviews = findings.filter(({ code }) => code === 'review.missing' || code === 'review.incomplete');
  return [
    ...counted('approvalUnsigned', approved.filter(unsigned).length),
    ...counted('reviewsMissing', reviews.length),
  ];
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
