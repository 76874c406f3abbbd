import { buildItems } from '../../core/repair/items.js';
import type { Target } from '../../core/rules/composition/targets.js';
import type { Relaxation, RepairProposal } from '../../core/repair/repair-proposal.js';
import type { MadeProposal } from './make-proposal.js';

const SHOWN = 12;

/** Targets in people's words, a `*` row once with the number of its values. */
function sayTargets({ everything: { open, result } }: MadeProposal, targets: readonly Target[]): readonly string[] {
  const { repair } = open.words;
  const said = new Map<string, string>();
  for (const target of targets) {
    const { row, everyValue, attribute, min } = target;
    const same = result.composition.filter((one) => one.target.row === row).length;
    const several = everyValue && targets.filter((one) => one.row === row).length > 1;
    const key = several ? `row ${row}` : `${row} ${target.value}`;
    said.set(
      key,
      several
        ? repair.everyValue(attribute, same, min ?? 1)
        : repair.target({ ...target, min: everyValue ? Math.max(min ?? 1, 1) : min }),
    );
  }
  return [...said.values()].slice(0, SHOWN);
}

/** The listed whom nobody allowed us to touch. */
function countFixed({ everything: { result }, allow }: MadeProposal): number {
  const fixed = buildItems(result.people, allow).filter(({ listed, movable }) => listed && !movable);
  return fixed.reduce((sum, { people }) => sum + people.length, 0);
}

function sayImpossible(made: MadeProposal): readonly string[] {
  const { proposal, everything } = made;
  const { open, result } = everything;
  const { repair } = open.words;
  const { conflict, alone, capInConflict } = proposal;
  if (conflict.length === 0) return [repair.capAlone(countFixed(made), result.summary.cap)];
  const parts = [...sayTargets(made, conflict), ...(capInConflict ? [repair.cap(result.summary.cap)] : [])];
  const relaxations = withTargets(proposal, repair.relaxation);
  return [
    alone.length > 0 ? repair.alone(sayTargets(made, alone)) : repair.conflict(parts),
    ...(relaxations.length === 0 ? [] : [repair.leastRelaxation, ...relaxations]),
  ];
}

/** Each relaxation in words, with the row of Cơ cấu that it is about: two rows may name one value. */
function withTargets(
  { relaxed, broken }: RepairProposal,
  words: (one: Relaxation, target: Target) => string,
): readonly string[] {
  return relaxed.flatMap((one, i) => {
    const target = broken[i];
    return target === undefined ? [] : [words(one, target)];
  });
}

/** Values of one `*` row that nobody can be had for, from so many on in one sentence: a dialog cannot be scrolled. */
const FOLDED = 3;
/** As many of them are named. */
const NAMED = 4;

/** How near the list comes to the targets that it does not reach. */
function sayRelaxed({ proposal, everything }: MadeProposal): readonly string[] {
  const { repair } = everything.open.words;
  const pairs = proposal.relaxed.flatMap((one, i) => {
    const target = proposal.broken[i];
    return target === undefined ? [] : [{ one, target }];
  });
  const nobody = pairs.filter(({ one, target }) => target.everyValue && one.min === 0 && one.max === undefined);
  const said = new Set<number>();
  return pairs.flatMap((pair) => {
    const { one, target } = pair;
    const same = nobody.filter((other) => other.target.row === target.row).map((other) => other.one.value);
    if (!nobody.includes(pair) || same.length < FOLDED) return [repair.relaxed(one, target)];
    if (said.has(target.row)) return [];
    said.add(target.row);
    return [repair.nobodyOf(one.attribute, same.slice(0, NAMED), same.length - NAMED)];
  });
}

/** What stands in the way of a better list, and what the officer may do about it. */
export function sayObstacles(made: MadeProposal): readonly string[] {
  const { proposal, everything, allow } = made;
  const { repair } = everything.open.words;
  const { status, timedOut, verified } = proposal;
  const short = status === 'impossible' || status === 'relaxed';
  const mayAllow = short && !(allow.guests && allow.approved) && countFixed(made) > 0;
  return [
    ...(everything.result.summary.wholePool && status !== 'impossible' ? [repair.firstProposal] : []),
    ...(status === 'impossible' ? sayImpossible(made) : []),
    ...(status === 'relaxed' ? sayRelaxed(made) : []),
    ...(mayAllow ? [repair.askGuests] : []),
    ...(timedOut ? [repair.timedOut] : []),
    ...(verified ? [] : [repair.unverified]),
  ];
}
