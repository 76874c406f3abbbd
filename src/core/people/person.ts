import type { DelegateClass, Decision, Gender, Subject } from '../contract/lists-of-values.js';
import type { PeopleTab } from '../contract/people-tabs.js';

/** One person who may sit in the hall: an exemplar (or the representative of a collective or household), leader or guest. */
export interface Person {
  readonly code: string | null;
  readonly tab: PeopleTab;
  /** The row in that tab. */
  readonly row: number;
  readonly name: string | null;
  readonly class: DelegateClass | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  /** Nominating unit of an exemplar, organisation of a guest. */
  readonly unit: string | null;
  /** The row's own former unit, else the nominating unit's (`workbook.md`, Counting). */
  readonly formerUnit: string | null;
  readonly subject: Subject | null;
  readonly direct: string | null;
  readonly field: string | null;
  readonly sector: string | null;
  readonly meritGroups: readonly string[];
  /** Effective decision: blank or no register row = Đề cử for exemplars, Đề nghị for guests. */
  readonly decision: Decision;
  /** No required cell is missing or faulty. */
  readonly complete: boolean;
}
