import type { Review } from '../../reading/rows.js';
import { textKey } from '../../vietnamese/name-key.js';

/** The most people present at a meeting of each unit, by `textKey`; units with no such number are not there. */
export function findMostPresent(reviews: readonly Review[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { unit, present } of reviews) {
    if (unit === null || present === null) continue;
    const key = textKey(unit);
    most.set(key, Math.max(present, most.get(key) ?? 0));
  }
  return most;
}
