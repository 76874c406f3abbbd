import type { Person } from '../people/person.js';
import type { Item } from './items.js';
import type { Moves } from './preferences.js';

/** A swap (both), or one side of it. */
export interface Pair {
  readonly add: Item | null;
  readonly drop: Item | null;
}

const firstOf = ({ people: [first] }: Item): Person | null => first ?? null;

/** How two people are alike, the closest likeness first: the same hamlet, the same former commune, the same field, the same tab. */
const ALIKE: readonly ((a: Person, b: Person) => boolean)[] = [
  (a, b) => a.tab === b.tab && a.unit !== null && a.unit === b.unit,
  (a, b) => a.formerUnit !== null && a.formerUnit === b.formerUnit,
  (a, b) => a.field !== null && a.field === b.field,
  (a, b) => a.tab === b.tab,
  () => true,
];

/** Pairs whoever is dropped with whoever is added in their stead, the most alike first; then the rest. */
export function pairChanges({ adds, drops }: Moves): readonly Pair[] {
  const swaps: Pair[] = [];
  let [toAdd, toDrop] = [adds, drops];
  for (const alike of ALIKE) {
    for (const drop of toDrop) {
      const dropped = firstOf(drop);
      const add = toAdd.find((item) => {
        const added = firstOf(item);
        return added !== null && dropped !== null && alike(added, dropped);
      });
      if (add === undefined) continue;
      swaps.push({ add, drop });
      toAdd = toAdd.filter((item) => item !== add);
      toDrop = toDrop.filter((item) => item !== drop);
    }
  }
  return [
    ...swaps,
    ...toAdd.map((add): Pair => ({ add, drop: null })),
    ...toDrop.map((drop): Pair => ({ add: null, drop })),
  ];
}
