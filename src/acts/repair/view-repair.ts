import { codeKey } from '../../core/people/code-key.js';
import type { Person } from '../../core/people/person.js';
import { targetAsStanding } from '../../core/reading/value-as-standing.js';
import type { RepairChange } from '../../core/repair/repair-proposal.js';
import type { RepairChangeView, RepairView } from '../../endpoints/endpoints.js';
import type { MadeProposal } from './make-proposal.js';
import { sayObstacles } from './say-obstacles.js';

type FindPerson = (code: string | undefined) => Person | null;

function personFinder(people: readonly Person[]): FindPerson {
  const byKey = new Map(people.flatMap((person) => (person.code === null ? [] : [[codeKey(person.code), person]])));
  return (code) => (code === undefined ? null : (byKey.get(codeKey(code)) ?? null));
}

function viewChange(change: RepairChange, find: FindPerson, { everything }: MadeProposal): RepairChangeView {
  const { repair } = everything.open.words;
  const [add, drop] = [find(change.add), find(change.drop)];
  const what =
    add !== null && drop !== null
      ? repair.swap(drop, add)
      : add !== null
        ? repair.add(add)
        : drop === null
          ? ''
          : repair.drop(drop);
  // What only moves with the base is in the table of all targets.
  const own = change.why.filter((moved) => moved.own);
  return {
    add: change.add ?? null,
    drop: change.drop ?? null,
    addName: add?.name ?? '',
    dropName: drop?.name ?? '',
    sentence: repair.change(what, own.length === 0 ? change.why : own),
  };
}

/** What the sidebar shows of a proposal: sentences are made here, so that it needs no rule of its own. */
export function viewRepair(made: MadeProposal): RepairView {
  const { proposal, everything, allow, fingerprint } = made;
  const { open, result } = everything;
  const find = personFinder(result.people);
  const { status, changes } = proposal;
  const count = (is: (change: RepairChange) => boolean) => changes.filter(is).length;
  const swaps = count(({ add, drop }) => add !== undefined && drop !== undefined);
  const adds = count(({ add }) => add !== undefined) - swaps;
  const drops = count(({ drop }) => drop !== undefined) - swaps;
  return {
    language: open.language,
    ...{ status, allow, fingerprint },
    headline: open.words.repair.headline(status, swaps, adds, drops),
    notes: sayObstacles(made),
    advice: open.words.repair.advice,
    changes: changes.map((change) => viewChange(change, find, made)),
    table: proposal.table.map(({ before, after }) => ({
      before: targetAsStanding(open.names, before),
      after: targetAsStanding(open.names, after),
    })),
    cap: result.summary.cap,
  };
}
