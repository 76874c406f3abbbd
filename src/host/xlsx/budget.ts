import { TooMuch } from './xml.js';

/**
 * Cells that a workbook may have, counting those that are only coloured or stand under a dropdown: each costs memory here.
 * Google's own bound is 10 million.
 */
const MOST_CELLS = 1_000_000;
/** Letters in all cells together; a text that many cells refer to counts for each. */
const MOST_LETTERS = 50_000_000;

/** Counts what is read of a workbook, and stops a file that would not fit into an ordinary computer. */
export class Budget {
  private cells = 0;
  private letters = 0;
  /** The tab that is being read, for the message. */
  tab = '';

  addCells(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) throw new TooMuch(`more than ${String(MOST_CELLS)} cells`);
  }

  addLetters(count: number): void {
    this.letters += count;
    if (this.letters > MOST_LETTERS) throw new TooMuch(`more than ${String(MOST_LETTERS)} letters`);
  }
}
