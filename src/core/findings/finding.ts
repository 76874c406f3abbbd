import type { Day } from '../day.js';
import type { ClauseOf, FindingCode, LevelOf } from './finding-codes.js';
import type { Decision, FixedListName, ListName, Subject } from '../contract/lists-of-values.js';
import type { TabKey } from '../contract/tabs.js';

export type { FindingCode, Level } from './finding-codes.js';

/** Where a finding points. `row` is the number people see; null when the thing itself is absent. */
export interface Place {
  readonly tab: TabKey;
  readonly row: number | null;
  /** The column's key in `TABS`, null when the finding is about the whole row or tab. */
  readonly column: string | null;
}

/** A row elsewhere that a finding is also about. */
export interface OtherRow {
  readonly tab: TabKey;
  readonly row: number;
  readonly code: string | null;
}

/** What a cell was expected to hold; the text room has the words. */
export type Expected =
  'text' | 'name' | 'integer' | 'number' | 'year' | 'day' | 'hour' | 'phone' | 'yesNo' | 'value' | 'noError';

interface NoParams {
  readonly [none: string]: never;
}

interface OutOfRange {
  readonly attribute: string;
  readonly value: string;
  readonly count: number;
  readonly base: number;
  /** 100 × count / base, one decimal, half up; null when base is 0. */
  readonly percent: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: '%' | 'people';
  /**
   * The fewest people to add (below: who have the value; above, for %: who have it not), or null when adding alone cannot do:
   * the cap is in the way too.
   */
  readonly add: number | null;
  /** The fewest people to drop (below: who do not have it; above: who have it), or null when dropping alone cannot do. */
  readonly drop: number | null;
  /** The fewest people to swap for people with (below) or without (above) it, the list staying as long as it is. */
  readonly move: number | null;
  /** What the count is made on. */
  readonly baseOf: 'list' | 'exemplars';
}

interface SeveralRows {
  /** The row numbers of the others, as `workbook.md` asks. */
  readonly rows: readonly number[];
  readonly others: readonly OtherRow[];
}

/** What the sentence of each code needs. */
export interface FindingParams {
  'table.tab.missing': { readonly tab: string };
  'table.column.missing': { readonly tab: string; readonly column: string };
  'table.column.doubled': { readonly tab: string; readonly column: string; readonly columns: readonly string[] };
  'cell.unreadable': { readonly value: string; readonly expected: Expected };
  'cell.formula': NoParams;
  'date.asText': { readonly value: string; readonly day: Day };
  /** Letters in the cell, and how many a cell of an .xlsx file may hold. */
  'text.tooLong': { readonly length: number; readonly most: number };
  'value.unknown': {
    readonly value: string;
    readonly nearest: string | null;
    readonly listed: readonly string[];
    /** The list: one that the contract fixes, or one that the office keeps and may add to. */
    readonly list?: FixedListName | ListName;
  };
  'nomination.unit.missing': NoParams;
  'nomination.subject.missing': NoParams;
  'nomination.name.missing': NoParams;
  'guest.name.missing': NoParams;
  'guest.class.missing': NoParams;
  'nomination.gender.missing': NoParams;
  'nomination.birthYear.missing': NoParams;
  'nomination.occupation.missing': NoParams;
  'nomination.field.missing': NoParams;
  'nomination.direct.missing': NoParams;
  'nomination.achievement.missing': NoParams;
  'nomination.votes.missing': NoParams;
  'nomination.representative.missing': NoParams;
  'nomination.birthYear.implausible': { readonly year: number; readonly age: number };
  'nomination.phone.malformed': { readonly digits: number };
  /** `other`: what the text may mean as well; nobody but its author knows. */
  'text.legacyFont': {
    readonly font: 'TCVN3' | 'VNI';
    readonly converted: string;
    readonly other?: { readonly font: 'TCVN3' | 'VNI'; readonly converted: string };
  };
  'nomination.kind.mismatch': { readonly subject: Subject };
  'nomination.unit.dissolved': { readonly formerUnit: string };
  'review.missing': { readonly unit: string; readonly nominations: number };
  'review.incomplete': { readonly missing: readonly ('heldOn' | 'present' | 'minutes')[] };
  'review.late': { readonly heldOn: Day; readonly before: Day | null; readonly future: boolean };
  'nomination.votes.tooMany': { readonly votes: number; readonly present: number };
  'nomination.votes.belowThreshold': {
    readonly votes: number;
    readonly present: number;
    readonly threshold: number;
    readonly needed: number;
  };
  'nomination.duplicate': SeveralRows & { readonly units: readonly string[] };
  /** `iOrY`: one name only if i and y are one letter (Lý, Lí), which is asked about and never taken for granted. */
  'nomination.sameName': SeveralRows & { readonly iOrY?: true };
  'code.doubled': SeveralRows & { readonly code: string };
  'delegate.orphan': { readonly code: string };
  /** `exemplar` is false for leaders, guests and codes that nobody bears. */
  'delegate.upperLevel.notApproved': { readonly decision: Decision; readonly exemplar: boolean };
  'list.cap.exceeded': { readonly count: number; readonly cap: number; readonly over: number };
  'composition.below': OutOfRange;
  'composition.above': OutOfRange;
  'composition.absent': { readonly attribute: string; readonly value: string; readonly pool: number };
  'composition.contradiction': {
    readonly reason: 'minOverMax' | 'minimumsOverCap' | 'overPool' | 'sharesOver100';
    readonly targets: readonly { readonly attribute: string; readonly value: string; readonly row: number }[];
    readonly min: number;
    readonly available: number;
  };
  'step.overdue': {
    readonly step: string;
    readonly lead: string | null;
    readonly days: number;
    readonly due: Day;
    readonly today: Day;
  };
  'step.dueSoon': {
    readonly step: string;
    readonly lead: string | null;
    readonly days: number;
    readonly due: Day;
    readonly today: Day;
  };
  'step.doneLate': { readonly step: string; readonly doneOn: Day; readonly due: Day };
  'step.blocked': { readonly step: string; readonly by: readonly string[] };
  'step.due.missing': { readonly step: string };
  'step.dependency.unknown': { readonly step: string; readonly codes: readonly string[]; readonly circular: boolean };
  'agenda.tooLong': { readonly minutes: number; readonly available: number };
  'agenda.mandatory.missing': { readonly item: string };
  'agenda.speaker.notListed': { readonly code: string };
  'paper.notApproved': { readonly code: string };
  'paper.tooMany': { readonly minutes: number; readonly available: number };
  'paper.oneField': { readonly field: string; readonly papers: number };
  'settings.unreadable': { readonly key: string; readonly value: string; readonly expected: Expected };
  'settings.ofExample': { readonly key: string; readonly value: string };
  'settings.conferenceDate': {
    readonly date: Day;
    readonly limit: Day;
    readonly reason: 'onOrAfterLimit' | 'beforeApproval';
  };
}

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly level: LevelOf<C>;
  readonly place?: Place;
  /** The `Mã` of the person it is about. */
  readonly nomination?: string;
  readonly params: FindingParams[C];
  /** Clause of the plan, `R-II-4.2`. */
  readonly clause?: ClauseOf<C>;
}

/** Something for people to mend. Sentences are made where it is shown. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
