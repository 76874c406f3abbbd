import type { Target } from '../rules/composition/targets.js';
import type { Allowance, Item } from './items.js';
import { buildItems } from './items.js';
import { membershipFinder } from './memberships.js';
import type { Person } from '../people/person.js';

/** What one decision adds to the counts when it is for the list. */
interface Weight {
  readonly people: number;
  readonly exemplars: number;
  /** By target index: how many of its rows count. */
  readonly counts: ReadonlyMap<number, number>;
}

/**
 * Decisions that are interchangeable: the same way (on to the list or off it) with the same counts. `by` is what one of them
 * does to the size, the exemplars and the targets, its sign included.
 */
export interface Group {
  readonly adds: boolean;
  readonly items: readonly Item[];
  readonly size: number;
  readonly exemplars: number;
  readonly by: readonly (readonly [target: number, count: number])[];
}

export interface RepairModel {
  /** The targets that are to hold or to be come near to; watched and unbounded ones are left out. */
  readonly targets: readonly Target[];
  readonly cap: number;
  /** The list as it stands. */
  readonly size: number;
  readonly exemplars: number;
  readonly counts: readonly number[];
  readonly groups: readonly Group[];
}

const binds = ({ level, min, max, everyValue }: Target): boolean =>
  level !== 'watched' && (min !== null || max !== null || everyValue);

function weigh({ people }: Item, membershipsOf: (person: Person) => readonly number[]): Weight {
  const counts = new Map<number, number>();
  for (const person of people) {
    for (const index of membershipsOf(person)) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return { people: people.length, exemplars: people.filter(({ tab }) => tab === 'nominations').length, counts };
}

function makeGroup(items: readonly Item[], { people, exemplars, counts }: Weight, adds: boolean): Group {
  const sign = adds ? 1 : -1;
  const by = [...counts].sort(([a], [b]) => a - b).map(([target, count]) => [target, sign * count] as const);
  return { adds, items, size: sign * people, exemplars: sign * exemplars, by };
}

/** Tells apart what a repair has to tell apart; '' when the counts are all. */
export type Finer = (item: Item) => string;

/** Groups the decisions that may be changed; `finer` splits the groups further. */
export function groupItems(
  items: readonly Item[],
  targets: readonly Target[],
  finer: Finer,
): { readonly groups: readonly Group[]; readonly weights: ReadonlyMap<Item, Weight> } {
  const membershipsOf = membershipFinder(targets);
  const weights = new Map<Item, Weight>();
  const groups = new Map<string, { readonly weight: Weight; readonly adds: boolean; readonly items: Item[] }>();
  for (const item of items) {
    const weight = weigh(item, membershipsOf);
    weights.set(item, weight);
    if (!item.movable) continue;
    const counted = [...weight.counts].map(([target, count]) => (count === 1 ? target : `${target}x${count}`));
    const key = `${item.listed ? '-' : '+'}${weight.people} ${weight.exemplars} ${counted.join(',')} ${finer(item)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { weight, adds: !item.listed, items: [item] });
    else group.items.push(item);
  }
  return { groups: [...groups.values()].map(({ items: own, weight, adds }) => makeGroup(own, weight, adds)), weights };
}

/** The list and what may be changed of it, in whole numbers. */
export function buildModel(
  people: readonly Person[],
  allTargets: readonly Target[],
  cap: number,
  allow: Allowance,
): { readonly model: RepairModel; readonly items: readonly Item[] } {
  const items = buildItems(people, allow);
  const targets = allTargets.filter(binds);
  const { groups, weights } = groupItems(items, targets, () => '');
  const listed = items.filter((item) => item.listed).flatMap((item) => weights.get(item) ?? []);
  const sum = (of: (weight: Weight) => number) => listed.reduce((total, weight) => total + of(weight), 0);
  const model: RepairModel = {
    targets,
    cap,
    size: sum((weight) => weight.people),
    exemplars: sum((weight) => weight.exemplars),
    counts: targets.map((_, index) => sum(({ counts }) => counts.get(index) ?? 0)),
    groups,
  };
  return { model, items };
}
