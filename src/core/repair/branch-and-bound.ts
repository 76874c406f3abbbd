import { chooseBranching } from './branching.js';
import { enter, isBoxed, NEAR, pricesAlternate, priceToBeat, type Node, type Search } from './search.js';
import type { Basis } from './solver/basis.js';
import { certifiedBound, makeRun, solveLp } from './solver/dual-simplex.js';
import { layOut } from './stage-program.js';
import { priceOf, type Plan, type Stage } from './holds.js';

/** Whole prices: a bound of 7.3 means 8. The margin is far above the rounding in a bound, far below a person. */
const MARGIN = 1e-4;

export interface Solution {
  /** `optimal` and `infeasible` are proved; `stopped`: the budget ended first. */
  readonly end: 'optimal' | 'infeasible' | 'stopped';
  readonly plan: Plan | null;
  readonly price: number;
  /** By group: no plan as cheap as this one changes a group that is false here. */
  readonly useful: readonly boolean[];
  /** When the first program of all was infeasible: targets that are so together. */
  readonly blamed: readonly number[];
}

/** The least whole price that a bound leaves possible. */
const priceFrom = (bound: number): number => Math.ceil(bound - MARGIN);

/** The whole plan nearest to the program's point, and whether the point was whole already. */
function roundPlan({ stage }: Search, { value }: Basis): { readonly plan: Plan; readonly whole: boolean } {
  let whole = true;
  const plan = stage.groups.map(({ items }, g) => {
    const x = value[g] as number;
    const nearest = Math.min(Math.max(Math.round(x), 0), items.length);
    if (Math.abs(x - nearest) > NEAR) whole = false;
    return nearest;
  });
  return { plan, whole };
}

function offer(search: Search, plan: Plan): void {
  const price = priceOf(search.stage, plan);
  if (price !== null && price < search.price) [search.best, search.price] = [plan, price];
}

/** The targets whose rows are in the combination that proves the program infeasible. */
function blame({ program, run }: Search): readonly number[] {
  const { columns } = run.basis.program;
  const rows = program.rows.filter(({ row }) => Math.abs(run.row[columns + row] as number) > 1e-9);
  return [...new Set(rows.map(({ target }) => target))];
}

/** Looks at a node: improves the best plan, and gives the parts that may still hold a better one, the likeliest first. */
function look(search: Search, node: Node | null): readonly Node[] | 'stopped' {
  const { run } = search;
  enter(search, node);
  const { basis } = run;
  if (!isBoxed(basis)) return [];
  const end = solveLp(run, priceToBeat(search, basis) + MARGIN);
  if (end === 'stopped') return 'stopped';
  if (end === 'infeasible' && node === null) search.blamed = blame(search);
  if (end === 'infeasible' || end === 'cutoff') return [];
  const bound = certifiedBound(basis, run.ratio);
  if (node === null) {
    search.rootBound = bound;
    search.rootReduced = run.ratio.slice(0, basis.program.columns);
  }
  const { plan, whole } = roundPlan(search, basis);
  offer(search, plan);
  if (priceFrom(bound) > priceToBeat(search, basis)) return [];
  const byParity = search.alternate && priceFrom(bound) >= search.price - 1;
  const branching = chooseBranching(search, basis, { whole, byParity });
  // Nothing left to halve and yet no plan: digits have run out, and nothing is proved of this part.
  if (branching === null) return whole && priceOf(search.stage, plan) !== null ? [] : 'stopped';
  return branching.boxes.map(([low, high]): Node => ({ parent: node, variable: branching.variable, low, high, bound }));
}

/** Takes the next node: the likeliest part of the last one while there is one, else the open one with the least bound. */
function takeNext(open: Node[], plunge: Node | null): Node | null {
  if (plunge !== null) return plunge;
  let best = -1;
  open.forEach(({ bound }, i) => {
    if (best < 0 || bound <= (open[best]?.bound ?? Infinity)) best = i;
  });
  const [node = null] = best < 0 ? [] : open.splice(best, 1);
  return node;
}

function usefulGroups({ stage, price, rootBound, rootReduced, best }: Search): readonly boolean[] {
  return stage.groups.map((_, g) => {
    const reduced = rootReduced === null ? 0 : (rootReduced[g] as number);
    return (best?.[g] ?? 0) > 0 || rootBound + Math.max(0, reduced) <= price + MARGIN;
  });
}

function finish(search: Search, stopped: boolean): Solution {
  const { best, price } = search;
  const end = stopped ? 'stopped' : best === null ? 'infeasible' : 'optimal';
  return { end, plan: best, price, useful: usefulGroups(search), blamed: search.blamed };
}

export interface SolveOptions {
  /** A plan to begin with. */
  readonly known?: Plan;
  /** Stops at the first plan of this price. */
  readonly enough?: number;
  /** Taken off the price of a group, see `layOut`. */
  readonly discount?: (group: number) => number;
  /** Looks at so many parts at most. */
  readonly nodes?: number;
}

function beginSearch(stage: Stage, withinBudget: () => boolean, { known, discount }: SolveOptions): Search {
  const program = layOut(stage, discount ?? (() => 0));
  const search: Search = {
    ...{ stage, program, run: makeRun(program.basis, withinBudget), alternate: pricesAlternate(stage), open: [] },
    ...{ best: null, price: Infinity, rootBound: -Infinity, rootReduced: null, blamed: [] },
    low: program.basis.lower.slice(),
    high: program.basis.upper.slice(),
  };
  if (known !== undefined) offer(search, known);
  return search;
}

/**
 * Solves a stage exactly: branch and bound over linear programs, in which a part is dropped only when multipliers prove that
 * nothing better is in it, and a plan is kept only when it is counted anew in whole numbers.
 */
export function solveStage(stage: Stage, withinBudget: () => boolean, options: SolveOptions = {}): Solution {
  const { enough = -Infinity, nodes = Infinity } = options;
  const search = beginSearch(stage, withinBudget, options);
  let plunge: Node | null = null;
  for (let looked = 0; looked < nodes; looked += 1) {
    if (search.price <= enough) return finish(search, false);
    const node: Node | null = looked === 0 ? null : takeNext(search.open, plunge);
    plunge = null;
    if (looked > 0 && node === null) return finish(search, false);
    if (node !== null && priceFrom(node.bound) >= search.price) continue;
    const parts: readonly Node[] | 'stopped' = withinBudget() ? look(search, node) : 'stopped';
    if (parts === 'stopped') return finish(search, true);
    plunge = parts[0] ?? null;
    search.open.push(...parts.slice(1));
  }
  return finish(search, true);
}
