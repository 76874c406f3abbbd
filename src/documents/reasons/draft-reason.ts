import type { Day } from '../../core/day.js';
import type { Names } from '../../core/reading/names.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';

interface Count {
  readonly count: number;
}
interface NoParams {
  readonly [none: string]: never;
}

/** Every reason why a document may not go out yet, with what its sentence needs; no names of people. */
export interface DraftReasonParams {
  /** Not checked since the rows last changed: known to the action that makes the document, not to core. */
  unchecked: NoParams;
  /** Findings of level error that stand. */
  errors: Count;
  /** Nobody among the exemplars is chosen yet. */
  nothingChosen: NoParams;
  nobodyApproved: NoParams;
  /** People still Đề nghị. */
  undecided: Count;
  overCap: { readonly count: number; readonly cap: number };
  /** The list is not locked (R-VI-2). */
  listNotClosed: NoParams;
  /** Not any more what was locked (R-VI-2). */
  changedSinceLock: { readonly count: number; readonly number: number };
  /** Danh sách chốt was edited by hand: known to the action that can compute fingerprints. */
  lockTampered: NoParams;
  /** Approved without `Người duyệt` or `Ngày duyệt`, and in no lock that says it for them (R-II-4.1-b). */
  approvalUnsigned: Count;
  /** Units with nominees without a whole review meeting (R-II-4.1-g). */
  reviewsMissing: Count;
  /** A signer, legal basis, place or city still the shipped example's. */
  settingsOfExample: Count;
  /** Cells that are asked of everybody are blank, by property. */
  unstated: { readonly count: number; readonly by: readonly BreakdownGroup['by'][] };
  conferenceDateMissing: NoParams;
  conferenceNotHeld: { readonly date: Day };
  agendaEmpty: NoParams;
  attendanceUnrecorded: { readonly count: number; readonly total: number };
  papersNotApproved: Count;
  upperCongressEmpty: NoParams;
  upperCongressNotApproved: Count;
  upperCongressSeats: { readonly count: number; readonly seats: number };
  /** Sent to the upper congress without all that a profile needs (R-V-1-d). */
  profilesIncomplete: Count;
  /** R-V-1-c is not done. */
  fiveYearReportMissing: NoParams;
  addresseeMissing: NoParams;
  /** Parts that do not add up to their total: a fault of ours, said rather than printed. */
  totalsDiffer: { readonly of: BreakdownGroup['by'] | 'attendance' | 'honoured' | 'delegateList' | 'commendations' };
  /** A reason that one kind alone knows: its sentences stand in that kind's `words.ts`. `what` names it for tests and records. */
  own: {
    readonly what: string;
    readonly vi: (names: Names) => string;
    readonly en: (names: Names) => string;
  };
}

export type DraftReasonCode = keyof DraftReasonParams;
export interface DraftReasonOf<C extends DraftReasonCode> {
  readonly code: C;
  readonly params: DraftReasonParams[C];
}
export type DraftReason = { [C in DraftReasonCode]: DraftReasonOf<C> }[DraftReasonCode];
