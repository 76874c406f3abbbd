import type { Person } from '../../../src/core/people/person.js';
import { counts, type OracleCase } from './highs-oracle.js';

/** What a list is worth, the weightiest first; smaller is better, number by number. */
export type Worth = readonly number[];

const isListed = ({ decision }: Person): boolean => decision === 'Đề nghị' || decision === 'Đã duyệt';
const tens = (bound: number): number => Math.round(bound * 10);

/** People missing or too many over the targets of a level, straight from the words of `workbook.md`. */
export function outOf({ targets }: OracleCase, list: readonly Person[], level: string): number {
  return targets
    .filter((target) => target.level === level)
    .reduce((sum, target) => {
      const count = list.filter((person) => counts(person, target)).length;
      const base = list.filter(({ tab }) => target.baseOf === 'list' || tab === 'nominations').length;
      const people = (bound: number) => (target.unit === '%' ? (tens(bound) * base) / 1000 : bound);
      const low = Math.max(target.min === null ? 0 : Math.ceil(people(target.min)), target.everyValue ? 1 : 0);
      const high = target.max === null ? count : Math.floor(people(target.max));
      return sum + Math.max(0, low - count) + Math.max(0, count - high);
    }, 0);
}

/** The best worth of any list at all, tried one by one; null when none keeps the Bắt buộc targets and the cap. */
export function tryAll(given: OracleCase): {
  readonly best: Worth | null;
  readonly worthOf: (list: ReadonlySet<string | null>) => Worth;
} {
  const { people, cap, allow } = given;
  const now = people.filter(isListed);
  const movable = people.filter(
    ({ tab, decision }) =>
      decision !== 'Loại' && (tab === 'nominations' || allow.guests) && (decision !== 'Đã duyệt' || allow.approved),
  );
  const fixed = now.filter((person) => !movable.includes(person));
  const worth = (list: readonly Person[]): Worth => {
    const added = list.filter((person) => !isListed(person));
    const dropped = now.filter((person) => !list.includes(person));
    const exemplars = list.filter(({ tab }) => tab === 'nominations');
    const units = new Set(people.flatMap(({ unit, tab }) => (unit === null || tab === 'guests' ? [] : [unit])));
    const of = (side: readonly Person[], unit: string) =>
      side.filter((one) => one.tab === 'nominations' && one.unit === unit).length;
    return [
      Math.max(0, Math.min(now.length, cap) - list.length),
      outOf(given, list, 'recommended'),
      added.length + dropped.length,
      list.filter(({ complete }) => !complete).length,
      exemplars.filter(({ direct }) => direct === null || direct === 'Không').length,
      exemplars.filter(({ meritGroups }) => meritGroups.length === 0).length,
      -[...units].reduce((sum, unit) => sum + Math.min(of(added, unit), of(dropped, unit)), 0),
    ];
  };
  let best: Worth | null = null;
  for (let mask = 0; mask < 2 ** movable.length; mask += 1) {
    const list = [...fixed, ...movable.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1)];
    if (list.length < 1 || list.length > cap || outOf(given, list, 'required') > 0) continue;
    const value = worth(list);
    if (best === null || isBetter(value, best)) best = value;
  }
  return { best, worthOf: (codes) => worth(people.filter(({ code }) => codes.has(code))) };
}

function isBetter(a: Worth, b: Worth): boolean {
  const k = a.findIndex((number, i) => number !== b[i]);
  return k >= 0 && (a[k] ?? 0) < (b[k] ?? 0);
}
