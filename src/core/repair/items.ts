import { codeKey } from '../people/code-key.js';
import type { Person } from '../people/person.js';
import { isListed } from '../people/summary.js';

/** Whom the officer lets us touch besides exemplars who are not approved. */
export interface Allowance {
  readonly guests: boolean;
  readonly approved: boolean;
}

/** One decision of the register: a code with every row that bears it (`workbook.md`: two rows with one code share it). */
export interface Item {
  readonly code: string | null;
  readonly people: readonly Person[];
  readonly listed: boolean;
  /** Whether the decision may be changed at all. */
  readonly movable: boolean;
}

function mayMove(people: readonly Person[], allow: Allowance): boolean {
  const [first] = people;
  return people.every(
    ({ code, decision, tab }) =>
      code !== null &&
      decision !== 'Loại' &&
      // A code with a row in both tabs and none in the register stands for two decisions; we change neither.
      decision === first?.decision &&
      (tab === 'nominations' || allow.guests) &&
      (decision !== 'Đã duyệt' || allow.approved),
  );
}

/**
 * Everybody by decision. Listed is who is chosen: before the first exemplar is, the guests alone, so that the repair of that
 * list is a first proposal (`workbook.md`, Repair).
 */
export function buildItems(people: readonly Person[], allow: Allowance): readonly Item[] {
  const byCode = new Map<string, Person[]>();
  const rows: Person[][] = [];
  for (const person of people) {
    const key = person.code === null ? null : codeKey(person.code);
    const same = key === null ? undefined : byCode.get(key);
    if (same !== undefined) {
      same.push(person);
      continue;
    }
    const own = [person];
    rows.push(own);
    if (key !== null) byCode.set(key, own);
  }
  return rows.flatMap((own): Item[] => {
    const movable = mayMove(own, allow);
    const same = own.every((person) => isListed(person, false) === isListed(own[0] ?? person, false));
    const parts = same ? [own] : own.map((person) => [person]);
    return parts.map((part) => ({
      code: part[0]?.code ?? null,
      people: part,
      listed: part.some((person) => isListed(person, false)),
      movable,
    }));
  });
}
