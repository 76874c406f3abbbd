import type { FindingParams } from '../../core/finding.js';
import { formatNumber, formatPercent, shorten } from '../format.js';

type OutOfRange = FindingParams['composition.below'];

const number = (value: number): string => formatNumber(value, 'en');
const percent = (value: number): string => formatPercent(value, 'en');
const people = (n: number): string => (n === 1 ? '1 person' : `${number(n)} people`);

/** The fixed attributes of Cơ cấu in English; values stay as the sheet writes them. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'Loại đại biểu': 'Delegate class',
  'Giới tính': 'Gender',
  'Trực tiếp': 'Direct',
  'Lĩnh vực': 'Field',
  'Thành phần kinh tế': 'Economic sector',
  'Đơn vị đề cử': 'Nominating unit',
  'Đơn vị trước sắp xếp': 'Former unit',
  'Đối tượng': 'Subject',
  'Nhóm thành tích': 'Merit group',
};

export const attributeName = (attribute: string): string => ATTRIBUTES[attribute] ?? attribute;

const withValue = (n: number, value: string) => `${people(n)} with “${shorten(value)}”`;
const others = (n: number) => `${people(n)} without it`;

/** "65–75%", "at least 40 people". */
export function range({ min, max, unit }: Pick<OutOfRange, 'min' | 'max' | 'unit'>): string {
  const words = (bound: number) => (unit === '%' ? percent(bound) : people(bound));
  if (min !== null && max !== null) return min === max ? words(min) : `${number(min)}–${words(max)}`;
  if (min !== null) return `at least ${words(min)}`;
  return max === null ? 'no bounds' : `at most ${words(max)}`;
}

/** "98/143 = 68.5%". */
export function share({ count, base, percent: part }: Pick<OutOfRange, 'count' | 'base' | 'percent'>): string {
  const of = `${number(count)}/${number(base)}`;
  return part === null ? of : `${of} = ${percent(part)}`;
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

const asks = (ways: string): string =>
  ways === ''
    ? 'Adding, dropping or swapping alone cannot do it: review the bounds in Composition, or ask the units to nominate more.'
    : `In the tab Delegates, column Decision: ${ways}.`;

export function waysUp({ value, add, drop, move }: OutOfRange): string {
  return asks(
    either([
      way(add, (n) => `add ${withValue(n, value)}`),
      way(drop, (n) => `drop ${others(n)}`),
      way(move, (n) => `swap ${others(n)} for ${withValue(n, value)}`),
    ]),
  );
}

export function waysDown({ value, add, drop, move }: OutOfRange): string {
  return asks(
    either([
      way(drop, (n) => `drop ${withValue(n, value)}`),
      way(add, (n) => `add ${others(n)}`),
      way(move, (n) => `swap ${withValue(n, value)} for ${others(n)}`),
    ]),
  );
}
