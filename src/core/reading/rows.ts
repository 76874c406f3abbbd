import type { Day } from '../day.js';
import type { Decision, Direct, FixedValue, Gender, ListName, Subject } from '../contract/lists-of-values.js';
import type { Settings } from '../contract/setting-values.js';
import type { ColumnKey, TabKey } from '../contract/tabs.js';

/**
 * What every parsed row carries. A blank, absent or unreadable cell is null (or []), and `faulty` tells the cells that have a
 * finding of their own already, so that they are not also missing.
 */
export interface Row<T extends TabKey> {
  /** The row number people see, from 2. */
  readonly row: number;
  readonly faulty: ReadonlySet<ColumnKey<T>>;
}

export interface Nomination extends Row<'nominations'> {
  readonly code: string | null;
  /** As Đơn vị spells it (aliases resolved); null when it is not listed there, as typed when there is no Đơn vị. */
  readonly unit: string | null;
  readonly subject: Subject | null;
  readonly name: string | null;
  readonly representative: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly position: string | null;
  readonly occupation: string | null;
  readonly field: string | null;
  readonly direct: Direct | null;
  readonly sector: string | null;
  readonly meritGroups: readonly string[];
  readonly achievement: string | null;
  readonly awards: string | null;
  readonly votes: number | null;
  readonly publishConsent: boolean | null;
  readonly formerUnit: string | null;
  /** As typed; `findPhone` of core/vietnamese reads it. */
  readonly phone: string | null;
  readonly ethnicity: string | null;
  readonly religion: string | null;
  readonly partyMember: string | null;
}

export interface Review extends Row<'reviews'> {
  readonly unit: string | null;
  readonly heldOn: Day | null;
  readonly method: FixedValue<'reviewMethod'> | null;
  readonly present: number | null;
  readonly minutes: string | null;
  readonly postedFrom: Day | null;
  readonly postedAt: string | null;
}

/** A question of a unit to the office (R-END-a). */
export interface Question extends Row<'questions'> {
  readonly askedOn: Day | null;
  readonly unit: string | null;
  readonly question: string | null;
  readonly answer: string | null;
}

export interface Guest extends Row<'guests'> {
  readonly code: string | null;
  readonly class: FixedValue<'guestClass'> | null;
  readonly name: string | null;
  readonly gender: Gender | null;
  readonly birthYear: number | null;
  readonly position: string | null;
  readonly organisation: string | null;
  readonly rank: string | null;
  readonly phone: string | null;
}

export interface Delegate extends Row<'delegates'> {
  readonly code: string | null;
  /** The computed cells as they stand, to know a row by more than its code. */
  readonly name: string | null;
  readonly unit: string | null;
  readonly class: string | null;
  readonly decision: Decision | null;
  readonly approvedBy: string | null;
  readonly approvedOn: Day | null;
  readonly upperCongress: boolean | null;
  readonly introduction: number | null;
  readonly invited: string | null;
  readonly reply: string | null;
  readonly present: boolean | null;
  readonly substitute: string | null;
  readonly note: string | null;
}

export interface TargetRow extends Row<'composition'> {
  readonly attribute: string | null;
  readonly value: string | null;
  readonly base: FixedValue<'base'> | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly measure: FixedValue<'measure'> | null;
  readonly level: FixedValue<'targetLevel'> | null;
  readonly clause: string | null;
}

export interface Step extends Row<'steps'> {
  readonly code: string | null;
  readonly name: string | null;
  readonly lead: string | null;
  readonly with: string | null;
  readonly dueBefore: Day | null;
  readonly status: FixedValue<'stepStatus'> | null;
  readonly doneOn: Day | null;
  readonly dependsOn: readonly string[];
  readonly product: string | null;
}

export interface AgendaItem extends Row<'agenda'> {
  readonly number: string | null;
  readonly item: string | null;
  readonly minutes: number | null;
  readonly by: string | null;
  readonly mandatory: boolean | null;
  readonly clause: string | null;
}

export interface Paper extends Row<'papers'> {
  readonly code: string | null;
  readonly topic: string | null;
  readonly minutes: number | null;
  readonly media: string | null;
  readonly text: string | null;
}

export interface Commendation extends Row<'commendations'> {
  readonly year: number | null;
  readonly form: string | null;
  readonly subject: Subject | null;
  readonly number: number | null;
  readonly direct: number | null;
}

export interface Unit extends Row<'units'> {
  readonly unit: string | null;
  readonly kind: FixedValue<'unitKind'> | null;
  readonly formerUnit: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly aliases: readonly string[];
  readonly internalDue: Day | null;
}

/** A value of Danh mục: the name before the first `;` of its cell, then its aliases. */
export interface ListedValue {
  readonly value: string;
  readonly aliases: readonly string[];
  readonly row: number;
}

/** The office's lists; null where the tab or the column is absent, and then nothing is judged by it. */
export type ListsOfValues = { readonly [L in ListName]: readonly ListedValue[] | null };

/** The whole workbook, read. A tab that is absent is an empty list; `has` tells which tabs and columns are there. */
export interface Workbook {
  readonly nominations: readonly Nomination[];
  readonly reviews: readonly Review[];
  readonly questions: readonly Question[];
  readonly guests: readonly Guest[];
  readonly delegates: readonly Delegate[];
  readonly targets: readonly TargetRow[];
  readonly steps: readonly Step[];
  readonly agenda: readonly AgendaItem[];
  readonly papers: readonly Paper[];
  readonly commendations: readonly Commendation[];
  readonly units: readonly Unit[];
  readonly lists: ListsOfValues;
  readonly settings: Settings;
  readonly has: <T extends TabKey>(tab: T, column?: ColumnKey<T>) => boolean;
}
