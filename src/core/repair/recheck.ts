import { codeKey } from '../people/code-key.js';
import { measureTargets } from '../rules/composition/measure-targets.js';
import type { Person } from '../people/person.js';
import { isListed } from '../people/summary.js';
import type { CompositionEntry, Target } from '../rules/composition/targets.js';
import type { Moves } from './preferences.js';
import { peopleOut } from './whole-people.js';
import type { MeasuredTarget } from '../rules/composition/targets.js';

/** A list as the check itself counts it. */
export interface Rechecked {
  readonly people: readonly Person[];
  readonly listed: number;
  readonly measured: readonly MeasuredTarget[];
  /** Bắt buộc targets that are broken, and people out over the Khuyến nghị ones. */
  readonly broken: number;
  readonly out: number;
}

/** The register with the moves made: who is added is proposed, who is dropped goes to the reserve. */
export function applyMoves(people: readonly Person[], { adds, drops }: Moves): readonly Person[] {
  const keys = (items: Moves['adds']) => new Set(items.flatMap(({ code }) => (code === null ? [] : [codeKey(code)])));
  const [added, dropped] = [keys(adds), keys(drops)];
  return people.map((person): Person => {
    const key = person.code === null ? '' : codeKey(person.code);
    if (added.has(key)) return { ...person, decision: 'Đề nghị' };
    return dropped.has(key) ? { ...person, decision: 'Dự bị' } : person;
  });
}

const outOf = ({ target, entry }: MeasuredTarget): number => peopleOut(target, entry.count, entry.base);

/** Counts a list by the rules of the check; only who is chosen counts, also before the first exemplar is. */
export function recheck(people: readonly Person[], targets: readonly Target[]): Rechecked {
  const measured = measureTargets(targets, people, false);
  const of = (level: CompositionEntry['level']) => measured.filter(({ entry }) => entry.level === level);
  return {
    people,
    measured,
    listed: people.filter((person) => isListed(person, false)).length,
    broken: of('required').filter(({ entry }) => entry.verdict !== 'ok').length,
    out: of('recommended').reduce((sum, one) => sum + outOf(one), 0),
  };
}
