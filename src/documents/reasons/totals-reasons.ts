import type { Approved } from '../../core/people/approved.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';
import type { DraftReason } from './draft-reason.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

interface Listed {
  readonly people: readonly Approved[];
  readonly groups: readonly DelegateGroup[];
  readonly breakdown: readonly BreakdownGroup[];
}

/** Parts that do not add up to what is printed as their total. */
export function differingTotals({ people, groups, breakdown }: Listed): readonly DraftReason[] {
  const listed = sum(groups.map((group) => group.people.length)) !== people.length;
  const wrong = breakdown.filter(
    ({ overlapping, parts, base }) => !overlapping && sum(parts.map(({ count }) => count)) !== base,
  );
  return [...(listed ? (['delegateList'] as const) : []), ...wrong.map(({ by }) => by)].map((of): DraftReason => ({
    code: 'totalsDiffer',
    params: { of },
  }));
}
