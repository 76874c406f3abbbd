import { findAlone } from './alone.js';
import { solveStage } from './branch-and-bound.js';
import { findConflict, tryTargets } from './conflict-search.js';
import { pricePerOutOf, discountFor, makeStage } from './find-fit.js';
import type { RepairModel } from './repair-model.js';
import type { Hold, Plan } from './stage.js';
import type { Target } from '../list/targets.js';

/** Why no list will do, and the least that would have to give. */
export interface Impossible {
  readonly conflict: readonly Target[];
  readonly capInConflict: boolean;
  readonly alone: readonly Target[];
  /** The list that breaks the Bắt buộc targets by the fewest people; null when the cap itself is the matter. */
  readonly nearest: Plan | null;
}

/** The list with the fewest people out over the Bắt buộc targets, and of those the nearest to the present one. */
function findNearest(model: RepairModel, withinBudget: () => boolean): Plan | null {
  const hold = model.targets.map(({ level }): Hold => (level === 'required' ? 'soft' : 'free'));
  const prices = model.groups.map(() => 1);
  const stage = makeStage(model, { hold, prices, pricePerOut: pricePerOutOf(model) });
  return solveStage(stage, withinBudget, { discount: discountFor(pricePerOutOf(model)) }).plan;
}

export function explainImpossible(model: RepairModel, withinBudget: () => boolean): Impossible {
  const required = new Set(model.targets.flatMap(({ level }, t) => (level === 'required' ? [t] : [])));
  const alone = findAlone(model);
  const [first] = alone;
  const conflict = first === undefined ? findConflict(model, required, withinBudget) : new Set([first]);
  const everybody = model.size + model.groups.reduce((sum, { items, size }) => sum + items.length * Math.abs(size), 0);
  const uncapped = { ...model, cap: Math.max(1, everybody) };
  const targetsOf = (indices: ReadonlySet<number>) => model.targets.filter((_, t) => indices.has(t));
  return {
    conflict: targetsOf(conflict),
    capInConflict: tryTargets(uncapped, conflict, withinBudget).plan !== null,
    alone: targetsOf(alone),
    nearest: findNearest(model, withinBudget),
  };
}
