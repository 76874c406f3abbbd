import { textOf } from '../reading/cell-text.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';
import type { TabKey } from '../contract/tabs.js';
import { keysAt, locateColumns } from '../reading/find-columns.js';
import { pairColumns, sameHeaders, type ColumnPairs } from './pair-columns.js';
import { pairRows, type RowPairs } from './pair-rows.js';
import type { Written } from './written.js';

/** A cell, by its row (from 1) and its column (from 0). */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A tab as people want it, after writes of ours that may have landed under other headers. */
export interface PutBack {
  /** As it was read, with what we overwrote put back into it. */
  readonly tab: RawTab;
  /** The cells that have to be written for the tab to be so. */
  readonly cells: readonly CellPlace[];
  /** Columns (0-based) of which we overwrote cells that nobody knows any more. */
  readonly lost: readonly number[];
}

/** The key of each column as the tab stands, undefined where it is none of the contract. */
type KeyAt = (column: number) => string | undefined;

interface Comparison {
  readonly before: RawTab;
  readonly now: RawTab;
  readonly written: Written;
  readonly keyAt: KeyAt;
  /** Columns that the act itself is answerable for. */
  readonly isOurs: (column: number) => boolean;
  /** Whether columns have moved, so that a write may have gone beside its column. */
  readonly moved: boolean;
  readonly columns: ColumnPairs;
  /** One of our columns is gone: a new header may be its other name. */
  readonly isOneGone: boolean;
}

const headerOf = ({ cells: [header = []] }: RawTab): readonly RawCell[] => header;

/** Whether a column of a tab is one of those that the act answers for. */
export function ownsAt(key: TabKey, tab: RawTab, owns: readonly string[]): (column: number) => boolean {
  const keyAt = keysAt(key, headerOf(tab));
  return (column) => owns.includes(keyAt(column) ?? '');
}

/** Text that nobody types by chance; numbers and flags count only where columns have moved. */
const isTelling = (text: string): boolean => /\p{L}{2}/u.test(text);

const textsOf = ({ cells }: RawTab, column: number): string[] => cells.slice(1).map((row) => textOf(row[column]));

/** Columns of others that a write of ours may have hit. */
interface Hit {
  /** Something reads there now as what we wrote for another column, or all content is gone at once. */
  readonly surely: ReadonlySet<number>;
  /** Those, and where something else reads as what we wrote, or where we meant to write. */
  readonly perhaps: ReadonlySet<number>;
}

function findHit({ before, now, written, isOurs, moved, columns, keyAt }: Comparison): Hit {
  const [surely, perhaps, places] = [new Set<number>(), new Set<number>(), written.places];
  columns.forEach((index, column) => {
    if (isOurs(column)) return;
    const had = new Set(index === null ? [] : textsOf(before, index));
    const texts = textsOf(now, column);
    const struck = texts.filter((text) => written.has(text) && !had.has(text) && (moved || isTelling(text)));
    const isEmptied =
      moved && written.blanks && [...had].some((text) => text !== '') && texts.every((text) => text === '');
    if (isEmptied || struck.some((text) => !written.isFor(keyAt(column), text))) surely.add(column);
    if (surely.has(column) || struck.length > 0 || (moved && places.has(column))) perhaps.add(column);
  });
  return { surely, perhaps };
}

/** Whether a row holds nothing of people but what may be ours. */
const isBare = ({ now, written, isOurs }: Comparison, row: number): boolean =>
  (now.cells[row] ?? []).every((cell, column) => {
    const text = textOf(cell);
    return text === '' || isOurs(column) || written.has(text);
  });

/** Whether somebody has put a column there, header and all, since we read: what else it held before our write nobody knows. */
const isNew = ({ now, isOneGone }: Comparison, column: number): boolean =>
  !isOneGone && textOf(headerOf(now)[column]) !== '';

