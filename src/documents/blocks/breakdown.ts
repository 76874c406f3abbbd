import type { Person } from '../../core/people/person.js';
import { FIXED_LISTS } from '../../core/contract/lists-of-values.js';
import type { Workbook } from '../../core/reading/rows.js';
import type { Approved } from '../../core/people/approved.js';
import { isExemplar } from '../../core/people/approved.js';
import { percentOf } from '../engine/print.js';

export interface BreakdownPart {
  /** null: the cell is blank. */
  readonly value: string | null;
  readonly count: number;
  /** Of the group's base, one decimal, half up. */
  readonly percent: number;
}

/** The same people counted by one property. */
export interface BreakdownGroup {
  readonly by: keyof typeof GROUPS;
  readonly baseOf: 'list' | 'exemplars';
  readonly base: number;
  /** Fewer than all: a property that is not asked of everybody is counted over those who have it. */
  readonly partial: boolean;
  /** A person may be in several parts, which therefore do not add up to the base and have no sum. */
  readonly overlapping: boolean;
  readonly parts: readonly BreakdownPart[];
}

type Values = (workbook: Workbook) => readonly string[];
const listed =
  (list: keyof Workbook['lists']): Values =>
  ({ lists }) =>
    (lists[list] ?? []).map(({ value }) => value);

/** What the plan asks the list to be balanced by (R-II-4.1-a, c … k), in the order in which the report gives it. */
const GROUPS = {
  class: { baseOf: 'list', asked: true, values: () => FIXED_LISTS.delegateClass },
  gender: { baseOf: 'list', asked: true, values: () => FIXED_LISTS.gender },
  subject: { baseOf: 'exemplars', asked: true, values: () => FIXED_LISTS.subject },
  direct: { baseOf: 'exemplars', asked: true, values: () => FIXED_LISTS.direct },
  field: { baseOf: 'exemplars', asked: true, values: listed('field') },
  sector: { baseOf: 'exemplars', asked: false, values: listed('sector') },
  formerUnit: { baseOf: 'exemplars', asked: false, values: listed('formerUnit') },
  meritGroups: { baseOf: 'exemplars', asked: false, values: listed('meritGroup') },
} as const satisfies { [K in keyof Person]?: { baseOf: 'list' | 'exemplars'; asked: boolean; values: Values } };

/** Groups about which no row says anything are left out. */
export function countBreakdown(approved: readonly Approved[], workbook: Workbook): readonly BreakdownGroup[] {
  const groups = (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((by) => countGroup(by, approved, workbook));
  return groups.filter(({ parts }) => parts.some(({ value }) => value !== null));
}

function countGroup(by: keyof typeof GROUPS, approved: readonly Approved[], workbook: Workbook): BreakdownGroup {
  const { baseOf, asked, values } = GROUPS[by];
  const people = baseOf === 'list' ? approved : approved.filter(isExemplar);
  const counts = new Map<string | null, number>(values(workbook).map((value) => [value, 0]));
  for (const { person } of people) {
    const given = person[by];
    const has = typeof given === 'string' || given === null ? [given] : given.length === 0 ? [null] : new Set(given);
    for (const value of has) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const unknown = counts.get(null) ?? 0;
  counts.delete(null);
  const base = asked ? people.length : people.length - unknown;
  const parts = [...counts, [null, asked ? unknown : 0] as const].filter(([, count]) => count > 0);
  return {
    by,
    baseOf,
    base,
    partial: base < people.length,
    overlapping: by === 'meritGroups',
    parts: parts.map(([value, count]) => ({ value, count, percent: percentOf(count, base) })),
  };
}
