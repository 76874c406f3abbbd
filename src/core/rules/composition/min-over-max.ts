import { valueKey } from './attribute-values.js';
import type { Conflict } from './conflict.js';
import type { Target } from './targets.js';
import type { MeasuredTarget } from './targets.js';

/** A `*` row contradicts itself once, not once per value. */
const asRow = (target: Target): Target => (target.everyValue ? { ...target, value: '*' } : target);

function findWithin(target: Target): readonly Conflict[] {
  const { min, max } = target;
  if (min === null || max === null || min <= max) return [];
  return [{ reason: 'minOverMax', targets: [asRow(target)], column: 'min', min, available: max }];
}

/** Whether whoever counts for `low` counts for `high` too, and both are measured alike. */
function isPartOf(low: Target, high: Target): boolean {
  const sameBase = low.baseOf === high.baseOf || (low.unit === 'people' && high.baseOf === 'list');
  if (low.attribute !== high.attribute || low.unit !== high.unit || !sameBase) return false;
  const values = new Set(high.values.map(valueKey));
  return low.values.every((value) => values.has(valueKey(value)));
}

function maximaByValue(targets: readonly Target[]): (target: Target) => readonly Target[] {
  const byKey = new Map<string, Target[]>();
  const keyOf = (target: Target, value: string) => `${target.attribute} ${valueKey(value)}`;
  for (const target of targets) {
    if (target.max === null) continue;
    for (const value of target.values) {
      const key = keyOf(target, value);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [target]);
      else known.push(target);
    }
  }
  return (target) => byKey.get(keyOf(target, target.values[0] ?? '')) ?? [];
}

/** A minimum over its own maximum, or over the maximum of a row that counts the same people and more. */
export function findMinOverMax(composition: readonly MeasuredTarget[]): readonly Conflict[] {
  const targets = composition.map(({ target }) => target);
  const maxima = maximaByValue(targets);
  const between = (low: Target): readonly Conflict[] =>
    maxima(low).flatMap((high): readonly Conflict[] => {
      const { min } = low;
      if (low.row === high.row || min === null || high.max === null || min <= high.max) return [];
      if (!isPartOf(low, high)) return [];
      const column = low.row > high.row ? 'min' : 'max';
      return [{ reason: 'minOverMax', targets: [low, high], column, min, available: high.max }];
    });
  return [...targets.flatMap(findWithin), ...targets.flatMap(between)];
}
