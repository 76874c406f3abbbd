import type { Everything } from './read-everything.js';

/** What to tell of an act, and what stands after it: whoever shows the workbook reads nothing again. */
export interface Done {
  readonly said: string;
  readonly everything: Everything;
}
