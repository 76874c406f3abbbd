import type { Conflict } from './conflict.js';
import type { MeasuredTarget } from './targets.js';

/** The fewest people without whom the minimum cannot hold: a share above nothing needs one. */
function fewest({ target }: MeasuredTarget): number {
  const { min, unit } = target;
  if (min === null || min <= 0) return 0;
  return unit === '%' ? 1 : Math.ceil(min);
}

/**
 * Minimums that even the whole pool (everybody not Loại) cannot meet; a row of `*` is told once with all its values. A value of
 * `*` with nobody on the list is absent, nothing else.
 */
export function findOverPool(composition: readonly MeasuredTarget[]): readonly Conflict[] {
  const short = composition.filter(
    (measured) => measured.entry.verdict !== 'absent' && fewest(measured) > measured.pool,
  );
  const rows = new Map<number, MeasuredTarget[]>();
  for (const measured of short) {
    const { row } = measured.target;
    rows.set(row, [...(rows.get(row) ?? []), measured]);
  }
  return [...rows.values()].flatMap((same): readonly Conflict[] => {
    const [first] = same;
    if (first === undefined) return [];
    const targets = same.map(({ target }) => target);
    return [{ reason: 'overPool', targets, column: 'min', min: fewest(first), available: first.pool }];
  });
}
