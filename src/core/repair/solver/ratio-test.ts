import type { Basis } from './basis.js';

const PIVOT = 1e-7;
/** So near to its bound the leaving variable has reached it: rows that only just hold must not end as rows that do not. */
const REACHED = 1e-8;

/** The row of the tableau in which a variable leaves: how each variable that stands at a bound moves it. */
export function tableauRow({ program, inverse }: Basis, r: number, into: Float64Array): void {
  const { columns, rows, rowStart, columnOf, byRow } = program;
  into.fill(0);
  for (let i = 0; i < rows; i += 1) {
    const by = inverse[r * rows + i] as number;
    if (Math.abs(by) < 1e-12) continue;
    for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number); k += 1) {
      const j = columnOf[k] as number;
      into[j] = (into[j] as number) + by * (byRow[k] as number);
    }
    into[columns + i] = -by;
  }
}

/** A min-heap of breakpoints: most ratio tests need but the first few of thousands. */
function sink(heap: number[], ratio: Float64Array, from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const key = (i: number) => ratio[heap[i] as number] as number;
    const child = right < heap.length && key(right) < key(left) ? right : left;
    if (key(at) <= key(child)) return;
    [heap[at], heap[child]] = [heap[child] as number, heap[at] as number];
    at = child;
  }
}

function pop(heap: number[], ratio: Float64Array): number {
  const top = heap[0] as number;
  const last = heap.pop() as number;
  if (heap.length > 0) {
    heap[0] = last;
    sink(heap, ratio, 0);
  }
  return top;
}

interface Choice {
  readonly entering: number;
  /** Variables that go to their other bound on the way. */
  readonly flips: readonly number[];
}

/** Variables whose move brings the leaving one towards its bound, by the ratio at which their reduced cost turns. */
function candidates(basis: Basis, row: Float64Array, rising: boolean, ratio: Float64Array): number[] {
  const { lower, upper, place, value, reduced } = basis;
  const heap: number[] = [];
  for (let j = 0; j < row.length; j += 1) {
    const by = row[j] as number;
    if (Math.abs(by) < PIVOT || (place[j] as number) >= 0 || lower[j] === upper[j]) continue;
    const canRise = value[j] === lower[j];
    if (canRise !== (rising ? by < 0 : by > 0)) continue;
    ratio[j] = Math.abs((reduced[j] as number) / by);
    heap.push(j);
  }
  for (let i = (heap.length >> 1) - 1; i >= 0; i -= 1) sink(heap, ratio, i);
  return heap;
}

/**
 * The bounded ratio test of the dual simplex: passes every variable that can go to its other bound while the leaving one still
 * misses its own by something. Null when all of them together do not reach it: then nothing does.
 */
export function chooseEntering(
  basis: Basis,
  row: Float64Array,
  missing: number,
  rising: boolean,
  ratio: Float64Array,
): Choice | null {
  const heap = candidates(basis, row, rising, ratio);
  const flips: number[] = [];
  let slope = missing;
  while (heap.length > 0) {
    const j = pop(heap, ratio);
    slope -= Math.abs(row[j] as number) * ((basis.upper[j] as number) - (basis.lower[j] as number));
    if (slope <= REACHED) return { entering: sturdiest(j, heap, row, ratio), flips };
    flips.push(j);
  }
  return null;
}

/** Of equal breakpoints the one with the largest pivot, for the sake of the digits. */
function sturdiest(first: number, heap: number[], row: Float64Array, ratio: Float64Array): number {
  const limit = (ratio[first] as number) + 1e-9;
  let best = first;
  while (heap.length > 0 && (ratio[heap[0] as number] as number) <= limit) {
    const j = pop(heap, ratio);
    if (Math.abs(row[j] as number) > Math.abs(row[best] as number)) best = j;
  }
  return best;
}
