import type { FindingOf } from '../../findings/finding.js';
import { clauseOf } from './check-composition.js';
import type { Conflict } from './conflict.js';
import { findMinOverMax } from './min-over-max.js';
import { findMinimumsOverCap } from './minimums-over-cap.js';
import { findOverPool } from './over-pool.js';
import type { ListSummary } from '../../people/summary.js';
import type { Target } from './targets.js';
import type { MeasuredTarget } from './targets.js';

type Contradiction = FindingOf<'composition.contradiction'>;

interface Contradictions {
  readonly findings: readonly Contradiction[];
  /** The rows of Cơ cấu in conflict, of which nothing else is said. */
  readonly rows: ReadonlySet<number>;
}

const isRequired = ({ level }: Target): boolean => level === 'required';

function tell({ reason, targets, column, min, available }: Conflict): readonly Contradiction[] {
  const [first, ...others] = targets;
  if (first === undefined) return [];
  // The later row was written against what stood there already.
  const later = others.reduce((last, target) => (target.row > last.row ? target : last), first);
  const named = targets.map(({ attribute, value, row }) => ({ attribute, value, row }));
  return [
    {
      code: 'composition.contradiction',
      level: targets.every(isRequired) ? 'error' : 'warning',
      place: { tab: 'composition', row: later.row, column },
      clause: clauseOf(later),
      params: { reason, targets: named, min, available },
    },
  ];
}

/**
 * Targets that cannot hold together, whoever is chosen. Each row is in one contradiction at most: those among Bắt buộc rows
 * alone first, because only they are errors, then the plainest. Before the first nomination there is no pool to be short of.
 */
export function checkContradictions(
  composition: readonly MeasuredTarget[],
  { cap, nominated }: ListSummary,
): Contradictions {
  const rows = new Set<number>();
  const told: Contradiction[] = [];
  const searches = [findMinOverMax, findMinimumsOverCap, ...(nominated > 0 ? [findOverPool] : [])];
  for (const among of [isRequired, () => true]) {
    for (const search of searches) {
      const open = composition.filter(({ target }) => among(target) && !rows.has(target.row));
      for (const conflict of search(open, cap)) {
        if (conflict.targets.some(({ row }) => rows.has(row))) continue;
        for (const { row } of conflict.targets) rows.add(row);
        told.push(...tell(conflict));
      }
    }
  }
  return { findings: told, rows };
}
