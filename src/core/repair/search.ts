import type { Run } from './solver/dual-simplex.js';
import type { Basis } from './solver/basis.js';
import { boundAt, type StageProgram } from './stage-program.js';
import type { Plan, Stage } from './holds.js';

/** How far from a whole number a value may be and still be one: rounding, nothing else. */
export const NEAR = 1e-6;

/** A part of the search space: a variable's narrower box, on top of its parent's. */
export interface Node {
  readonly parent: Node | null;
  readonly variable: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number;
}

/** A stage being solved: the open parts, the best plan so far, and what the first program told. */
export interface Search {
  readonly stage: Stage;
  readonly program: StageProgram;
  readonly run: Run;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** See `pricesAlternate`. */
  readonly alternate: boolean;
  readonly open: Node[];
  best: Plan | null;
  price: number;
  rootBound: number;
  rootReduced: Float64Array | null;
  blamed: readonly number[];
}

/** Puts the boxes of a node into the program, and the exact bounds of shares whose base it fixes. */
export function enter({ stage, program, run, low, high }: Search, node: Node | null): void {
  const { basis, rows } = { basis: run.basis, rows: program.rows };
  basis.lower.set(low);
  basis.upper.set(high);
  for (let at = node; at !== null; at = at.parent) {
    basis.lower[at.variable] = Math.max(basis.lower[at.variable] as number, at.low);
    basis.upper[at.variable] = Math.min(basis.upper[at.variable] as number, at.high);
  }
  for (const row of rows) {
    if (row.share === 0) continue;
    const target = stage.model.targets[row.target];
    const onList = target?.baseOf === 'list';
    const column = onList ? program.sizeColumn : program.exemplarColumn;
    if (basis.lower[column] !== basis.upper[column]) continue;
    const base = (onList ? stage.model.size : stage.model.exemplars) + (basis.lower[column] as number);
    const bound = boundAt(stage, row, base);
    const variable = basis.program.columns + row.row;
    if (row.side === 'low') basis.lower[variable] = Math.max(basis.lower[variable] as number, bound);
    else basis.upper[variable] = Math.min(basis.upper[variable] as number, bound);
  }
}

export const isBoxed = (basis: Basis): boolean =>
  basis.lower.every((low, j) => low <= (basis.upper[j] as number) + NEAR);

/**
 * Whether prices are odd where the list grows or shrinks by an odd number, and even where by an even one: every change is of one
 * person and costs one. Between lists of one size, 43 changes are then no better than 44.
 */
export const pricesAlternate = ({ groups, prices, pricePerOut, pricePerSize, swaps }: Stage): boolean =>
  groups.every(({ size }) => Math.abs(size) === 1) &&
  prices.every((price) => price === 1) &&
  pricePerOut % 2 === 0 &&
  pricePerSize === 0 &&
  swaps.length === 0;

/** The highest price that a better plan of this part can have. */
export function priceToBeat({ price, alternate, program }: Search, { lower, upper }: Basis): number {
  const gained = lower[program.sizeColumn] as number;
  const known = alternate && gained === upper[program.sizeColumn];
  return known && Math.abs((price - 1 - gained) % 2) === 1 ? price - 2 : price - 1;
}
