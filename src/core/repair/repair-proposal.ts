import type { Person } from '../people/person.js';
import type { CompositionEntry, Target } from '../rules/composition/targets.js';
import type { Allowance } from './items.js';

export interface RepairInput {
  readonly people: readonly Person[];
  readonly targets: readonly Target[];
  readonly cap: number;
  /** Whom the officer lets us touch: a body of people chose the approved, leaders and guests. */
  readonly allow: Allowance;
}

/** What a change does to a target when it is the only one: people, or percent with one decimal; null when nobody is left. */
export interface Moved {
  readonly attribute: string;
  readonly value: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: '%' | 'people';
  /** The people changed count for it; else its base alone moves. */
  readonly own: boolean;
}

/** A swap, or a person added, or one dropped; by code. */
export interface RepairChange {
  readonly add?: string;
  readonly drop?: string;
  readonly why: readonly Moved[];
}

/** The bounds with which a target that is broken would hold, both where both must give; in its own unit. */
export interface Relaxation {
  readonly attribute: string;
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
}

export interface TargetChange {
  readonly before: CompositionEntry;
  readonly after: CompositionEntry;
}

export type RepairStatus = 'fits' | 'repaired' | 'relaxed' | 'impossible';

/** Advice on the list; people decide (`workbook.md`, Repair). Nothing of it is written unless it is accepted. */
export interface RepairProposal {
  readonly status: RepairStatus;
  readonly changes: readonly RepairChange[];
  /** Codes listed afterwards, in the order of the tabs. */
  readonly list: readonly string[];
  readonly relaxed: readonly Relaxation[];
  /** The target of each entry of `relaxed`, in their order. */
  readonly broken: readonly Target[];
  /** The smallest set of Bắt buộc targets that contradict each other … */
  readonly conflict: readonly Target[];
  /** … whether they would do so without the cap … */
  readonly capInConflict: boolean;
  /** … and the targets that cannot hold even alone. */
  readonly alone: readonly Target[];
  /** Every target before and after, in the order of Cơ cấu. */
  readonly table: readonly TargetChange[];
  /** The list was counted again by the rules of the check, and they agree. */
  readonly verified: boolean;
  /** The budget ended before it was proved that nothing better is possible. */
  readonly timedOut: boolean;
}
