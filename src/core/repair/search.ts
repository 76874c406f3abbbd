import type { Run } from './solver/dual-simplex.js';
import type { Basis } from './solver/basis.js';
import { boundAt, type StageProgram } from './stage-program.js';
import type { Plan, Stage } from './stage.js';

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
