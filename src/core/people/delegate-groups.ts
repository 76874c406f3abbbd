import type { Workbook } from '../reading/rows.js';
import { compareNames, compareText } from '../vietnamese/order.js';
import type { Approved } from './approved.js';
import { isExemplar } from './approved.js';

/** People who stand together in a list: exemplars of one unit, the leaders, the guests, and who has no class yet. */
export interface DelegateGroup {
  readonly kind: 'exemplars' | 'leaders' | 'guests' | 'unclassed';
  /** Of exemplars; null = no unit given. */
  readonly unit: string | null;
  readonly people: readonly Approved[];
}

/**
 * Exemplars by unit in the order of Đơn vị, by name within one; then leaders and guests, who are never ordered by name: by
 * `Thứ tự giới thiệu`, then as Khách mời has them (`domain.md` 3.1; R-III-1-a).
 */
export function groupDelegates(approved: readonly Approved[], workbook: Workbook): readonly DelegateGroup[] {
  const byUnit = new Map<string | null, Approved[]>(workbook.units.map(({ unit }) => [unit, []]));
  for (const one of approved.filter(isExemplar)) {
    const same = byUnit.get(one.person.unit);
    if (same === undefined) byUnit.set(one.person.unit, [one]);
    else same.push(one);
  }
  const invited = (kind: 'leaders' | 'guests' | 'unclassed', name: string | null): DelegateGroup => ({
    kind,
    unit: null,
    people: approved.filter(({ person }) => person.class === name).sort(byIntroduction),
  });
  return [
    ...[...byUnit].map(([unit, people]) => ({ kind: 'exemplars' as const, unit, people: people.sort(byName) })),
    invited('leaders', 'Lãnh đạo'),
    invited('guests', 'Khách mời'),
    invited('unclassed', null),
  ].filter(({ people }) => people.length > 0);
}

/** Collectives, then households, then persons; only persons are sorted by tên. */
const RANK = { 'Tập thể': 0, 'Hộ gia đình': 1, 'Cá nhân': 2 };
const rankOf = ({ person }: Approved): number => (person.subject === null ? 3 : RANK[person.subject]);

function byName(one: Approved, other: Approved): number {
  const compare = one.person.subject === 'Cá nhân' ? compareNames : compareText;
  return (
    rankOf(one) - rankOf(other) ||
    compare(one.person.name ?? '', other.person.name ?? '') ||
    one.person.row - other.person.row
  );
}

const LAST = Number.MAX_SAFE_INTEGER;
const byIntroduction = (one: Approved, other: Approved): number =>
  (one.register?.introduction ?? LAST) - (other.register?.introduction ?? LAST) || one.person.row - other.person.row;
