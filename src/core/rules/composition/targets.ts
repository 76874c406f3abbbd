import type { Attribute } from '../../contract/attributes.js';

export type TargetLevel = 'required' | 'recommended' | 'watched';

/** One target to count: a row of Cơ cấu, or one value of a `*` row. */
export interface Target {
  /** Row of Cơ cấu. */
  readonly row: number;
  readonly attribute: Attribute;
  /** As written, values joined by ` + ` for several; the value's own name for one value of a `*` row. */
  readonly value: string;
  /** The single values that count. */
  readonly values: readonly string[];
  readonly everyValue: boolean;
  readonly baseOf: 'list' | 'exemplars';
  /** People, or percent of the base as a number in 0 … 100; null = no bound. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
  readonly level: TargetLevel;
  readonly clause: string | null;
}

export type Verdict = 'ok' | 'below' | 'above' | 'absent';

/** A target with what the list has; the shape of an entry of `composition` in `result.json`. */
export interface CompositionEntry {
  readonly attribute: string;
  readonly value: string;
  readonly baseOf: 'list' | 'exemplars';
  readonly base: number;
  readonly count: number;
  readonly percent: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
  readonly level: TargetLevel;
  readonly verdict: Verdict;
}

/** What a composition target comes to: an entry for `result.json` with the row and the pool that the sheet also shows. */
export interface MeasuredTarget {
  readonly target: Target;
  readonly entry: CompositionEntry;
  /** How many people who are not Loại have the value. */
  readonly pool: number;
}
