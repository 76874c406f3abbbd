import { solveStage, type Solution } from './branch-and-bound.js';
import type { RepairModel } from './repair-model.js';
import { countPlan, peopleOutOf, type Hold, type Plan, type Stage } from './holds.js';

/** The best plan by the order of `workbook.md` (Repair) down to the number of changes, preferences aside. */
export interface Fit {
  /** `impossible`: no list keeps every Bắt buộc target and the cap. Proved unless `stopped`. */
  readonly end: 'found' | 'impossible' | 'stopped';
  /** The best plan found, null when none was; with `stopped` there may be a better one. */
  readonly plan: Plan | null;
  /** The sizes the plan was chosen among. */
  readonly least: number;
  readonly most: number;
  /** People missing or too many over the Khuyến nghị targets. */
  readonly out: number;
  readonly changes: number;
  /** The groups that some equally good plan may change. */
  readonly useful: readonly boolean[];
}

const holdByLevel = ({ targets }: RepairModel): readonly Hold[] =>
  targets.map(({ level }) => (level === 'required' ? 'hard' : 'soft'));

/** More changes than any list can need. */
function changesAtMost({ groups, size, cap }: RepairModel): number {
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  return Math.min(all, size + cap);
}

/** One person missing weighs more than all changes together; even, so that prices tell whether changes are (`pricesAlternate`). */
export function pricePerOutOf(model: RepairModel): number {
  const more = changesAtMost(model) + 1;
  return more + (more % 2);
}

export function makeStage(model: RepairModel, parts: Partial<Stage>): Stage {
  return {
    model,
    groups: model.groups,
    least: 1,
    most: model.cap,
    hold: holdByLevel(model),
    pricePerOut: 0,
    pricePerSize: 0,
    prices: model.groups.map(() => 0),
    mostOut: null,
    limits: [],
    swaps: [],
    ...parts,
  };
}

/**
 * Equal prices make a solver wander: a hair less for each group, unlike its neighbours', leads it. Over all changes it comes to
 * less than half a person, so that a bound rounded up to whole prices stays what it was.
 */
export const discountFor =
  (changes: number) =>
  (group: number): number =>
    ((0.3 / Math.max(1, changes)) * (1 + ((group * 7919) % 1009))) / 1010;

function solveSizes(model: RepairModel, least: number, most: number, withinBudget: () => boolean): Solution {
  const stage = makeStage(model, {
    least,
    most,
    pricePerOut: pricePerOutOf(model),
    prices: model.groups.map(() => 1),
  });
  const known = model.groups.map(() => 0);
  return solveStage(stage, withinBudget, { known, discount: discountFor(pricePerOutOf(model)) });
}

function fitOf(model: RepairModel, solution: Solution, least: number, most: number): Fit {
  const { end, plan, useful } = solution;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const soft = holdByLevel(model);
  const out = plan === null ? [] : peopleOutOf(model, countPlan(model, model.groups, plan));
  return {
    end: end === 'stopped' ? 'stopped' : end === 'infeasible' ? 'impossible' : 'found',
    plan,
    ...{ least, most, useful },
    out: sum(out.filter((_, t) => soft[t] === 'soft')),
    changes: sum(plan ?? []),
  };
}

/** Only when no list is as long as the present one: the longest that keeps the rules, and of those the best. */
function fitShorter(model: RepairModel, most: number, withinBudget: () => boolean): Fit {
  const free = holdByLevel(model).map((hold): Hold => (hold === 'soft' ? 'free' : hold));
  const longest = makeStage(model, { most, hold: free, pricePerSize: -1 });
  const solution = solveStage(longest, withinBudget);
  if (solution.end !== 'optimal' || solution.plan === null) return fitOf(model, solution, 1, most);
  const size = -solution.price;
  return fitOf(model, solveSizes(model, size, size, withinBudget), size, size);
}

/**
 * The smallest repair: no Bắt buộc target and no cap broken, somebody listed; the list no shorter than it is (or than the
 * cap) unless nothing else does; the fewest people missing or too many; the fewest changes.
 */
export function findFit(model: RepairModel, withinBudget: () => boolean): Fit {
  const kept = Math.max(1, Math.min(model.size, model.cap));
  if (model.cap < 1)
    return fitOf(model, { end: 'infeasible', plan: null, price: Infinity, useful: [], blamed: [] }, 1, 1);
  const solution = solveSizes(model, kept, model.cap, withinBudget);
  if (solution.end !== 'infeasible' || kept === 1) return fitOf(model, solution, kept, model.cap);
  return fitShorter(model, kept - 1, withinBudget);
}
