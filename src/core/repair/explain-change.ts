import { percentOf } from '../rules/composition/composition-arithmetic.js';
import type { CompositionEntry, Target } from '../rules/composition/targets.js';
import type { Item } from './items.js';
import { membershipFinder } from './memberships.js';
import type { Pair } from './pair-changes.js';
import type { Moved } from './repair-proposal.js';

const exemplarsIn = ({ people }: Item): number => people.filter(({ tab }) => tab === 'nominations').length;

/**
 * Tells which targets a change moves when it is the only one, from the list before; targets whose own count moves first.
 * `before`: the targets as they are, in the same order.
 */
export function explainChange(
  targets: readonly Target[],
  before: readonly CompositionEntry[],
): (pair: Pair) => readonly Moved[] {
  const membershipsOf = membershipFinder(targets);
  const sides = ({ add, drop }: Pair) => [
    ...(add === null ? [] : [{ item: add, sign: 1 }]),
    ...(drop === null ? [] : [{ item: drop, sign: -1 }]),
  ];
  return (pair) => {
    const counts = new Map<number, number>();
    let [people, exemplars] = [0, 0];
    for (const { item, sign } of sides(pair)) {
      people += sign * item.people.length;
      exemplars += sign * exemplarsIn(item);
      for (const t of item.people.flatMap(membershipsOf)) counts.set(t, (counts.get(t) ?? 0) + sign);
    }
    const moved = before.flatMap(({ attribute, value, unit, count, base, baseOf }, t): readonly Moved[] => {
      const [by, baseBy] = [counts.get(t) ?? 0, baseOf === 'list' ? people : exemplars];
      const shown = (n: number, of: number) => (unit === '%' ? percentOf(n, of) : n);
      const [from, to] = [shown(count, base), shown(count + by, base + baseBy)];
      return from === to ? [] : [{ attribute, value, from, to, unit, own: by !== 0 }];
    });
    return [...moved.filter(({ own }) => own), ...moved.filter(({ own }) => !own)];
  };
}
