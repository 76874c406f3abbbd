import { toParts, WHOLE } from '../rules/composition/composition-arithmetic.js';
import type { Target } from '../rules/composition/targets.js';

const PERSON = toParts(1);

/** The smallest whole number ≥ parts / whole; both are whole and below 2⁵³, so nothing is rounded. */
function ceilOf(parts: number, whole: number): number {
  const rest = parts % whole;
  return (parts - rest) / whole + (rest > 0 ? 1 : 0);
}

const floorOf = (parts: number, whole: number): number => -ceilOf(-parts, whole);

/** The fewest people a target asks for at a base; null when it asks for none. A value of `*` asks for somebody. */
export function fewest({ min, unit, everyValue }: Target, base: number): number | null {
  if (min === null) return everyValue ? 1 : null;
  const asked = unit === '%' ? ceilOf(toParts(min) * base, WHOLE) : ceilOf(toParts(min), PERSON);
  return everyValue ? Math.max(asked, 1) : asked;
}

/** The most people a target allows at a base; null when any number will do. */
export function most({ max, unit }: Target, base: number): number | null {
  if (max === null) return null;
  return unit === '%' ? floorOf(toParts(max) * base, WHOLE) : floorOf(toParts(max), PERSON);
}

/** How many people are missing or too many, in whole people at the base as it is. */
export function peopleOut(target: Target, count: number, base: number): number {
  const [low, high] = [fewest(target, base), most(target, base)];
  return Math.max(0, (low ?? count) - count) + Math.max(0, count - (high ?? count));
}
