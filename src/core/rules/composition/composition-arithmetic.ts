/** A count against its bounds; `percent` bounds are shares of the base (0 … 100), the others people. */
export interface Measure {
  readonly count: number;
  readonly base: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
}

/** The fewest people by which one kind of change mends a measure; null where it cannot. */
export interface Remedy {
  readonly add: number | null;
  readonly drop: number | null;
  readonly move: number | null;
}

/** Bounds are compared as whole millionths, so that 32,5 % of 40 is exactly 13. */
const PARTS = 1e6;
/** A whole as a percentage in those parts. */
export const WHOLE = 100 * PARTS;

export const toParts = (bound: number): number => Math.round(bound * PARTS);

/** How far the count is below `min`, exactly: in `WHOLE`-ths of a person for %, in millionths of one for people; ≤ 0 is enough. */
function lack({ count, base, unit }: Measure, min: number): number {
  return unit === '%' ? toParts(min) * base - WHOLE * count : toParts(min) - PARTS * count;
}

export function isBelow(measure: Measure): boolean {
  return measure.min !== null && lack(measure, measure.min) > 0;
}

export function isAbove(measure: Measure): boolean {
  return measure.max !== null && lack(measure, measure.max) < 0;
}

/** 100 × count / base with one decimal, half up, from whole numbers; null when the base is empty. */
export function percentOf(count: number, base: number): number | null {
  return base === 0 ? null : Math.floor((2000 * count + base) / (2 * base)) / 10;
}

/** The smallest whole number ≥ part / whole; null when nothing can do (`whole` ≤ 0). Exact below 2⁵³. */
const ceiling = (part: number, whole: number) => (whole > 0 ? Math.floor((part + whole - 1) / whole) : null);

/** The change, if the measure holds after it and somebody is left to measure. */
function ifItHolds(change: number | null, after: (change: number) => Measure): number | null {
  if (change === null) return null;
  const left = after(change);
  const possible = left.count >= 0 && left.base > 0 && left.count <= left.base;
  return possible && !isBelow(left) && !isAbove(left) ? change : null;
}

function mendBelow(measure: Measure, min: number): Remedy {
  const { count, base, unit } = measure;
  const short = lack(measure, min);
  const share = unit === '%';
  const add = ceiling(short, share ? WHOLE - toParts(min) : PARTS);
  const drop = share ? ceiling(short, toParts(min)) : null;
  const move = ceiling(short, share ? WHOLE : PARTS);
  return {
    add: ifItHolds(add, (n) => ({ ...measure, count: count + n, base: base + n })),
    drop: ifItHolds(drop, (n) => ({ ...measure, base: base - n })),
    move: ifItHolds(move, (n) => ({ ...measure, count: count + n })),
  };
}

function mendAbove(measure: Measure, max: number): Remedy {
  const { count, base, unit } = measure;
  const over = -lack(measure, max);
  const share = unit === '%';
  const add = share ? ceiling(over, toParts(max)) : null;
  const drop = ceiling(over, share ? WHOLE - toParts(max) : PARTS);
  const move = ceiling(over, share ? WHOLE : PARTS);
  return {
    add: ifItHolds(add, (n) => ({ ...measure, base: base + n })),
    drop: ifItHolds(drop, (n) => ({ ...measure, count: count - n, base: base - n })),
    move: ifItHolds(move, (n) => ({ ...measure, count: count - n })),
  };
}

/**
 * The fewest people to add, to drop or to swap so that both bounds hold. Below: add who have the value, drop who have it
 * not. Above: add (for %) who have it not, drop who have it. For % the base moves with the people.
 */
export function findRemedy(measure: Measure): Remedy {
  if (measure.min !== null && isBelow(measure)) return mendBelow(measure, measure.min);
  if (measure.max !== null && isAbove(measure)) return mendAbove(measure, measure.max);
  return { add: 0, drop: 0, move: 0 };
}
