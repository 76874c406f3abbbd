import { findAlone } from './alone.js';
import { findConflict, tryTargets } from './conflict-search.js';
import type { RepairModel } from './repair-model.js';
import type { Target } from '../rules/composition/targets.js';

/** Why no list will do. */
export interface Impossible {
  readonly conflict: readonly Target[];
  readonly capInConflict: boolean;
  readonly alone: readonly Target[];
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
  };
}
