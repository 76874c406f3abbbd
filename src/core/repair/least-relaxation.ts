import type { Target } from '../rules/composition/targets.js';
import { solveStage } from './branch-and-bound.js';
import { tryTargets } from './conflict-search.js';
import { discountFor, makeStage, pricePerOutOf } from './find-fit.js';
import type { Moves } from './preferences.js';
import { applyMoves, recheck } from './recheck.js';
import { findRelaxed, relaxTargets, withoutBounds, type Bound, type Relaxed } from './relaxations.js';
import type { RepairModel } from './repair-model.js';
import type { RepairInput } from './repair-proposal.js';
import type { Hold, Plan } from './holds.js';

type Budget = () => boolean;

/** Any people of the groups, for counting. */
function movesOf({ groups }: RepairModel, plan: Plan): Moves {
  const chosen = groups.map(({ items }, g) => items.slice(0, plan[g] ?? 0));
  const side = (adds: boolean) => chosen.filter((_, g) => groups[g]?.adds === adds).flat();
  return { adds: side(true), drops: side(false) };
}

/** The list, no shorter than `least`, with the fewest people out over the Bắt buộc targets, and of those the nearest to the present one. */
function findNearest(model: RepairModel, least: number, withinBudget: Budget): Plan | null {
  const hold = model.targets.map(({ level }): Hold => (level === 'required' ? 'soft' : 'free'));
  const prices = model.groups.map(() => 1);
  const stage = makeStage(model, { least, hold, prices, pricePerOut: pricePerOutOf(model) });
  return solveStage(stage, withinBudget, { discount: discountFor(pricePerOutOf(model)) }).plan;
}

/** What all relaxations come to in people of the list as it stands: a share of one person means nothing. */
function sizeOf(relaxed: readonly Relaxed[], { size, exemplars, cap }: RepairModel): number {
  const people = (by: number, { unit, baseOf }: Target) =>
    unit === '%' ? (by * ((baseOf === 'list' ? size : exemplars) || cap)) / 100 : by;
  return relaxed.reduce((sum, { target, relaxation: { min, max } }) => {
    const low = Math.max(target.min ?? 0, target.everyValue && target.unit === 'people' ? 1 : 0);
    const lowered = min === undefined ? 0 : people(low - min, target);
    return sum + lowered + (max === undefined ? 0 : people(max - (target.max ?? max), target));
  }, 0);
}

/** Takes back every bound that need not give while the others do. */
function prune(relaxed: readonly Relaxed[], model: RepairModel, withinBudget: Budget): readonly Relaxed[] {
  const required = new Set(model.targets.flatMap(({ level }, t) => (level === 'required' ? [t] : [])));
  const bounds = relaxed.flatMap(({ target, relaxation: { min, max } }): readonly Bound[] => [
    ...(min === undefined ? [] : [{ target, side: 'min' as const }]),
    ...(max === undefined ? [] : [{ target, side: 'max' as const }]),
  ]);
  let spare: readonly Bound[] = [];
  for (const bound of bounds) {
    const fewer = withoutBounds(relaxed, [...spare, bound]);
    const tried = { ...model, targets: relaxTargets(model.targets, fewer) };
    if (tryTargets(tried, required, withinBudget).plan !== null) spare = [...spare, bound];
  }
  return withoutBounds(relaxed, spare);
}

/** Whether some list keeps the targets as relaxed, counted by the rules of the check. */
function isAdmitted(
  input: RepairInput,
  model: RepairModel,
  relaxed: readonly Relaxed[],
  withinBudget: Budget,
): boolean {
  const required = new Set(model.targets.flatMap(({ level }, t) => (level === 'required' ? [t] : [])));
  const { plan } = tryTargets({ ...model, targets: relaxTargets(model.targets, relaxed) }, required, withinBudget);
  if (plan === null) return false;
  const people = applyMoves(input.people, movesOf(model, plan));
  const { broken, listed } = recheck(people, relaxTargets(input.targets, relaxed));
  return broken === 0 && listed >= 1 && listed <= input.cap;
}

/**
 * The least change of Bắt buộc targets that would do: with the list that breaks them by the fewest people, as long as the present
 * one or, where less has to give so, shorter. Empty when no list keeps the cap; null when the change did not pass its second
 * count.
 */
export function findLeastRelaxation(
  input: RepairInput,
  model: RepairModel,
  withinBudget: Budget,
): readonly Relaxed[] | null {
  const kept = Math.max(1, Math.min(model.size, model.cap));
  const found = [...new Set([kept, 1])].flatMap((least) => {
    const plan = findNearest(model, least, withinBudget);
    if (plan === null) return [];
    const people = applyMoves(input.people, movesOf(model, plan));
    return [findRelaxed(recheck(people, input.targets).measured, ['required'])];
  });
  const [first, ...others] = found;
  if (first === undefined) return [];
  const least = others.reduce((best, other) => (sizeOf(other, model) < sizeOf(best, model) ? other : best), first);
  const pruned = prune(least, model, withinBudget);
  return pruned.length > 0 && isAdmitted(input, model, pruned, withinBudget) ? pruned : null;
}
