import { textOf } from '../reading/cell-text.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';

/** A text, number, flag or day, or a formula of ours. */
type CellOfOurs = RawCell | { readonly formula: string };

/** Cells of some rows of one tab, to be written under one or several headers. */
export interface TabWrite {
  /** By the column's key and the 0-based place where it is believed to stand. */
  readonly columns: readonly { readonly key: string; readonly index: number }[];
  /** By the row number people see, a cell for each of the columns. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly CellOfOurs[] }[];
}

const written = (cell: CellOfOurs | undefined): string =>
  typeof cell === 'object' && 'formula' in cell ? cell.formula : textOf(cell);

/** What was written into a tab and where it was meant to land. */
export class Written {
  readonly #texts = new Map<string, Set<string>>();
  #last: readonly TabWrite[] = [];
  #back = new Set<string>();
  #blanks = false;

  /** Notes one round of writing; `back` are the texts of other people put back in it. */
  note(writes: readonly TabWrite[], back: readonly TabWrite[]): void {
    this.#last = [...writes, ...back];
    this.#back = new Set(back.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(written))));
    for (const { columns, rows } of writes)
      for (const { cells } of rows) cells.forEach((cell, c) => this.#noteCell(written(cell), columns[c]?.key ?? ''));
  }

  #noteCell(text: string, key: string): void {
    if (text === '') {
      this.#blanks = true;
      return;
    }
    const keys = this.#texts.get(text);
    if (keys === undefined) this.#texts.set(text, new Set([key]));
    else keys.add(key);
  }

  /** Whether a text, not blank, may be of our writing. */
  has(text: string): boolean {
    return this.#texts.has(text) || (text !== '' && this.#back.has(text));
  }

  /** Whether a text was written for this column. */
  isFor(key: string | undefined, text: string): boolean {
    return key !== undefined && this.#texts.get(text)?.has(key) === true;
  }

  /** Whether blanks were written too. */
  get blanks(): boolean {
    return this.#blanks || this.#back.has('');
  }

  /** The places (0-based) of the columns that were written last. */
  get places(): ReadonlySet<number> {
    return new Set(this.#last.flatMap(({ columns }) => columns.map(({ index }) => index)));
  }

  /** Whether everything written last stands where it was written. */
  hasLanded({ cells: grid }: RawTab): boolean {
    return this.#last.every(({ columns, rows }) =>
      rows.every(({ row, cells }) =>
        columns.every(({ index }, c) => textOf(grid[row - 1]?.[index]) === written(cells[c])),
      ),
    );
  }
}
