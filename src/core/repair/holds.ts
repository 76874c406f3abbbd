import { peopleOut } from './whole-people.js';
import type { Group, RepairModel } from './repair-model.js';

/** How a target is held: it must, it costs for every person missing or too many, or it does not matter. */
export type Hold = 'hard' | 'soft' | 'free';

/** A whole-number sum over the groups that may not be more than `most`. */
export interface Limit {
  readonly by: readonly number[];
  readonly most: number;
}

/** Groups of one unit: a person added and one dropped there make a swap within it. */
export interface UnitGroups {
  readonly adds: readonly number[];
  readonly drops: readonly number[];
}

/**
 * One step of the lexicographic order as a whole-number program: how many of each group to change, at the least price. All
 * prices are whole numbers, so that the best of two lists is never a matter of rounding.
 */
export interface Stage {
  readonly model: RepairModel;
  readonly groups: readonly Group[];
  readonly least: number;
  readonly most: number;
  readonly hold: readonly Hold[];
  /** For every person missing or too many in a soft target. */
  readonly pricePerOut: number;
  /** For every person on the list. */
  readonly pricePerSize: number;
  /** For one decision of each group. */
  readonly prices: readonly number[];
  /** People out, over all soft targets, at most. */
  readonly mostOut: number | null;
  readonly limits: readonly Limit[];
  /** Every swap within one of these counts minus one. */
  readonly swaps: readonly UnitGroups[];
}

/** How many decisions of each group are changed. */
export type Plan = readonly number[];

export interface Counted {
  readonly size: number;
  readonly exemplars: number;
  readonly counts: readonly number[];
}

/** The list after a plan, in whole numbers. */
export function countPlan(model: RepairModel, groups: readonly Group[], plan: Plan): Counted {
  let { size, exemplars } = model;
  const counts = [...model.counts];
  groups.forEach((group, g) => {
    const times = plan[g] ?? 0;
    if (times === 0) return;
    size += times * group.size;
    exemplars += times * group.exemplars;
    for (const [target, by] of group.by) counts[target] = (counts[target] ?? 0) + times * by;
  });
  return { size, exemplars, counts };
}

/** People out of each target of a counted list. */
export function peopleOutOf({ targets }: RepairModel, { size, exemplars, counts }: Counted): readonly number[] {
  return targets.map((target, t) => peopleOut(target, counts[t] ?? 0, target.baseOf === 'list' ? size : exemplars));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const product = (by: readonly number[], plan: Plan): number => total(by.map((factor, g) => factor * (plan[g] ?? 0)));

function countSwaps(swaps: readonly UnitGroups[], plan: Plan): number {
  const sum = (groups: readonly number[]) => total(groups.map((g) => plan[g] ?? 0));
  return total(swaps.map(({ adds, drops }) => Math.min(sum(adds), sum(drops))));
}

/** The price of a plan, exactly; null when it breaks something. */
export function priceOf(stage: Stage, plan: Plan): number | null {
  const { model, groups, hold } = stage;
  const counted = countPlan(model, groups, plan);
  if (counted.size < stage.least || counted.size > stage.most) return null;
  const out = peopleOutOf(model, counted);
  if (out.some((people, t) => people > 0 && hold[t] === 'hard')) return null;
  const softly = total(out.filter((_, t) => hold[t] === 'soft'));
  if (stage.mostOut !== null && softly > stage.mostOut) return null;
  if (stage.limits.some(({ by, most: limit }) => product(by, plan) > limit)) return null;
  return (
    softly * stage.pricePerOut +
    counted.size * stage.pricePerSize +
    product(stage.prices, plan) -
    countSwaps(stage.swaps, plan)
  );
}
