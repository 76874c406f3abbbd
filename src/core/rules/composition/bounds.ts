import type { TargetRow } from '../../reading/rows.js';
import type { Target } from './targets.js';

type Bounds = Pick<Target, 'min' | 'max' | 'unit'>;

const isProperFraction = (bound: number | null) => bound !== null && bound > 0 && bound < 1;

/** A cell shown as 65 % holds 0,65: with `%`, what is in (0, 1] is a share of one. Twelve digits hide the binary remainder. */
function percent(bound: number | null): number | null {
  return bound !== null && bound > 0 && bound <= 1 ? Number((bound * 100).toPrecision(12)) : bound;
}

/**
 * The bounds of a row. Without a Đơn vị tính they are people, unless one is a fraction of one, which people cannot be. Where
 * Đơn vị tính cannot be read, nobody knows what the numbers mean and there are no bounds.
 */
export function readBounds({ min, max, measure, faulty }: TargetRow): Bounds {
  if (faulty.has('measure')) return { min: null, max: null, unit: 'people' };
  const unit = measure ?? (isProperFraction(min) || isProperFraction(max) ? '%' : 'người');
  return unit === '%' ? { min: percent(min), max: percent(max), unit } : { min, max, unit: 'people' };
}
