import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { isExemplar } from '../../core/people/approved.js';
import type { CommendationListFacts } from '../blocks/commendation-facts.js';
import { findCommendationListFacts } from '../blocks/commendation-facts.js';
import { findApproved } from '../../core/people/approved.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { Speech } from '../blocks/speeches.js';
import { findPapers } from '../blocks/speeches.js';
import type { TimedItem } from '../blocks/timed-agenda.js';
import { timeAgenda } from '../blocks/timed-agenda.js';

/** What whoever leads the conference says and does, item by item (R-III-1, R-III-3.3). */
export interface RunningScriptFacts extends CommendationListFacts {
  readonly period: string;
  readonly upperCongress: string;
  readonly items: readonly TimedItem[];
  readonly approved: readonly Approved[];
  /** By name, in this order: whoever has a Thứ tự giới thiệu, then the leaders who have none. */
  readonly introduced: readonly Approved[];
  /** Leaders without a Thứ tự giới thiệu. */
  readonly unordered: number;
  /** Approved who share a Thứ tự giới thiệu with somebody. */
  readonly sameOrder: number;
  readonly papers: readonly Speech[];
  readonly goingOn: readonly Approved[];
}

const orderOf = ({ register }: Approved): number | null => register?.introduction ?? null;

export function findRunningScriptFacts(check: CheckResult): RunningScriptFacts {
  const { workbook } = check;
  const approved = findApproved(check);
  const inOrder = groupDelegates(approved, workbook).flatMap(({ people }) => people);
  const ordered = inOrder.filter((one) => orderOf(one) !== null);
  const unordered = inOrder.filter((one) => one.person.class === 'Lãnh đạo' && orderOf(one) === null);
  return {
    ...findCommendationListFacts(check),
    period: workbook.settings['period.review'],
    upperCongress: workbook.settings['upperCongress.name'],
    items: timeAgenda(workbook),
    approved,
    introduced: [...ordered.sort((one, other) => (orderOf(one) ?? 0) - (orderOf(other) ?? 0)), ...unordered],
    unordered: unordered.length,
    sameOrder: ordered.length - new Set(ordered.map(orderOf)).size,
    papers: findPapers(workbook, approved),
    goingOn: inOrder.filter((one) => isExemplar(one) && one.register?.upperCongress === true),
  };
}
