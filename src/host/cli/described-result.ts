import type { CheckView } from '../../endpoints/endpoints.js';
import type { Day } from '../../core/day.js';

export type Level = 'error' | 'warning' | 'info';

/** One finding as the bundle's `describeResult` tells it; names of tabs and columns are the Vietnamese ones. */
export interface DescribedFinding {
  readonly code: string;
  readonly level: Level;
  readonly tab: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly nomination: string | null;
  readonly clause: string | null;
  readonly params: object;
  readonly message: string;
  readonly fix: string;
  readonly unit: string | null;
  /** The tab and column as they stand in the workbook, '' where there is none. */
  readonly where: { readonly tab: string; readonly column: string };
}

/** What the bundle's job `describeResult` answers. */
export interface DescribedResult {
  readonly today: Day;
  readonly conference: string;
  /** How the workbook calls its tabs, by key. */
  readonly tabs: Readonly<Record<string, string>>;
  /** A sentence for every tab that was not read because another one of the same meaning was. */
  readonly ignoredTabs: readonly string[];
  readonly delegates: CheckView['summary'];
  readonly findings: readonly DescribedFinding[];
  readonly composition: CheckView['composition'];
  readonly steps: readonly Omit<CheckView['steps'][number], 'row'>[];
}

/** Codes of who comes in and who goes out; one of them is null where nobody does. */
export interface DescribedChange {
  readonly add: string | null;
  readonly drop: string | null;
}

/** What `proposeRepair` answers; printed in short, written in full. */
export interface DescribedRepair {
  readonly status: 'fits' | 'repaired' | 'relaxed' | 'impossible';
  readonly changes: readonly DescribedChange[];
}
