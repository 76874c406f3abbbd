import { isAbove, isBelow } from '../rules/composition/composition-arithmetic.js';
import type { CompositionEntry, Target } from '../rules/composition/targets.js';
import type { Relaxation } from './repair-proposal.js';
import type { MeasuredTarget } from '../rules/composition/targets.js';

/** A bound that a count keeps; a share has one decimal, the minimum rounded down and the maximum up. */
function boundAt({ count, base, unit }: CompositionEntry, round: (share: number) => number): number {
  return unit === '%' && base > 0 ? round((1000 * count) / base) / 10 : count;
}

/** A target that a list breaks, with the bounds by which it would hold there. */
export interface Relaxed {
  readonly target: Target;
  readonly relaxation: Relaxation;
}

/** The targets of some levels that are broken, each with every bound that must give. */
export function findRelaxed(
  measured: readonly MeasuredTarget[],
  levels: readonly Target['level'][],
): readonly Relaxed[] {
  return measured.flatMap(({ target, entry }): readonly Relaxed[] => {
    const low = entry.verdict === 'absent' || isBelow(entry);
    const high = isAbove(entry);
    if (!levels.includes(entry.level) || (!low && !high)) return [];
    const { attribute, value } = entry;
    const min = low ? { min: boundAt(entry, Math.floor) } : {};
    const max = high ? { max: boundAt(entry, Math.ceil) } : {};
    return [{ target, relaxation: { attribute, value, ...min, ...max } }];
  });
}

function relax(target: Target, { min, max }: Relaxation): Target {
  // Of a `*` row nobody at all is allowed only where the value is let go.
  const everyValue = target.everyValue && min !== 0;
  return { ...target, min: min ?? target.min, max: max ?? target.max, everyValue };
}

/** The targets as they would stand with all relaxations made. */
export function relaxTargets(targets: readonly Target[], relaxed: readonly Relaxed[]): readonly Target[] {
  const byTarget = new Map(relaxed.map(({ target, relaxation }) => [target, relaxation]));
  return targets.map((target) => {
    const relaxation = byTarget.get(target);
    return relaxation === undefined ? target : relax(target, relaxation);
  });
}

/** One bound of a target. */
export interface Bound {
  readonly target: Target;
  readonly side: 'min' | 'max';
}

/** The relaxations with some bounds left as Cơ cấu has them. */
export function withoutBounds(relaxed: readonly Relaxed[], bounds: readonly Bound[]): readonly Relaxed[] {
  return relaxed.flatMap(({ target, relaxation }): readonly Relaxed[] => {
    const { attribute, value, min, max } = relaxation;
    const keeps = (side: Bound['side']) => bounds.some((bound) => bound.target === target && bound.side === side);
    const low = min === undefined || keeps('min') ? {} : { min };
    const high = max === undefined || keeps('max') ? {} : { max };
    const left = { attribute, value, ...low, ...high };
    return 'min' in left || 'max' in left ? [{ target, relaxation: left }] : [];
  });
}
