import { solveStage } from './branch-and-bound.js';
import { discountFor, makeStage, type Fit } from './find-fit.js';
import type { Item } from './items.js';
import { groupItems, type Group, type RepairModel } from './repair-model.js';
import type { Limit, Plan, Stage, UnitGroups } from './holds.js';
import type { Person } from '../people/person.js';

/** Preferences never hold up the proposal: past this many parts the best found is taken. */
const NODES = 50;

/** Who is put on the list and who is taken off it. */
export interface Moves {
  readonly adds: readonly Item[];
  readonly drops: readonly Item[];
}

const works = ({ direct }: Person): boolean => direct !== null && direct !== 'Không';

/**
 * What the list should have as few of as possible, the weightiest first: incomplete nominations, exemplars who do not work
 * directly (R-II-4.1-c "chú trọng"), exemplars without one of the merits the plan prefers (R-II-4.1-h "ưu tiên").
 */
const UNWANTED: readonly ((person: Person) => boolean)[] = [
  ({ complete }) => !complete,
  (person) => person.tab === 'nominations' && !works(person),
  ({ tab, meritGroups }) => tab === 'nominations' && meritGroups.length === 0,
];

const unwanted = (item: Item): readonly number[] => UNWANTED.map((is) => item.people.filter(is).length);

const unitOf = ({ people: [first] }: Item): string => (first?.tab === 'nominations' ? (first.unit ?? '') : '');

/** Chosen first among equals: the reserve before those not yet chosen, the approved last to go, else the order of the rows. */
function chosenFirst(adds: boolean): (a: Item, b: Item) => number {
  const rank = ({ people: [first] }: Item) => (first?.decision === (adds ? 'Dự bị' : 'Đề nghị') ? 0 : 1);
  const row = ({ people: [first] }: Item) => first?.row ?? 0;
  return (a, b) => rank(a) - rank(b) || (adds ? row(a) - row(b) : row(b) - row(a));
}

function byPreference(adds: boolean): (a: Item, b: Item) => number {
  const sign = adds ? 1 : -1;
  return (a, b) => {
    const [ofA, ofB] = [unwanted(a), unwanted(b)];
    const k = ofA.findIndex((number, i) => number !== ofB[i]);
    return k >= 0 ? sign * ((ofA[k] ?? 0) - (ofB[k] ?? 0)) : chosenFirst(adds)(a, b);
  };
}

function pick(groups: readonly Group[], plan: Plan): Moves {
  const chosen = groups.map(({ items, adds }, g) => [...items].sort(byPreference(adds)).slice(0, plan[g] ?? 0));
  const side = (adds: boolean) => chosen.filter((_, g) => groups[g]?.adds === adds).flat();
  return { adds: side(true), drops: side(false) };
}

function swapsByUnit(groups: readonly Group[]): readonly UnitGroups[] {
  const units = new Map<string, { readonly adds: number[]; readonly drops: number[] }>();
  groups.forEach(({ items: [first], adds }, g) => {
    const unit = first === undefined ? '' : unitOf(first);
    if (unit === '') return;
    const sides = units.get(unit) ?? { adds: [], drops: [] };
    units.set(unit, sides);
    (adds ? sides.adds : sides.drops).push(g);
  });
  return [...units.values()].filter(({ adds, drops }) => adds.length > 0 && drops.length > 0);
}

/** The same plan over finer groups. */
function refine(groups: readonly Group[], { adds, drops }: Moves): Plan {
  const moved = new Set([...adds, ...drops]);
  return groups.map(({ items }) => items.filter((item) => moved.has(item)).length);
}

function pricesOf(groups: readonly Group[], k: number): readonly number[] {
  return groups.map(({ items: [first], adds }) =>
    first === undefined ? 0 : (unwanted(first)[k] ?? 0) * (adds ? 1 : -1),
  );
}

/** One preference after the other, each within what the ones before it came to. */
function preferInTurn(base: Stage, first: Plan, withinBudget: () => boolean): Plan {
  const { groups } = base;
  const discount = discountFor(first.reduce((sum, times) => sum + times, 0));
  let plan = first;
  let limits: readonly Limit[] = base.limits;
  const improve = (part: Partial<Stage>): number => {
    const solution = solveStage({ ...base, limits, ...part }, withinBudget, { known: plan, nodes: NODES, discount });
    plan = solution.plan ?? plan;
    return solution.price;
  };
  UNWANTED.forEach((_, k) => {
    const prices = pricesOf(groups, k);
    if (prices.every((price) => price === 0)) return;
    const price = improve({ prices });
    if (price < Infinity) limits = [...limits, { by: prices, most: price }];
  });
  const swaps = swapsByUnit(groups);
  if (swaps.length > 0) improve({ swaps });
  return plan;
}

/**
 * Of all repairs that are as good and as small, the preferred one: complete nominations, direct workers, preferred merits, and
 * last as many swaps as possible within one hamlet.
 */
export function preferAmong(model: RepairModel, fit: Fit, withinBudget: () => boolean): Moves {
  const { plan } = fit;
  if (plan === null || fit.changes === 0) return { adds: [], drops: [] };
  const moves = pick(model.groups, plan);
  const useful = model.groups.filter((_, g) => fit.useful[g] === true).flatMap(({ items }) => items);
  const finer = (item: Item) => `${unwanted(item).join(',')} ${unitOf(item)}`;
  const { groups } = groupItems(useful, model.targets, finer);
  const base = makeStage(model, {
    ...{ groups, least: fit.least, most: fit.most, mostOut: fit.out },
    prices: groups.map(() => 0),
    limits: [{ by: groups.map(() => 1), most: fit.changes }],
  });
  return pick(groups, preferInTurn(base, refine(groups, moves), withinBudget));
}
