import { valueKey, valuesOfPerson } from '../rules/composition/attribute-values.js';
import type { Person } from '../people/person.js';
import type { Attribute } from '../contract/attributes.js';
import type { Target } from '../rules/composition/targets.js';

/** Tells for which of the targets a person counts, as their indices in rising order. */
export function membershipFinder(targets: readonly Target[]): (person: Person) => readonly number[] {
  const attributes = new Map<Attribute, Map<string, number[]>>();
  targets.forEach((target, index) => {
    const byValue = attributes.get(target.attribute) ?? new Map<string, number[]>();
    attributes.set(target.attribute, byValue);
    for (const key of new Set(target.values.map(valueKey))) {
      const known = byValue.get(key);
      if (known === undefined) byValue.set(key, [index]);
      else known.push(index);
    }
  });
  // Thousands of people share a handful of spellings: each is folded once.
  const folded = new Map<string, string>();
  const keyOf = (value: string): string => {
    const known = folded.get(value);
    if (known !== undefined) return known;
    const key = valueKey(value);
    folded.set(value, key);
    return key;
  };
  return (person) => {
    const found = new Set<number>();
    for (const [attribute, byValue] of attributes) {
      for (const value of valuesOfPerson(person, attribute)) {
        for (const index of byValue.get(keyOf(value)) ?? []) {
          if (person.tab === 'nominations' || targets[index]?.baseOf === 'list') found.add(index);
        }
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}
