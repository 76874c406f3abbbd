import { ownsAt, putBack, type PutBack } from '../core/moving-rows/put-back.js';
import { Written, type TabWrite } from '../core/moving-rows/written.js';
import { textOf } from '../core/reading/cell-text.js';
import type { RawTab } from '../core/contract/sheet-data.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { StoredCell } from './cells.js';
import { noteIncident } from './incidents.js';
import { unlessRefused } from './refused-by-rule.js';
import { formatMisread } from './misread-columns.js';
import type { OpenSpreadsheet } from './open-spreadsheet.js';
import { readAgain } from './read-again.js';
import { spreadsheetApp } from './services.js';
import type { Sheet } from './surface.js';
import { giveCellsBack, writeCells, type CellsToGiveBack } from './write-cells.js';

/** Work on one tab, done over until nothing is left to do. */
export interface TabWork {
  /** The columns it answers for, by key: what stands in others is other people's. */
  readonly owns: readonly string[];
  /** After so many rounds somebody is moving rows or columns without a pause. */
  readonly rounds: number;
  /** What is still to be written for the tab to be as it should, from the tab as it stands. */
  readonly plan: (tab: RawTab, round: number) => readonly TabWrite[];
  /** What to write when the rounds are over, so that nothing of ours stands beside another person. */
  readonly giveUp?: (tab: RawTab) => readonly TabWrite[];
  readonly readAgain?: (before: RawTab) => RawTab | undefined;
  /** The tab was read by the call before: it is not looked at once more before the first write. */
  readonly isFresh?: boolean;
}

/** The tab as it was last read, and whether all stands as planned. */
export interface Settled {
  readonly tab: RawTab;
  readonly settled: boolean;
}

/** More rounds for blanking what could not settle, and for putting back what that has hit. */
const LAST_ROUNDS = 3;

/** Cells by their column, as `value` tells what goes into them. */
function byColumn<C>({ cells }: PutBack, value: (row: number, column: number) => C) {
  const columns = new Map<number, { row: number; cells: C[] }[]>();
  for (const { row, column } of cells) {
    const one = { row, cells: [value(row, column)] };
    const rows = columns.get(column);
    if (rows === undefined) columns.set(column, [one]);
    else rows.push(one);
  }
  return [...columns].map(([index, rows]) => ({ columns: [{ key: '', index }], rows }));
}

/** What other people lose to a write of ours, as it was given to us. */
const backWrites = (put: PutBack): CellsToGiveBack[] =>
  byColumn(put, (row, column) => (put.tab.given?.[row - 1]?.[column] ?? '') as StoredCell);

/** The same as it would be read. */
const backTexts = (put: PutBack): TabWrite[] => byColumn(put, (row, column) => put.tab.cells[row - 1]?.[column] ?? '');

/** Notes what cannot be put back as it was. */
function noteDamage(key: TabKey, { tab, cells, lost }: PutBack, gaveUp: boolean): void {
  const note = (column: number, kind: 'valuesOnly' | 'lost'): void =>
    noteIncident({ tab: key, name: tab.name, header: textOf(tab.cells[0]?.[column]), kind });
  for (const column of lost) note(column, 'lost');
  for (const { row, column } of cells) {
    const isBlank = textOf(tab.cells[row - 1]?.[column]) === '';
    if (gaveUp) note(column, 'lost');
    else if (!isBlank && tab.formulas === undefined) note(column, 'valuesOnly');
  }
}

const untouched = (tab: RawTab): PutBack => ({ tab, cells: [], lost: [] });

/** One tab while we write into it. */
class Settling {
  readonly #written = new Written();
  current: PutBack;
  /** What went wrong while we wrote; told once all stands as planned, for until then our words may stand beside others. */
  fault: { readonly error: unknown } | null = null;

  constructor(
    readonly spreadsheet: OpenSpreadsheet,
    readonly sheet: Sheet,
    readonly key: TabKey,
    readonly work: TabWork,
    tab: RawTab,
  ) {
    this.current = untouched(tab);
  }

  /** Reads the tab again, before our first write: somebody may have typed since into what a write beside its column would hit. */
  look(): RawTab {
    const { work, spreadsheet, key, current } = this;
    const again = work.readAgain ?? ((before) => readAgain(spreadsheet, key, before, ownsAt(key, before, work.owns)));
    return again(current.tab) ?? current.tab;
  }

  #write(plan: readonly TabWrite[], round: number): void {
    const { spreadsheet, sheet, key, current } = this;
    giveCellsBack(sheet, backWrites(current));
    if (round > 0) formatMisread(sheet, key, current.tab, plan);
    unlessRefused(sheet, key, current.tab, plan, () => {
      writeCells(spreadsheet, sheet, plan);
      spreadsheetApp().flush();
    });
  }

  /** Writes, reads back, and finds what that has overwritten; a second fault is told at once. */
  run(plan: readonly TabWrite[], round: number): void {
    this.#written.note(plan, backTexts(this.current));
    try {
      this.#write(plan, round);
    } catch (error) {
      if (this.fault !== null) throw this.fault.error;
      this.fault = { error };
    }
    this.current = putBack(this.key, this.current.tab, this.#readBack(), this.#written, this.work.owns);
  }

  #readBack(): RawTab {
    try {
      return this.look();
    } catch (error) {
      // Once more: what stands there now nobody else knows to be wrong.
      this.fault ??= { error };
      return this.look();
    }
  }
}

/**
 * The one loop in which we write into a tab that other people work in: look again, plan from what was read, write, flush, read back.
 * Writes land on coordinates, and rows and columns may have moved since; so each round begins from headers and rows as they are by
 * then, and gives back what the round before has overwritten under other headers (`put-back.ts`), also where a call failed. `tab` is
 * the latest reading.
 */
export function settleTab(spreadsheet: OpenSpreadsheet, key: TabKey, tab: RawTab, work: TabWork): Settled {
  const sheet = spreadsheet.sheets.get(key);
  if (sheet === undefined) return { tab, settled: true };
  const settling = new Settling(spreadsheet, sheet, key, work, tab);
  if (work.isFresh !== true && work.plan(tab, 0).length > 0) settling.current = untouched(settling.look());
  let gaveUp = false;
  for (let round = 0; ; round += 1) {
    const { current, fault } = settling;
    gaveUp ||= round >= work.rounds;
    const due = gaveUp ? (work.giveUp?.(current.tab) ?? []) : work.plan(current.tab, round);
    if (due.length + current.cells.length === 0) {
      if (fault !== null) throw fault.error;
      return { tab: current.tab, settled: !gaveUp };
    }
    const isLast = round >= work.rounds + LAST_ROUNDS;
    noteDamage(key, current, isLast);
    if (isLast) return { tab: current.tab, settled: false };
    settling.run(due, round);
  }
}
