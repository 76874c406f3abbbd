import { exchange, invert, multipliers, placeBasics, reduceCosts, seenFromBasis, type Basis } from './basis.js';
import { chooseEntering, tableauRow } from './ratio-test.js';

const FEASIBLE = 1e-7;
/** Far above the rounding in a sum over a row, below what the ratio test takes for reached. */
const PROOF = 1e-9;
const REFRESH = 60;

export type LpEnd = 'optimal' | 'infeasible' | 'cutoff' | 'stopped';

/** Puts every variable that is not basic on the bound where moving it away costs, then computes the basic ones. */
function settle(basis: Basis): void {
  const { program, lower, upper, place, value, reduced } = basis;
  reduceCosts(basis, multipliers(basis), reduced);
  for (let j = 0; j < program.columns + program.rows; j += 1) {
    if ((place[j] as number) >= 0) continue;
    const z = reduced[j] as number;
    const [low, high] = [lower[j] as number, upper[j] as number];
    const nearer = Math.abs((value[j] as number) - low) <= Math.abs((value[j] as number) - high) ? low : high;
    value[j] = z > 1e-9 ? low : z < -1e-9 ? high : nearer;
  }
  placeBasics(basis);
}

/**
 * A lower bound on the objective that holds whatever the simplex method did: for any multipliers at all, each variable at the
 * cheaper end of its box. Only its own rounding is in it.
 */
export function certifiedBound(basis: Basis, scratch: Float64Array): number {
  reduceCosts(basis, multipliers(basis), scratch);
  let bound = 0;
  for (let j = 0; j < scratch.length; j += 1) {
    const z = scratch[j] as number;
    if (z !== 0) bound += z > 0 ? z * (basis.lower[j] as number) : z * (basis.upper[j] as number);
  }
  return bound;
}

/** Whether a row of the inverse proves that no point of the box meets all rows: any combination of rows is zero at all of them. */
function provesInfeasible({ lower, upper }: Basis, row: Float64Array): boolean {
  let [least, most] = [0, 0];
  for (let j = 0; j < row.length; j += 1) {
    const by = row[j] as number;
    if (by === 0) continue;
    const [a, b] = [by * (lower[j] as number), by * (upper[j] as number)];
    least += Math.min(a, b);
    most += Math.max(a, b);
  }
  return least > PROOF || most < -PROOF;
}

/** The basic row furthest outside its box, -1 when none is. */
function chooseLeaving({ basic, lower, upper, value }: Basis, weight: Float64Array): number {
  let [worst, most] = [-1, 0];
  for (let r = 0; r < basic.length; r += 1) {
    const j = basic[r] as number;
    const x = value[j] as number;
    const out = Math.max((lower[j] as number) - x, x - (upper[j] as number));
    if (out <= FEASIBLE) continue;
    const score = (out * out) / (weight[r] as number);
    if (score > most) [worst, most] = [r, score];
  }
  return worst;
}

/** Devex weights: how long each row of the inverse has grown since they were last all one. */
function reweigh(weight: Float64Array, r: number, seen: Float64Array): void {
  const pivot = seen[r] as number;
  const old = weight[r] as number;
  for (let q = 0; q < weight.length; q += 1) {
    const by = (seen[q] as number) / pivot;
    if (q !== r && by !== 0) weight[q] = Math.max(weight[q] as number, by * by * old);
  }
  weight[r] = Math.max(old / (pivot * pivot), 1);
}

export interface Run {
  readonly basis: Basis;
  /** Room to compute in, as long as there are variables. */
  readonly row: Float64Array;
  readonly ratio: Float64Array;
  readonly weight: Float64Array;
  readonly withinBudget: () => boolean;
}

export function makeRun(basis: Basis, withinBudget: () => boolean): Run {
  const all = basis.value.length;
  const weight = new Float64Array(basis.program.rows).fill(1);
  return { basis, row: new Float64Array(all), ratio: new Float64Array(all), weight, withinBudget };
}

/** One exchange, or why there is none. */
function step({ basis, row, ratio, weight }: Run): 'moved' | 'optimal' | 'infeasible' | 'shaky' {
  const { basic, lower, upper, value, reduced } = basis;
  const r = chooseLeaving(basis, weight);
  if (r < 0) return 'optimal';
  const leaving = basic[r] as number;
  const rising = (value[leaving] as number) < (lower[leaving] as number);
  const bound = (rising ? lower[leaving] : upper[leaving]) as number;
  tableauRow(basis, r, row);
  const choice = chooseEntering(basis, row, Math.abs((value[leaving] as number) - bound), rising, ratio);
  if (choice === null) return provesInfeasible(basis, row) ? 'infeasible' : 'shaky';
  const { entering, flips } = choice;
  const seen = seenFromBasis(basis, entering);
  if (Math.abs((seen[r] as number) - (row[entering] as number)) > 1e-6) return 'shaky';
  const by = (reduced[entering] as number) / (row[entering] as number);
  for (let j = 0; j < row.length; j += 1)
    if (row[j] !== 0) reduced[j] = (reduced[j] as number) - by * (row[j] as number);
  for (const j of flips) value[j] = (value[j] === lower[j] ? upper[j] : lower[j]) as number;
  reweigh(weight, r, seen);
  exchange(basis, r, entering, seen);
  value[leaving] = bound;
  reduced[leaving] = -by;
  reduced[entering] = 0;
  placeBasics(basis);
  return 'moved';
}

/**
 * Solves the program by the dual simplex method from whatever basis it has; every variable is in a box, so any basis can be
 * begun from. `cutoff`: stop as soon as the objective is proved to reach it.
 */
export function solveLp(run: Run, cutoff: number): LpEnd {
  const { basis, weight, ratio } = run;
  settle(basis);
  weight.fill(1);
  let shaky = 0;
  for (let steps = 1; ; steps += 1) {
    const did = step(run);
    if (did === 'optimal' || did === 'infeasible') return did;
    if (did === 'shaky') {
      shaky += 1;
      // Twice from a fresh inverse means that the box and the rows touch within rounding: left to branching.
      if (shaky > 2) return 'optimal';
    }
    if (did === 'shaky' || steps % REFRESH === 0) {
      invert(basis);
      settle(basis);
      weight.fill(1);
      if (!run.withinBudget()) return 'stopped';
    }
    if (steps % 10 === 0 && cutoff < Infinity && certifiedBound(basis, ratio) >= cutoff) return 'cutoff';
    if (steps > 20000) return 'stopped';
  }
}
