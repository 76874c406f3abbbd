import type { RepairModel } from './repair-model.js';
import { fewest, most } from './whole-people.js';

/** The fewest and the most people that may count for each target, whatever is chosen. */
function reach({ counts, groups }: RepairModel): readonly { readonly low: number; readonly high: number }[] {
  const ends = counts.map((count) => ({ low: count, high: count }));
  for (const { by, items } of groups) {
    for (const [t, times] of by) {
      const end = ends[t];
      if (end === undefined) continue;
      if (times < 0) end.low += times * items.length;
      else end.high += times * items.length;
    }
  }
  return ends;
}

/**
 * Targets that no list within the cap can keep, whatever becomes of the others: more than the pool has, more than the cap, or
 * fewer than are there to stay. Shares are judged together with the rest only.
 */
export function findAlone(model: RepairModel): ReadonlySet<number> {
  const ends = reach(model);
  const found = new Set<number>();
  model.targets.forEach((target, t) => {
    const { low, high } = ends[t] ?? { low: 0, high: 0 };
    if (target.level !== 'required') return;
    const asked = target.unit === 'people' ? (fewest(target, 0) ?? 0) : target.everyValue ? 1 : 0;
    const allowed = target.unit === 'people' ? (most(target, 0) ?? Infinity) : Infinity;
    if (asked > Math.min(high, model.cap, allowed) || allowed < low) found.add(t);
  });
  return found;
}
