import { isListed } from '../people/summary.js';
import { explainChange } from './explain-change.js';
import { explainImpossible } from './explain-impossible.js';
import { findFit, type Fit } from './find-fit.js';
import { findLeastRelaxation } from './least-relaxation.js';
import { pairChanges } from './pair-changes.js';
import { preferAmong, type Moves } from './preferences.js';
import { applyMoves, recheck, type Rechecked } from './recheck.js';
import { findRelaxed, type Relaxed } from './relaxations.js';
import { buildModel, type RepairModel } from './repair-model.js';
import type { RepairInput, RepairProposal, RepairStatus } from './repair-proposal.js';
import { countPlan } from './holds.js';

const NONE: Moves = { adds: [], drops: [] };

/** The codes listed, each once, in the order of the tabs. */
function codesListed(people: RepairInput['people']): readonly string[] {
  return [
    ...new Set(people.flatMap((person) => (isListed(person, false) && person.code !== null ? [person.code] : []))),
  ];
}

function tableOf(before: Rechecked, after: Rechecked): RepairProposal['table'] {
  return before.measured.map(({ entry }, t) => ({ before: entry, after: after.measured[t]?.entry ?? entry }));
}

const withRelaxed = (relaxed: readonly Relaxed[]) => ({
  relaxed: relaxed.map(({ relaxation }) => relaxation),
  broken: relaxed.map(({ target }) => target),
});

function withMoves(input: RepairInput, moves: Moves, before: Rechecked, after: Rechecked) {
  const explain = explainChange(
    input.targets,
    before.measured.map(({ entry }) => entry),
  );
  return {
    changes: pairChanges(moves).map((pair) => ({
      ...(typeof pair.add?.code === 'string' && { add: pair.add.code }),
      ...(typeof pair.drop?.code === 'string' && { drop: pair.drop.code }),
      why: explain(pair),
    })),
    list: codesListed(after.people),
    table: tableOf(before, after),
    conflict: [],
    capInConflict: false,
    alone: [],
  };
}

/** The list as it is, when nothing better is known or nothing can be better. */
function unchanged(input: RepairInput, before: Rechecked, fit: Fit, verified: boolean): RepairProposal {
  const relaxed = findRelaxed(before.measured, ['required', 'recommended']);
  const holds = relaxed.length === 0 && before.listed <= input.cap && before.listed > 0;
  const status: RepairStatus = holds ? 'fits' : 'relaxed';
  const timedOut = fit.end === 'stopped';
  return { ...withMoves(input, NONE, before, before), ...withRelaxed(relaxed), status, verified, timedOut };
}

function impossible(
  input: RepairInput,
  model: RepairModel,
  before: Rechecked,
  withinBudget: () => boolean,
): RepairProposal {
  const relaxed = findLeastRelaxation(input, model, withinBudget);
  return {
    ...withMoves(input, NONE, before, before),
    ...explainImpossible(model, withinBudget),
    ...withRelaxed(relaxed ?? []),
    status: 'impossible',
    verified: relaxed !== null,
    timedOut: !withinBudget(),
  };
}

/** Whether the check's own count of a list is what the plan promised. */
function isAsPromised(after: Rechecked, model: RepairModel, fit: Fit, moves: Moves): boolean {
  if (fit.plan === null) return false;
  const { size } = countPlan(model, model.groups, fit.plan);
  const kept = after.broken === 0 && after.out <= fit.out && after.listed >= 1 && after.listed <= model.cap;
  return kept && after.listed >= Math.min(size, fit.least) && moves.adds.length + moves.drops.length <= fit.changes;
}

/**
 * The smallest repair of the list that people chose, in the order of `workbook.md` (Repair; R-II-4.1-c … k, R-II-4.2). From an
 * empty list it is a first proposal. Advice only: the same rows always give the same proposal, unless the budget ends first.
 *
 * @param withinBudget false when time is up: then the best list that was counted again is shown, and that it may not be the best
 */
export function proposeRepair(input: RepairInput, withinBudget: () => boolean): RepairProposal {
  const { people, targets, cap, allow } = input;
  const before = recheck(people, targets);
  const { model } = buildModel(people, targets, cap, allow);
  const fit = findFit(model, withinBudget);
  if (fit.end === 'impossible') return impossible(input, model, before, withinBudget);
  if (fit.plan === null) return unchanged(input, before, fit, true);
  const moves = preferAmong(model, fit, withinBudget);
  const after = recheck(applyMoves(people, moves), targets);
  if (!isAsPromised(after, model, fit, moves)) return unchanged(input, before, fit, false);
  const relaxed = findRelaxed(after.measured, ['recommended']);
  const status: RepairStatus = relaxed.length > 0 ? 'relaxed' : fit.changes === 0 ? 'fits' : 'repaired';
  return {
    ...withMoves(input, moves, before, after),
    ...withRelaxed(relaxed),
    status,
    verified: true,
    timedOut: fit.end === 'stopped',
  };
}
