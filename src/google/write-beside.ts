import { alignRows, sameCell, type PlannedRow } from '../core/moving-rows/align-rows.js';
import type { TabWrite } from '../core/moving-rows/written.js';
import { locateColumns, type ColumnIndices } from '../core/reading/find-columns.js';
import type { RawCell, RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { settleTab, type Settled } from './settle-tab.js';

/** Other people may move rows between any two of our calls; after this many rounds somebody is sorting without a pause. */
const ROUNDS = 5;

/** How a row is known by its content, wherever its columns stand. */
type Identify = (row: readonly RawCell[], at: ColumnIndices) => string;

/** Our columns of one tab, what should stand in them, and how a row is known again. */
export interface BesidePlan {
  /** Keys of the columns, in the order of the planned cells. */
  readonly columns: readonly string[];
  readonly rows: readonly PlannedRow[];
  readonly identify: Identify;
  /** Tells rows of one identity from each other by everything that people filled in. */
  readonly tellApart?: Identify;
  /** New rows that the tab as it stands still lacks, to be written below. */
  readonly append?: (tab: RawTab) => readonly TabWrite[];
}

/** A column of ours, and which of the planned cells is its own. */
interface Place {
  readonly key: string;
  readonly index: number;
  readonly cell: number;
}

const placesOf = (columns: readonly string[], at: ColumnIndices): Place[] =>
  columns.flatMap((key, cell): Place[] => {
    const index = at[key];
    return index === undefined ? [] : [{ key, index, cell }];
  });

/** A number that stands as text is none: nothing could be added up. */
const stands = (cell: RawCell | undefined, wanted: RawCell | undefined): boolean =>
  sameCell(cell, wanted) && (typeof wanted !== 'number' || typeof cell === 'number');

/** The wrong columns, and those of ours between them: a block costs one call, columns apart one each. */
function joined(places: readonly Place[], wrong: readonly Place[]): Place[] {
  const byIndex = new Map(places.map((place) => [place.index, place]));
  return wrong.flatMap((place) => {
    const between: Place[] = [];
    for (let at = byIndex.get(place.index + 1); at !== undefined; at = byIndex.get(at.index + 1)) {
      if (wrong.includes(at)) return [place, ...between];
      between.push(at);
    }
    return [place];
  });
}

function planCells(key: TabKey, tab: RawTab, plan: BesidePlan): readonly TabWrite[] {
  const at = locateColumns(key, tab.cells[0] ?? []);
  const places = placesOf(plan.columns, at);
  const rows = tab.cells.slice(1);
  const known = rows.map((row) => ({
    identity: plan.identify(row, at),
    ...(plan.tellApart && { exact: plan.tellApart(row, at) }),
  }));
  const wanted = alignRows(known, plan.rows, plan.columns.length);
  const wrong = places.filter(({ index, cell }) => !rows.every((row, r) => stands(row[index], wanted[r]?.[cell])));
  if (wrong.length === 0) return [];
  const due = joined(places, wrong);
  const cells = wanted.map((row, r) => ({ row: r + 2, cells: due.map(({ cell }) => row[cell] ?? '') }));
  return [{ columns: due, rows: cells }];
}

/** Blanks columns below the header: nothing of ours stands beside another person then. */
export function blankColumns(key: TabKey, tab: RawTab, columns: readonly string[]): readonly TabWrite[] {
  const places = placesOf(columns, locateColumns(key, tab.cells[0] ?? []));
  const rows = tab.cells.slice(1).map((_, r) => ({ row: r + 2, cells: places.map(() => '') }));
  const isBlank = tab.cells.slice(1).every((row) => places.every(({ index }) => sameCell(row[index], '')));
  return isBlank ? [] : [{ columns: places, rows }];
}

/**
 * Writes computed cells beside people's rows and makes sure that they stand there. Writes nothing where all is right already.
 * `tab` is the latest reading. Not settled as well where one of our columns is gone: what is left of them is blank
 * where words might stand beside another person.
 */
export function writeBeside(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, plan: BesidePlan): Settled {
  const { tab: now, settled } = settleTab(spreadsheet, key, tab, {
    owns: plan.columns,
    rounds: ROUNDS,
    plan: (current) => [...planCells(key, current, plan), ...(plan.append?.(current) ?? [])],
    giveUp: (current) => blankColumns(key, current, plan.columns),
  });
  const places = placesOf(plan.columns, locateColumns(key, now.cells[0] ?? []));
  return { tab: now, settled: settled && places.length === plan.columns.length };
}
