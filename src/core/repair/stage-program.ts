import { toParts, WHOLE } from '../rules/composition/composition-arithmetic.js';
import type { Target } from '../rules/composition/targets.js';
import { makeBasis, type Basis } from './solver/basis.js';
import { makeLinearProgram, type Entry } from './solver/linear-program.js';
import type { Stage } from './holds.js';
import { fewest, most } from './whole-people.js';

/** A row that holds a target; `share`: per person of the base, so exact only once the base is fixed. */
export interface TargetRowOf {
  readonly row: number;
  readonly target: number;
  readonly side: 'both' | 'low' | 'high';
  readonly share: number;
}

/** A stage as a linear program: its columns are the groups, then the size and exemplars gained, then people out, swaps. */
export interface StageProgram {
  readonly basis: Basis;
  readonly sizeColumn: number;
  readonly exemplarColumn: number;
  readonly rows: readonly TargetRowOf[];
  /** The row that sums up people out over the soft targets; null where they cost nothing. */
  readonly outRow: number | null;
}

interface Draft {
  readonly columns: Entry[][];
  readonly boxes: { readonly low: number; readonly high: number; readonly price: number }[];
  readonly rows: { low: number; high: number }[];
}

const addRow = (draft: Draft, low: number, high: number): number => draft.rows.push({ low, high }) - 1;

function addColumn(draft: Draft, low: number, high: number, price: number): number {
  draft.boxes.push({ low, high, price });
  return draft.columns.push([]) - 1;
}

const put = (draft: Draft, column: number, row: number, by: number): void => {
  draft.columns[column]?.push({ row, by });
};

const baseOf = ({ model }: Stage, { baseOf: base }: Target): number => (base === 'list' ? model.size : model.exemplars);

/** The exact bound of a target's row when its base is `base`. */
export function boundAt(stage: Stage, { target: t, share, side }: TargetRowOf, base: number): number {
  const target = stage.model.targets[t];
  if (target === undefined) return 0;
  const asked = (side === 'low' ? fewest(target, base) : most(target, base)) ?? 0;
  return asked - (stage.model.counts[t] ?? 0) - share * (base - baseOf(stage, target));
}

interface Elastic {
  readonly under: number | null;
  readonly over: number | null;
}

/** Columns for people missing and too many; a hard target has none. */
function addElastic(draft: Draft, stage: Stage, t: number, target: Target, outRow: number | null): Elastic {
  if (stage.hold[t] !== 'soft') return { under: null, over: null };
  const everybody =
    stage.model.size + stage.groups.reduce((sum, { items, size }) => sum + items.length * Math.abs(size), 0);
  const add = (upTo: number) => {
    const column = addColumn(draft, 0, Math.max(0, upTo), stage.pricePerOut);
    if (outRow !== null) put(draft, column, outRow, 1);
    return column;
  };
  const low = fewest(target, everybody);
  const high = most(target, 0);
  return {
    under: low === null ? null : add(Math.max(low, fewest(target, 0) ?? 0)),
    over: high === null ? null : add(everybody - Math.min(high, most(target, everybody) ?? high)),
  };
}

function addTargetRows(draft: Draft, stage: Stage, t: number, program: Columns, outRow: number | null): TargetRowOf[] {
  const target = stage.model.targets[t];
  if (target === undefined || stage.hold[t] === 'free') return [];
  const count = stage.model.counts[t] ?? 0;
  const base = baseOf(stage, target);
  const elastic = addElastic(draft, stage, t, target, outRow);
  const baseColumn = target.baseOf === 'list' ? program.size : program.exemplars;
  const make = (low: number, high: number, side: TargetRowOf['side'], share: number): TargetRowOf => {
    const row = addRow(draft, low, high);
    for (const [g, times] of program.members[t] ?? []) put(draft, g, row, times);
    if (elastic.under !== null && side !== 'high') put(draft, elastic.under, row, 1);
    if (elastic.over !== null && side !== 'low') put(draft, elastic.over, row, -1);
    if (share !== 0) put(draft, baseColumn, row, -share);
    return { row, target: t, side, share };
  };
  if (target.unit === 'people') {
    const low = (fewest(target, base) ?? -Infinity) - count;
    const high = (most(target, base) ?? Infinity) - count;
    // A minimum over its maximum is no box: two rows then, that no list meets.
    if (low > high) return [make(low, Infinity, 'low', 0), make(-Infinity, high, 'high', 0)];
    return [make(low, high, 'both', 0)];
  }
  const share = (bound: number) => toParts(bound) / WHOLE;
  const { min, max, everyValue } = target;
  return [
    ...(min === null ? [] : [make(share(min) * base - count, Infinity, 'low', share(min))]),
    ...(max === null ? [] : [make(-Infinity, share(max) * base - count, 'high', share(max))]),
    ...(everyValue ? [make(1 - count, Infinity, 'low', 0)] : []),
  ];
}

