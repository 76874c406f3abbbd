import { valueKey, valuesOfPerson } from './attribute-values.js';
import { isAbove, isBelow, percentOf } from './composition-arithmetic.js';
import type { Person } from '../../people/person.js';
import { isListed } from '../../people/summary.js';
import type { MeasuredTarget, Target, Verdict } from './targets.js';
import type { Attribute } from '../../contract/attributes.js';

/** People by each value of an attribute, so that a target costs its own values and not the whole list. */
interface Tally {
  readonly total: number;
  /** The people of each value, by value key. */
  readonly byValue: ReadonlyMap<string, ReadonlySet<Person>>;
}

function tally(people: readonly Person[], attribute: Attribute): Tally {
  const spelt = new Map<string, Set<Person>>();
  const byValue = new Map<string, Set<Person>>();
  for (const person of people) {
    for (const value of valuesOfPerson(person, attribute)) {
      // Thousands of people share a handful of spellings: each is folded once.
      let having = spelt.get(value);
      if (having === undefined) {
        const key = valueKey(value);
        having = byValue.get(key) ?? new Set();
        byValue.set(key, having);
        spelt.set(value, having);
      }
      having.add(person);
    }
  }
  return { total: people.length, byValue };
}

function countOf({ byValue }: Tally, { values }: Target): number {
  const having = values.map((value) => byValue.get(valueKey(value)) ?? new Set<Person>());
  const [only, ...others] = having;
  if (only === undefined) return 0;
  // Only a person with several merit groups may be met twice.
  return others.length === 0 ? only.size : new Set(having.flatMap((people) => [...people])).size;
}

function verdictOf(target: Target, count: number, base: number): Verdict {
  if (target.everyValue && count === 0) return 'absent';
  const measure = { count, base, min: target.min, max: target.max, unit: target.unit };
  if (isBelow(measure)) return 'below';
  return isAbove(measure) ? 'above' : 'ok';
}

function measure(target: Target, listed: Tally, pool: Tally): MeasuredTarget {
  const { attribute, value, baseOf, min, max, unit, level } = target;
  const count = countOf(listed, target);
  const base = listed.total;
  const verdict = verdictOf(target, count, base);
  const percent = percentOf(count, base);
  const entry = { attribute, value, baseOf, base, count, percent, min, max, unit, level, verdict };
  return { target, entry, pool: countOf(pool, target) };
}

/**
 * Each target with what the list has: `base` = the people it is counted on, verdicts from whole numbers, never from the rounded
 * share. The pool is everybody who is not Loại.
 */
export function measureTargets(
  targets: readonly Target[],
  people: readonly Person[],
  wholePool: boolean,
): readonly MeasuredTarget[] {
  const pool = people.filter(({ decision }) => decision !== 'Loại');
  const listed = pool.filter((person) => isListed(person, wholePool));
  const tallies = new Map<string, { readonly listed: Tally; readonly pool: Tally }>();
  return targets.map((target) => {
    const key = `${target.baseOf} ${target.attribute}`;
    const counted = (all: readonly Person[]) =>
      tally(target.baseOf === 'list' ? all : all.filter(({ tab }) => tab === 'nominations'), target.attribute);
    const known = tallies.get(key) ?? { listed: counted(listed), pool: counted(pool) };
    tallies.set(key, known);
    return measure(target, known.listed, known.pool);
  });
}
