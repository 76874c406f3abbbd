import { textOf } from '../reading/cell-text.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';
import type { ColumnPairs } from './pair-columns.js';

/** For each row of a tab as it stands (0-based, 0 the header): where it stood in an earlier reading; undefined when unknown. */
export type RowPairs = readonly (number | undefined)[];

/** Columns to know rows by: where they stand and where they stood. */
type Columns = readonly (readonly [now: number, before: number])[];

const isBlank = (texts: readonly string[]): boolean => texts.every((text) => text === '');

/** How much of what was in a row is in it still; 0 where that is less than half. */
function likeness(before: readonly string[], now: readonly string[]): number {
  const filled = before.filter((text) => text !== '').length;
  const kept = before.filter((text, i) => text !== '' && text === now[i]).length;
  return 2 * kept >= filled ? kept : 0;
}

class Pairing {
  readonly pairs: (number | undefined)[];
  readonly #free: Set<number>;

  constructor(
    readonly before: RawTab,
    readonly now: RawTab,
  ) {
    this.pairs = now.cells.map((_, i) => (i === 0 ? 0 : undefined));
    this.#free = new Set(before.cells.keys());
    this.#free.delete(0);
  }

  /** Pairs rows that say the same in these columns, in their order; blank ones say nothing. */
  byTexts(columns: Columns): void {
    const waiting = new Map<string, number[]>();
    for (const index of this.#free) {
      const texts = columns.map(([, at]) => textOf(this.before.cells[index]?.[at]));
      const same = waiting.get(JSON.stringify(texts)) ?? [];
      if (!isBlank(texts)) waiting.set(JSON.stringify(texts), [...same, index]);
    }
    this.#each((texts) => waiting.get(JSON.stringify(texts))?.shift(), columns);
  }

  /** Pairs a row of which nothing is as it was, by the rows above and below it; a blank one may be new. */
  byNeighbours(columns: Columns): void {
    const last = this.pairs.length - 1;
    this.#each((texts, row) => {
      const index = (this.pairs[row - 1] ?? NaN) + 1;
      const isFollowed = row === last ? index === this.before.cells.length - 1 : this.pairs[row + 1] === index + 1;
      return this.#free.has(index) && isFollowed && !isBlank(texts) ? index : undefined;
    }, columns);
  }

  /** Pairs a row of which something was retyped with what it is most like, of two the one at its own place. */
  byLikeness(columns: Columns): void {
    const textsOf = (index: number): string[] => columns.map(([, at]) => textOf(this.before.cells[index]?.[at]));
    this.#each((texts, row) => {
      let best: { readonly index: number; readonly kept: number } | undefined;
      for (const index of this.#free) {
        const kept = likeness(textsOf(index), texts);
        if (kept > (best?.kept ?? 0) || (kept > 0 && kept === best?.kept && index === row)) best = { index, kept };
      }
      return best?.index;
    }, columns);
  }

  #each(find: (texts: readonly string[], row: number) => number | undefined, columns: Columns): void {
    this.pairs.forEach((known, row) => {
      if (known !== undefined) return;
      const index = find(
        columns.map(([at]) => textOf(this.now.cells[row]?.[at] satisfies RawCell | undefined)),
        row,
      );
      if (index === undefined) return;
      this.pairs[row] = index;
      this.#free.delete(index);
    });
  }
}

/**
 * Pairs the rows of two readings of a tab by what people filled in: first by everything, then without the columns of which it is
 * more and more doubtful whether a write of ours has hit them, then by half of it or more, last by the rows around.
 */
export function pairRows(
  before: RawTab,
  now: RawTab,
  columns: ColumnPairs,
  isOurs: (column: number) => boolean,
  isDoubtful: readonly ((column: number) => boolean)[],
): RowPairs {
  const known = columns.flatMap((index, at): Columns => (index === null || isOurs(at) ? [] : [[at, index]]));
  const sure = isDoubtful.map((doubts) => known.filter(([at]) => !doubts(at)));
  const pairing = new Pairing(before, now);
  for (const some of [known, ...sure]) pairing.byTexts(some);
  for (const some of sure) pairing.byLikeness(some);
  pairing.byNeighbours(known);
  return pairing.pairs;
}
