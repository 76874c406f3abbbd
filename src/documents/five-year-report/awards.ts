import type { Commendation } from '../../core/reading/rows.js';

/** A row of Khen thưởng that can be counted. */
export type Award = Commendation & { readonly year: number; readonly form: string; readonly number: number };

/** `collectives + households + individuals + unstated` = `total`. */
export interface AwardCounts {
  readonly total: number;
  readonly collectives: number;
  readonly households: number;
  readonly individuals: number;
  readonly unstated: number;
  /** Direct workers among them; null where a row does not say. */
  readonly direct: number | null;
}

export interface AwardTable {
  readonly rows: readonly (AwardCounts & { readonly name: string })[];
  readonly sum: AwardCounts;
}

export const isWhole = (row: Commendation): row is Award =>
  row.year !== null && row.form !== null && row.number !== null;

/** "2020-2025"; null when a period names no two years. */
export function yearsOf(period: string): { readonly from: number; readonly to: number } | null {
  const [from, to] = (period.match(/\d{4}/g) ?? []).map(Number);
  return from === undefined || to === undefined ? null : { from, to };
}

export const isWithin = ({ year }: Award, years: ReturnType<typeof yearsOf>): boolean =>
  years === null || (year >= years.from && year <= years.to);

/** `order`: names that come first, as they stand there; a name with nothing counted has no row. */
export function countBy(
  awards: readonly Award[],
  nameOf: (award: Award) => string,
  order: readonly string[],
): AwardTable {
  const groups = new Map<string, Award[]>(order.map((name) => [name, []]));
  for (const award of awards) groups.set(nameOf(award), [...(groups.get(nameOf(award)) ?? []), award]);
  const rows = [...groups].filter(([, of]) => of.length > 0).map(([name, of]) => ({ name, ...count(of) }));
  return { rows, sum: count(awards) };
}

function count(awards: readonly Award[]): AwardCounts {
  const of = (subject: Award['subject']) =>
    sum(awards.filter((one) => one.subject === subject).map(({ number }) => number));
  const direct = awards.flatMap((one) => (one.direct === null ? [] : [one.direct]));
  return {
    total: sum(awards.map(({ number }) => number)),
    collectives: of('Tập thể'),
    households: of('Hộ gia đình'),
    individuals: of('Cá nhân'),
    unstated: of(null),
    direct: direct.length === awards.length ? sum(direct) : null,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whether every row's parts are its total, the rows the table's, and both tables the same. */
export function doAwardsAddUp(one: AwardTable, other: AwardTable): boolean {
  const parts = ({ collectives, households, individuals, unstated }: AwardCounts) =>
    sum([collectives, households, individuals, unstated]);
  const whole = ({ rows, sum: all }: AwardTable) =>
    [...rows, all].every((row) => parts(row) === row.total) && sum(rows.map(({ total }) => total)) === all.total;
  return whole(one) && whole(other) && one.sum.total === other.sum.total;
}
