import { valueKey } from './attribute-values.js';
import { toParts, WHOLE } from './composition-arithmetic.js';
import type { Conflict } from './conflict.js';
import type { MeasuredTarget, Target } from './targets.js';
import type { Attribute } from '../../contract/attributes.js';

/** A target with the people it asks of a full list, in `WHOLE`-ths of a person. */
interface Need {
  readonly target: Target;
  readonly parts: number;
}

/** One person may have several merit groups: minimums of different groups do not add up. */
const MANY_VALUED: Attribute = 'Nhóm thành tích';

/** The people a minimum asks of a list of `cap`: when a share and heads do not fit together there, they fit on no list. */
function needOf(target: Target, cap: number): Need {
  const min = toParts(target.min ?? 0);
  return { target, parts: target.unit === '%' ? min * cap : min * 100 };
}

const sum = (needs: readonly Need[]) => needs.reduce((total, { parts }) => total + parts, 0);

/**
 * The needs of disjoint values that together ask for most: a wider value replaces the narrower ones in it when it asks for more
 * than they do together.
 */
function disjoint(needs: readonly Need[]): readonly Need[] {
  const holder = new Map<string, Need>();
  const narrowFirst = [...needs].sort((a, b) => a.target.values.length - b.target.values.length);
  for (const need of narrowFirst) {
    const keys = need.target.values.map(valueKey);
    const held = new Set(keys.flatMap((key) => holder.get(key) ?? []));
    if (need.parts <= sum([...held])) continue;
    for (const [key, other] of holder) if (held.has(other)) holder.delete(key);
    for (const key of keys) holder.set(key, need);
  }
  return [...new Set(holder.values())];
}

/** The fewest of them that are too much already. */
function fewestOver(needs: readonly Need[], limit: number): readonly Need[] | null {
  const largestFirst = [...needs].sort((a, b) => b.parts - a.parts);
  for (let length = 1; length <= largestFirst.length; length += 1) {
    const some = largestFirst.slice(0, length);
    if (sum(some) > limit) return some;
  }
  return null;
}

function findIn(targets: readonly Target[], cap: number): readonly Conflict[] {
  const needs = targets.map((target) => needOf(target, cap));
  const families = targets[0]?.attribute === MANY_VALUED ? needs.map((need) => [need]) : [disjoint(needs)];
  return families.flatMap((family): readonly Conflict[] => {
    const over = fewestOver(family, WHOLE * cap);
    if (over === null) return [];
    const chosen = over.map(({ target }) => target);
    const shares = chosen.every(({ unit }) => unit === '%');
    const percent = chosen.reduce((total, { min }) => total + toParts(min ?? 0), 0) / toParts(1);
    return [
      shares
        ? { reason: 'sharesOver100', targets: chosen, column: 'min', min: percent, available: 100 }
        : {
            reason: 'minimumsOverCap',
            targets: chosen,
            column: 'min',
            min: Math.ceil(sum(over) / WHOLE),
            available: cap,
          },
    ];
  });
}

/** Minimums of disjoint values of one attribute that ask for more than the cap (R-II-4.2), or for more than 100 %. */
export function findMinimumsOverCap(composition: readonly MeasuredTarget[], cap: number): readonly Conflict[] {
  const targets = composition.map(({ target }) => target).filter(({ min }) => min !== null && min > 0);
  const attributes = [...new Set(targets.map(({ attribute }) => attribute))];
  return attributes.flatMap((attribute) => {
    const own = targets.filter((target) => target.attribute === attribute);
    // Exemplars are on the list: heads asked among them are asked of the list, but a share of them is not one of the list.
    const onList = own.filter(({ baseOf, unit }) => baseOf === 'list' || unit === 'people');
    const onExemplars = own.filter(({ baseOf }) => baseOf === 'exemplars');
    return [...findIn(onList, cap), ...findIn(onExemplars, cap)];
  });
}
