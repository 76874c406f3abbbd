import type { FindingParams } from '../../core/findings/finding.js';
import { englishOf } from '../../core/contract/english-values.js';
import type { Names } from '../../core/reading/names.js';
import { formatNumber, formatPercent, shorten } from '../speech/format.js';
import { valueAsStanding } from '../../core/reading/value-as-standing.js';

type OutOfRange = FindingParams['composition.below'];

const number = (value: number): string => formatNumber(value, 'en');
const percent = (value: number): string => formatPercent(value, 'en');
const people = (n: number): string => (n === 1 ? '1 person' : `${number(n)} people`);

/** In English; values stay as the sheet writes them. */
export const attributeName = (attribute: string): string => englishOf('attribute', attribute);

/** A value of Cơ cấu as it stands in the sheet, no longer than a message may repeat it. */
export const standing = (names: Names, attribute: string, value: string): string =>
  shorten(valueAsStanding(names, attribute, value));

const withValue = (n: number, value: string) => `${people(n)} with “${value}”`;
const others = (n: number) => `${people(n)} without it`;

/** The target by name; values of fields, units and the like say little without their attribute. */
export function named({ attribute, value }: Pick<OutOfRange, 'attribute' | 'value'>, names: Names): string {
  const plain = attribute === 'Loại đại biểu' || attribute === 'Giới tính' || attribute === 'Đối tượng';
  const shown = standing(names, attribute, value);
  return plain ? shown : `${attributeName(attribute)}, ${shown}`;
}

const bounded = (bound: number, unit: OutOfRange['unit']) => (unit === '%' ? percent(bound) : people(bound));

/** "under 65–75%", "at least 40 people needed". */
export function range(side: 'under' | 'over', { min, max, unit }: OutOfRange): string {
  if (min !== null && max !== null && min !== max) return `${side} ${number(min)}–${bounded(max, unit)}`;
  if (side === 'under') return `at least ${bounded(min ?? 0, unit)} needed`;
  return `at most ${bounded(max ?? 0, unit)} allowed`;
}

/** "98/143 = 68.5%": a share is shown with the numbers it is made of. */
export function share({ count, base, percent: part, unit, baseOf }: OutOfRange): string {
  if (unit === 'people' || part === null) return people(count);
  return `${number(count)}/${number(base)} = ${percent(part)}${baseOf === 'exemplars' ? ' (of the exemplars)' : ''}`;
}

const either = (ways: readonly (string | null)[]): string => ways.filter((way) => way !== null).join(', or ');
const way = (n: number | null, words: (n: number) => string) => (n === null ? null : words(n));

/** "3 too few, or 2 others too many". */
export function shortage({ add, drop, move }: OutOfRange): string {
  const lacking = add ?? move;
  return either([
    way(lacking, (n) => `${number(n)} too few${add === null ? ' for a list of this size' : ''}`),
    way(drop, (n) => `${number(n)} others too many`),
  ]);
}

export function surplus({ add, drop, move }: OutOfRange): string {
  const over = drop ?? move;
  return either([
    way(over, (n) => `${number(n)} too many${drop === null ? ' for a list of this size' : ''}`),
    way(add, (n) => `${number(n)} others too few`),
  ]);
}

const asks = (ways: string, { tab, column }: Names): string =>
  ways === ''
    ? `Adding, dropping or swapping alone cannot do it: review the bounds in the tab ${tab('composition')}, or ask the units to nominate more.`
    : `In the tab ${tab('delegates')}, column ${column('delegates', 'decision')}: ${ways}.`;

export function waysUp({ attribute, value, add, drop, move }: OutOfRange, names: Names): string {
  const shown = standing(names, attribute, value);
  return asks(
    either([
      way(add, (n) => `add ${withValue(n, shown)}`),
      way(drop, (n) => `drop ${others(n)}`),
      way(move, (n) => `swap ${others(n)} for ${withValue(n, shown)}`),
    ]),
    names,
  );
}

export function waysDown({ attribute, value, add, drop, move }: OutOfRange, names: Names): string {
  const shown = standing(names, attribute, value);
  return asks(
    either([
      way(drop, (n) => `drop ${withValue(n, shown)}`),
      way(add, (n) => `add ${others(n)}`),
      way(move, (n) => `swap ${withValue(n, shown)} for ${others(n)}`),
    ]),
    names,
  );
}
