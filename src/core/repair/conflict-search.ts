import { solveStage } from './branch-and-bound.js';
import { makeStage } from './find-fit.js';
import type { RepairModel } from './repair-model.js';
import { countPlan, peopleOutOf, type Hold, type Plan } from './holds.js';

type Set0 = ReadonlySet<number>;

/** What a set of targets comes to when all others are let go. */
interface Trial {
  readonly plan: Plan | null;
  readonly blamed: readonly number[];
  readonly proved: boolean;
}

/** Tries whether the targets of `held` alone can hold on some list within the cap. */
export function tryTargets(model: RepairModel, held: Set0, withinBudget: () => boolean): Trial {
  const hold = model.targets.map((_, t): Hold => (held.has(t) ? 'hard' : 'free'));
  const stage = makeStage(model, { hold });
  const { end, plan, blamed } = solveStage(stage, withinBudget, { known: model.groups.map(() => 0), enough: 0 });
  return { plan, blamed, proved: end !== 'stopped' };
}

const contradict = (model: RepairModel, held: Set0, withinBudget: () => boolean): boolean => {
  const { plan, proved } = tryTargets(model, held, withinBudget);
  return proved && plan === null;
};

const without = (held: Set0, one: number): Set0 => new Set([...held].filter((t) => t !== one));

/** Leaves out target after target as long as the rest still contradicts itself. */
function thinOut(model: RepairModel, from: Set0, withinBudget: () => boolean): Set0 {
  let held = from;
  for (const t of from) {
    if (!held.has(t)) continue;
    const fewer = without(held, t);
    const { plan, blamed, proved } = tryTargets(model, fewer, withinBudget);
    if (!proved) return held;
    if (plan !== null) continue;
    const core = new Set(blamed);
    held = blamed.length > 0 && contradict(model, core, withinBudget) ? core : fewer;
  }
  return held;
}

/** The fewest targets, fewer than `limit`, of which every set has one; null when there are none so few. */
function hit(sets: readonly Set0[], limit: number, steps: { left: number }): Set0 | null {
  steps.left -= 1;
  if (steps.left < 0) return null;
  const search = (chosen: ReadonlySet<number>, depth: number): Set0 | null => {
    const open = sets.find((set) => ![...set].some((t) => chosen.has(t)));
    if (open === undefined) return chosen;
    if (depth === 0 || steps.left < 0) return null;
    for (const t of open) {
      steps.left -= 1;
      const found = search(new Set([...chosen, t]), depth - 1);
      if (found !== null) return found;
    }
    return null;
  };
  for (let depth = 0; depth < limit; depth += 1) {
    const found = search(new Set(), depth);
    if (found !== null || steps.left < 0) return found;
  }
  return null;
}

/** Targets that a list which keeps `held` cannot keep too: as many as possible are kept first. */
function leftOut(model: RepairModel, all: Set0, held: Set0, first: Plan, withinBudget: () => boolean): Set0 {
  const keptBy = (plan: Plan): Set0 => {
    const out = peopleOutOf(model, countPlan(model, model.groups, plan));
    return new Set([...all].filter((t) => out[t] === 0));
  };
  let kept = new Set([...held, ...keptBy(first)]);
  for (const t of all) {
    if (kept.has(t)) continue;
    const { plan } = tryTargets(model, new Set([...kept, t]), withinBudget);
    if (plan !== null) kept = new Set([...kept, ...keptBy(plan)]);
  }
  return new Set([...all].filter((t) => !kept.has(t)));
}

const ROUNDS = 40;
const STEPS = 20000;

/**
 * The smallest set of targets that contradict each other: a thinned-out one, then any smaller one that meets every set of
 * targets some list had to leave out (implicit hitting sets). Empty when even no target at all leaves a list.
 */
export function findConflict(model: RepairModel, all: Set0, withinBudget: () => boolean): Set0 {
  const { plan, blamed } = tryTargets(model, all, withinBudget);
  if (plan !== null) return new Set();
  const core = new Set(blamed);
  const start = blamed.length > 0 && contradict(model, core, withinBudget) ? core : all;
  const thin = thinOut(model, start, withinBudget);
  const met: Set0[] = [];
  const steps = { left: STEPS };
  for (let round = 0; round < ROUNDS && withinBudget(); round += 1) {
    const candidate = hit(met, thin.size, steps);
    if (candidate === null) return thin;
    const trial = tryTargets(model, candidate, withinBudget);
    if (!trial.proved) return thin;
    if (trial.plan === null) return candidate;
    met.push(leftOut(model, all, candidate, trial.plan, withinBudget));
  }
  return thin;
}