/** What a cell of a hit column should hold: where that stood before, blank, nobody knows, or what it holds. */
function judge(
  comparison: Comparison,
  rows: RowPairs,
  row: number,
  column: number,
): { readonly from: number } | 'blank' | 'unknown' | 'right' {
  const { before, now, columns, written, moved, keyAt } = comparison;
  const text = textOf(now.cells[row]?.[column]);
  const isStray = text === '' ? moved && written.blanks : written.has(text) && (moved || isTelling(text));
  if (!isStray) return 'right';
  const [index, stood] = [columns[column] ?? null, rows[row]];
  if (index === null) return text === '' ? 'right' : isNew(comparison, column) ? 'unknown' : 'blank';
  if (stood !== undefined) return textOf(before.cells[stood]?.[index]) === text ? 'right' : { from: stood };
  if (text === '' || written.isFor(keyAt(column), text)) return 'right';
  return isBare(comparison, row) ? 'blank' : 'unknown';
}

type Given = NonNullable<RawTab['given']>;

/** Grids of one reading into which cells of an earlier one are put. */
class Mixing {
  readonly cells: RawCell[][];
  readonly given: unknown[][] | undefined;
  readonly formulas: boolean[][] | undefined;

  constructor(
    readonly before: RawTab,
    readonly now: RawTab,
  ) {
    this.cells = now.cells.map((row) => [...row]);
    this.given = now.given?.map((row) => [...row]);
    this.formulas = now.formulas?.map((row) => [...row]);
  }

  put(row: number, column: number, from: readonly [row: number, column: number] | null): void {
    const pick = <T>(grid: readonly (readonly T[])[] | undefined, blank: T): T =>
      from === null ? blank : (grid?.[from[0]]?.[from[1]] ?? blank);
    const [cells, given, formulas] = [this.cells[row], this.given?.[row], this.formulas?.[row]];
    if (cells !== undefined) cells[column] = pick<RawCell>(this.before.cells, '');
    if (given !== undefined) given[column] = pick<Given[number][number]>(this.before.given, '');
    if (formulas !== undefined) formulas[column] = pick(this.before.formulas, false);
  }

  get tab(): RawTab {
    const { cells, given, formulas, now } = this;
    return { ...now, cells, ...(given && { given }), ...(formulas && { formulas }) };
  }
}

function mend(comparison: Comparison, { surely, perhaps }: Hit): PutBack {
  const { before, now, columns, isOurs } = comparison;
  const isDoubtful = [surely, perhaps].map((some) => (column: number) => some.has(column));
  const rows = pairRows(before, now, columns, isOurs, isDoubtful);
  const mixing = new Mixing(before, now);
  const cells: CellPlace[] = [];
  const lost = new Set<number>();
  for (const column of perhaps)
    for (let row = 1; row < now.cells.length; row += 1) {
      const due = judge(comparison, rows, row, column);
      if (due === 'right') continue;
      if (due === 'unknown') lost.add(column);
      mixing.put(row, column, typeof due === 'object' ? [due.from, columns[column] ?? 0] : null);
      cells.push({ row: row + 1, column });
    }
  return { tab: mixing.tab, cells, lost: [...lost] };
}

/**
 * Finds what writes of ours have overwritten under other headers, because somebody moved columns between the reading `before`
 * and the writing: each such cell gets back what it held, one that is new is blanked. What people typed since is left alone. `owns` are
 * the keys of the columns that the act answers for.
 */
export function putBack(key: TabKey, before: RawTab, now: RawTab, written: Written, owns: readonly string[]): PutBack {
  const moved = !sameHeaders(before, now);
  const none: PutBack = { tab: now, cells: [], lost: [] };
  const [keyAt, isOurs] = [keysAt(key, headerOf(now)), ownsAt(key, now, owns)];
  const within = [...written.places].every(isOurs);
  if (!moved && within && written.hasLanded(now)) return none;
  const columns = pairColumns(before, now, ownsAt(key, before, owns));
  const [had, has] = [before, now].map((tab) => locateColumns(key, headerOf(tab)));
  const isOneGone = owns.some((name) => had?.[name] !== undefined && has?.[name] === undefined);
  const comparison = { before, now, written, keyAt, isOurs, moved, columns, isOneGone };
  const hit = findHit(comparison);
  return hit.perhaps.size === 0 ? none : mend(comparison, hit);
}
