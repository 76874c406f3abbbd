import { TooMuch } from './xml.js';

/** What a workbook may hold, so that it fits into an ordinary computer and is checked within seconds. */
export interface Bounds {
  /** Counting those that are only coloured or stand under a dropdown. Google's own bound is 10 million. */
  readonly cells: number;
  /** In all cells together; a text that many cells refer to counts for each. */
  readonly letters: number;
  /** In all formulas together, those written once for many cells written out. */
  readonly formulaLetters: number;
}

/** A list of 10,000 rows has about 250,000 cells and 5 million letters. */
export const BOUNDS: Bounds = { cells: 1_000_000, letters: 50_000_000, formulaLetters: 20_000_000 };

/** Counts what is read of a workbook. */
export class Budget {
  private readonly used = { cells: 0, letters: 0, formulaLetters: 0 };
  /** The tab that is being read, for the message. */
  tab = '';

  constructor(private readonly bounds: Bounds) {}

  add(kind: keyof Bounds, count: number): void {
    this.used[kind] += count;
    if (this.used[kind] > this.bounds[kind]) throw new TooMuch(`more than ${String(this.bounds[kind])} ${kind}`);
  }
}
