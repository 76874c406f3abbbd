import type { LinearProgram } from './linear-program.js';

/**
 * A basis of the program with its explicit inverse (there are some hundred rows at most), the value of every variable and
 * what it would cost to move it. Bounds and costs are the caller's to set.
 */
export interface Basis {
  readonly program: LinearProgram;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The variable that is basic in each row. */
  readonly basic: Int32Array;
  /** The row in which a variable is basic, -1 when it stands at a bound. */
  readonly place: Int32Array;
  readonly inverse: Float64Array;
  readonly value: Float64Array;
  readonly reduced: Float64Array;
}

/** Every row's own activity is basic: the inverse is minus one. */
export function makeBasis(program: LinearProgram): Basis {
  const { rows, columns } = program;
  const all = rows + columns;
  const basis: Basis = {
    program,
    cost: new Float64Array(all),
    lower: new Float64Array(all),
    upper: new Float64Array(all),
    basic: Int32Array.from({ length: rows }, (_, r) => columns + r),
    place: Int32Array.from({ length: all }, (_, j) => (j < columns ? -1 : j - columns)),
    inverse: new Float64Array(rows * rows),
    value: new Float64Array(all),
    reduced: new Float64Array(all),
  };
  for (let r = 0; r < rows; r += 1) basis.inverse[r * rows + r] = -1;
  return basis;
}

/** What each row's multiplier is under the present costs. */
export function multipliers({ program: { rows }, cost, basic, inverse }: Basis): Float64Array {
  const y = new Float64Array(rows);
  for (let r = 0; r < rows; r += 1) {
    const price = cost[basic[r] as number] as number;
    if (price === 0) continue;
    for (let i = 0; i < rows; i += 1) y[i] = (y[i] as number) + price * (inverse[r * rows + i] as number);
  }
  return y;
}

/** Reduced costs of all variables for any multipliers, from the costs and the matrix themselves. */
export function reduceCosts({ program, cost }: Basis, y: Float64Array, into: Float64Array): void {
  const { columns, rows, columnStart, rowOf, byColumn } = program;
  for (let j = 0; j < columns; j += 1) {
    let z = cost[j] as number;
    for (let k = columnStart[j] as number; k < (columnStart[j + 1] as number); k += 1) {
      z -= (y[rowOf[k] as number] as number) * (byColumn[k] as number);
    }
    into[j] = z;
  }
  for (let r = 0; r < rows; r += 1) into[columns + r] = (cost[columns + r] as number) + (y[r] as number);
}

/** The values of the basic variables that the others force: A x = activities. */
export function placeBasics(basis: Basis): void {
  const { program, basic, place, inverse, value } = basis;
  const { columns, rows, columnStart, rowOf, byColumn } = program;
  const rest = new Float64Array(rows);
  for (let j = 0; j < columns; j += 1) {
    const at = value[j] as number;
    if ((place[j] as number) >= 0 || at === 0) continue;
    for (let k = columnStart[j] as number; k < (columnStart[j + 1] as number); k += 1) {
      const r = rowOf[k] as number;
      rest[r] = (rest[r] as number) - (byColumn[k] as number) * at;
    }
  }
  for (let r = 0; r < rows; r += 1) {
    if ((place[columns + r] as number) < 0) rest[r] = (rest[r] as number) + (value[columns + r] as number);
  }
  for (let r = 0; r < rows; r += 1) {
    let sum = 0;
    for (let i = 0; i < rows; i += 1) sum += (inverse[r * rows + i] as number) * (rest[i] as number);
    value[basic[r] as number] = sum;
  }
}

/** The column of a variable, seen from the basis. */
export function seenFromBasis({ program, inverse }: Basis, j: number): Float64Array {
  const { columns, rows, columnStart, rowOf, byColumn } = program;
  const seen = new Float64Array(rows);
  const add = (i: number, by: number) => {
    for (let r = 0; r < rows; r += 1) seen[r] = (seen[r] as number) + by * (inverse[r * rows + i] as number);
  };
  if (j >= columns) add(j - columns, -1);
  else
    for (let k = columnStart[j] as number; k < (columnStart[j + 1] as number); k += 1) {
      add(rowOf[k] as number, byColumn[k] as number);
    }
  return seen;
}

/** Lets variable `j` into the basis in place of the one that is basic in row `r`; `seen` is its column from the basis. */
export function exchange(
  { program: { rows }, basic, place, inverse }: Basis,
  r: number,
  j: number,
  seen: Float64Array,
) {
  const pivot = seen[r] as number;
  for (let i = 0; i < rows; i += 1) inverse[r * rows + i] = (inverse[r * rows + i] as number) / pivot;
  for (let q = 0; q < rows; q += 1) {
    const by = seen[q] as number;
    if (q === r || by === 0) continue;
    for (let i = 0; i < rows; i += 1) {
      inverse[q * rows + i] = (inverse[q * rows + i] as number) - by * (inverse[r * rows + i] as number);
    }
  }
  place[basic[r] as number] = -1;
  basic[r] = j;
  place[j] = r;
}

/** Computes the inverse anew from the basic columns, so that rounding does not pile up. */
export function invert(basis: Basis): void {
  const { program, basic, place, inverse } = basis;
  const { columns, rows } = program;
  const wanted = [...basic].filter((j) => j < columns);
  const kept = new Set([...basic].filter((j) => j >= columns).map((j) => j - columns));
  inverse.fill(0);
  for (let r = 0; r < rows; r += 1) {
    inverse[r * rows + r] = -1;
    const old = basic[r] as number;
    place[old] = -1;
    basic[r] = columns + r;
  }
  for (let r = 0; r < rows; r += 1) place[columns + r] = r;
  for (const j of wanted) {
    const seen = seenFromBasis(basis, j);
    let best = -1;
    for (let r = 0; r < rows; r += 1) {
      if (kept.has(r) || (basic[r] as number) < columns) continue;
      if (best < 0 || Math.abs(seen[r] as number) > Math.abs(seen[best] as number)) best = r;
    }
    // A column that depends on the others is left out; its row's own activity stays.
    if (best >= 0 && Math.abs(seen[best] as number) > 1e-9) exchange(basis, best, j, seen);
  }
}