interface Columns {
  readonly size: number;
  readonly exemplars: number;
  /** By target: the groups that count for it, and how often. */
  readonly members: readonly (readonly (readonly [group: number, times: number])[])[];
}

function findMembers({ model, groups }: Stage): Columns['members'] {
  const members = model.targets.map((): [number, number][] => []);
  groups.forEach(({ by }, g) => {
    for (const [target, times] of by) members[target]?.push([g, times]);
  });
  return members;
}

function addSizeColumns(draft: Draft, stage: Stage): Columns {
  const { model, groups, least, most: upTo } = stage;
  const sizeRow = addRow(draft, 0, 0);
  const exemplarRow = addRow(draft, 0, 0);
  let [fewer, more] = [0, 0];
  groups.forEach(({ size, exemplars, items }, g) => {
    put(draft, g, sizeRow, size);
    if (exemplars !== 0) put(draft, g, exemplarRow, exemplars);
    if (exemplars < 0) fewer += exemplars * items.length;
    else more += exemplars * items.length;
  });
  const size = addColumn(draft, least - model.size, upTo - model.size, stage.pricePerSize);
  const exemplars = addColumn(draft, fewer, more, 0);
  put(draft, size, sizeRow, -1);
  put(draft, exemplars, exemplarRow, -1);
  return { size, exemplars, members: findMembers(stage) };
}

function addSwaps(draft: Draft, { swaps, groups }: Stage): void {
  const upTo = (side: readonly number[]) => side.reduce((sum, g) => sum + (groups[g]?.items.length ?? 0), 0);
  for (const { adds, drops } of swaps) {
    const column = addColumn(draft, 0, Math.min(upTo(adds), upTo(drops)), -1);
    for (const side of [adds, drops]) {
      const row = addRow(draft, -Infinity, 0);
      put(draft, column, row, 1);
      for (const g of side) put(draft, g, row, -1);
    }
  }
}

function boxOf(draft: Draft): Basis {
  const program = makeLinearProgram(draft.rows.length, draft.columns);
  const basis = makeBasis(program);
  const least = new Array<number>(draft.rows.length).fill(0);
  const largest = new Array<number>(draft.rows.length).fill(0);
  draft.boxes.forEach(({ low, high, price }, column) => {
    [basis.lower[column], basis.upper[column], basis.cost[column]] = [low, high, price];
    for (const { row, by } of draft.columns[column] ?? []) {
      least[row] = (least[row] ?? 0) + Math.min(by * low, by * high);
      largest[row] = (largest[row] ?? 0) + Math.max(by * low, by * high);
    }
  });
  // A side without a bound gets one that nothing can reach: every variable stays in a finite box.
  draft.rows.forEach(({ low, high }, row) => {
    basis.lower[program.columns + row] = low === -Infinity ? Math.min((least[row] ?? 0) - 1, high) : low;
    basis.upper[program.columns + row] = high === Infinity ? Math.max((largest[row] ?? 0) + 1, low) : high;
  });
  return basis;
}

/** Lays a stage out as a linear program. `discount`: taken off a group's price to tell equals apart (the bound stays one). */
export function layOut(stage: Stage, discount: (group: number) => number): StageProgram {
  const draft: Draft = { columns: [], boxes: [], rows: [] };
  stage.groups.forEach(({ items }, g) => addColumn(draft, 0, items.length, (stage.prices[g] ?? 0) - discount(g)));
  const columns = addSizeColumns(draft, stage);
  const counted = stage.mostOut !== null || stage.pricePerOut > 0;
  const outRow = counted ? addRow(draft, 0, stage.mostOut ?? Infinity) : null;
  for (const { by, most: limit } of stage.limits) {
    const row = addRow(draft, -Infinity, limit);
    by.forEach((factor, g) => {
      if (factor !== 0) put(draft, g, row, factor);
    });
  }
  const rows = stage.model.targets.flatMap((_, t) => addTargetRows(draft, stage, t, columns, outRow));
  addSwaps(draft, stage);
  return { basis: boxOf(draft), sizeColumn: columns.size, exemplarColumn: columns.exemplars, rows, outRow };
}
