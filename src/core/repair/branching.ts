import type { Basis } from './solver/basis.js';
import { NEAR, type Search } from './search.js';

type Box = readonly [low: number, high: number];

/** `whole`: the groups are already. `byParity`: only a price one less is left to find, so that an even or odd size decides. */
interface State {
  readonly whole: boolean;
  readonly byParity: boolean;
}

export interface Branching {
  readonly variable: number;
  /** The likeliest part first. */
  readonly boxes: readonly Box[];
}

/** Two parts around a value that is not whole; `shift` is what the variable has that is not people. */
function halves(variable: number, value: number, shift: number): Branching {
  const floor = Math.floor(value + NEAR);
  const down: Box = [-Infinity, floor - shift];
  const up: Box = [floor + 1 - shift, Infinity];
  return { variable, boxes: value - floor < 0.5 ? [down, up] : [up, down] };
}

const fractionOf = (value: number): number => Math.abs(value - Math.round(value));

/** The size and the exemplars come first: only when they are fixed are shares whole numbers of people. */
function branchOnBase(
  { stage, program }: Search,
  { lower, upper, value }: Basis,
  { whole, byParity }: State,
): Branching | null {
  const shares = program.rows.filter(({ share }) => share !== 0);
  for (const [column, base] of [
    [program.sizeColumn, 'list'],
    [program.exemplarColumn, 'exemplars'],
  ] as const) {
    if (lower[column] === upper[column]) continue;
    const x = value[column] as number;
    const needed =
      (byParity && base === 'list') || shares.some(({ target }) => stage.model.targets[target]?.baseOf === base);
    if (!needed && whole) continue;
    if (!needed) {
      if (fractionOf(x) > NEAR) return halves(column, x, 0);
      continue;
    }
    const at = Math.round(x);
    const parts: readonly Box[] = [
      [at, at],
      [-Infinity, at - 1],
      [at + 1, Infinity],
    ];
    return {
      variable: column,
      boxes: parts.filter(([a, b]) => b >= (lower[column] as number) && a <= (upper[column] as number)),
    };
  }
  return null;
}

/** How many people count for a target decides more than any one person: those are halved before groups are. */
function branchOnPeople({ program, stage }: Search, { program: { columns }, value }: Basis): Branching | null {
  const byTarget = program.rows.map(({ row, share, target }) => {
    const column = stage.model.targets[target]?.baseOf === 'list' ? program.sizeColumn : program.exemplarColumn;
    const shift = share === 0 ? 0 : share * (value[column] as number);
    return { variable: columns + row, x: (value[columns + row] as number) + shift, shift };
  });
  const byGroup = stage.groups.map((_, g) => ({ variable: g, x: value[g] as number, shift: 0 }));
  const worst = (ones: typeof byTarget, least: number) =>
    ones.reduce<(typeof byTarget)[number] | null>((most, one) => {
      const far = fractionOf(one.x);
      return far > least && (most === null || far > fractionOf(most.x)) ? one : most;
    }, null);
  const found = worst(byTarget, 10 * NEAR) ?? worst(byGroup, NEAR);
  return found === null ? null : halves(found.variable, found.x, found.shift);
}

/** Half a person out is none or a whole one: parted first, for it weighs more than all changes together. */
function branchOnOut({ program }: Search, { program: { columns }, value }: Basis): Branching | null {
  if (program.outRow === null) return null;
  const variable = columns + program.outRow;
  const out = value[variable] as number;
  return fractionOf(out) > 10 * NEAR ? halves(variable, out, 0) : null;
}

/** Where to part the space, null when all that has to be whole is. */
export const chooseBranching = (search: Search, basis: Basis, state: State): Branching | null =>
  branchOnOut(search, basis) ?? branchOnBase(search, basis, state) ?? branchOnPeople(search, basis);
