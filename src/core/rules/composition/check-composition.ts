import { clauseIn } from '../../findings/clause.js';
import type { Finding, FindingParams, Level } from '../../findings/finding.js';
import { DEFAULT_CLAUSES } from './attribute-values.js';
import { findRemedy } from './composition-arithmetic.js';
import type { ListSummary } from '../../people/summary.js';
import type { Target, TargetLevel } from './targets.js';
import type { MeasuredTarget } from './targets.js';

/** What the plan makes hard is the office's to say (`Mức`); the plan itself says "khoảng", "chú trọng", "cân đối". */
const LEVELS: Readonly<Record<TargetLevel, Level>> = { required: 'error', recommended: 'warning', watched: 'info' };

/** The clause in the row's Căn cứ, else the plan's on that attribute. */
export function clauseOf({ clause, attribute }: Target): string {
  return (clause === null ? null : clauseIn(clause)) ?? DEFAULT_CLAUSES[attribute];
}

function outOfRange({ entry }: MeasuredTarget, seats: number): FindingParams['composition.below'] {
  const { attribute, value, count, base, percent, min, max, unit, baseOf } = entry;
  const { add, drop, move } = findRemedy({ count, base, min, max, unit });
  const fits = add !== null && add <= seats;
  return { attribute, value, count, base, percent, min, max, unit, baseOf, add: fits ? add : null, drop, move };
}

function findOne(measured: MeasuredTarget, seats: number): readonly Finding[] {
  const { target, entry, pool } = measured;
  const at = (column: 'min' | 'max' | 'value') => ({
    level: LEVELS[target.level],
    place: { tab: 'composition', row: target.row, column } as const,
    clause: clauseOf(target),
  });
  switch (entry.verdict) {
    case 'below':
      return [{ code: 'composition.below', ...at('min'), params: outOfRange(measured, seats) }];
    case 'above':
      return [{ code: 'composition.above', ...at('max'), params: outOfRange(measured, seats) }];
    case 'absent': {
      const { attribute, value } = entry;
      return [{ code: 'composition.absent', ...at('value'), params: { attribute, value, pool } }];
    }
    case 'ok':
      return [];
  }
}

/**
 * What the list lacks or has too much of, target by target, with the fewest people that mend it (R-II-4.1-c … k). Rows in
 * a contradiction are left out: nothing can be mended by them. Nobody is added beyond the cap (R-II-4.2).
 */
export function checkComposition(
  composition: readonly MeasuredTarget[],
  { listed, cap }: ListSummary,
  contradictory: ReadonlySet<number>,
): readonly Finding[] {
  return composition
    .filter(({ target }) => !contradictory.has(target.row))
    .flatMap((measured) => findOne(measured, cap - listed));
}
