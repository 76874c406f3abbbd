import type { Level } from '../core/findings/finding.js';
import type { ImportDone, ImportPreview } from '../core/import/import-views.js';
import type { ListSummary } from '../core/people/summary.js';
import type { CompositionEntry } from '../core/rules/composition/targets.js';
import type { Allowance } from '../core/repair/items.js';
import type { RepairStatus, TargetChange } from '../core/repair/repair-proposal.js';
import type { StepProgress } from '../core/rules/steps/step-state.js';
import type { PeopleTab } from '../core/contract/people-tabs.js';
import type { TabKey } from '../core/contract/tabs.js';
import type { UnitProgress } from '../core/units/unit-progress.js';

import type { DocumentKindView, DocumentView } from './document-views.js';

export type { DocumentKindView, DocumentView } from './document-views.js';
export type {
  ImportColumnView,
  ImportDone,
  ImportFillView,
  ImportPersonView,
  ImportPreview,
} from '../core/import/import-views.js';

/** Every endpoint answers with a value, never with an exception: what a person reads is already a sentence. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Where to jump. The row is found again by `code` at the moment of the click, because people sort meanwhile. */
export interface Target {
  readonly tab: TabKey;
  readonly row: number | null;
  /** The column's key, null for the whole row. */
  readonly column: string | null;
  readonly code: string | null;
}

/** One of two rows that bear the same code; known by code and name, for people move rows meanwhile. */
export interface NewCodeRequest {
  readonly tab: PeopleTab;
  readonly row: number;
  readonly code: string;
  readonly name: string | null;
}

export interface FindingView {
  readonly finding: string;
  readonly level: Level;
  readonly message: string;
  readonly fix: string;
  /** `Đề cử!F12`, or '' when the finding has no place. */
  readonly where: string;
  readonly target: Target | null;
  readonly unit: string | null;
  readonly clause: string | null;
  /** What a click sends to give the row a new code; null unless its code is doubled. */
  readonly newCode: NewCodeRequest | null;
}

/** Something that is no longer as it was locked. */
export interface LockChangeView {
  readonly kind: 'added' | 'dropped' | 'replaced' | 'edited';
  readonly sentence: string;
  /** Somebody must be invited, or invited again with other words. */
  readonly invite: boolean;
  readonly target: Target;
}

/** The last lock (R-VI-2), and what has changed since while it stands. */
export interface LockView {
  readonly locked: boolean;
  /** Which lock, of when, by which decision; or why it was opened. */
  readonly status: string;
  /** How much has changed since, '' when no lock stands. */
  readonly since: string;
  readonly changes: readonly LockChangeView[];
}

/** How far one nominating unit is (R-V-1-e), with what the officer may paste into Zalo. */
export interface UnitView extends Pick<
  UnitProgress,
  'unit' | 'nominated' | 'complete' | 'review' | 'unanswered' | 'internalDue' | 'daysLate'
> {
  readonly ready: boolean;
  readonly state: string;
  readonly message: string;
}

export interface CheckView {
  readonly language: 'vi' | 'en';
  /** How the workbook calls its tabs, by key; those that are not there are left out. */
  readonly tabs?: Readonly<Record<string, string>>;
  readonly conference: string;
  /** The day the check counts from, as people write it. */
  readonly today: string;
  readonly headline: string;
  readonly summary: ListSummary;
  readonly composition: readonly CompositionEntry[];
  readonly steps: readonly StepProgress[];
  readonly findings: readonly FindingView[];
  /** In the order of Đơn vị. */
  readonly units: readonly UnitView[];
  /** Null when the list was never locked. */
  readonly sinceLock: LockView | null;
  readonly documents: readonly DocumentKindView[];
}

/** What *Xóa dữ liệu cá nhân* would erase. */
export interface PurgeView {
  readonly cells: number;
  /** A line for each column with its number of cells, then what stays. */
  readonly lines: readonly string[];
  /** Why it is too early, '' once the conference is over. */
  readonly early: string;
  /** What has to be typed. */
  readonly word: string;
}

/** A swap (both), a person added or one dropped; by code. */
export interface RepairChangeView {
  readonly add: string | null;
  readonly drop: string | null;
  readonly addName: string;
  readonly dropName: string;
  /** Says who, and which targets this change alone moves. */
  readonly sentence: string;
}

/** *Đề xuất điều chỉnh*: advice, nothing is written yet. */
export interface RepairView {
  readonly language: 'vi' | 'en';
  readonly status: RepairStatus;
  readonly headline: string;
  /** What stands in the way, and what the officer may do about it. */
  readonly notes: readonly string[];
  readonly advice: string;
  readonly changes: readonly RepairChangeView[];
  /** Every target before and after. */
  readonly table: readonly TargetChange[];
  readonly cap: number;
  readonly allow: Allowance;
  /** Of the rows it was made from; goes back with what is accepted. */
  readonly fingerprint: string;
}

/** What became of an acceptance, and the proposal for the list as it is now. */
export interface RepairAnswer {
  /** Decisions written; 0 when the rows had changed. */
  readonly accepted: number;
  readonly message: string;
  readonly repair: RepairView;
}

export interface UndoAnswer {
  readonly message: string;
  readonly repair: RepairView;
}

/** What the sidebar may call through `google.script.run`; each name is a global of the bundle. */
export interface Endpoints {
  /** Reads and checks, writes nothing. */
  sidebarState(): Outcome<CheckView>;
  /** *Kiểm tra đại biểu*. */
  sidebarValidate(): Outcome<CheckView>;
  /** *Tô bước quá hạn*. */
  sidebarOverdue(): Outcome<CheckView>;
  sidebarGoTo(target: unknown): Outcome<null>;
  /** Gives one of two rows with the same code a new one: a `NewCodeRequest`. */
  sidebarNewCode(request: unknown): Outcome<CheckView>;
  /** Makes the document in Google Docs. */
  sidebarDocument(kind: unknown): Outcome<DocumentView>;
  /** The same document as .docx bytes, without any Drive permission. */
  sidebarDownload(kind: unknown): Outcome<DocumentView>;
  /** Tabs that a list may be imported from: none of ours. */
  sidebarImportTabs(): Outcome<readonly string[]>;
  /** `{source: {text} | {tab}, target, mapping, fill, convertLegacy}`; mapping and fill are null on the first reading. */
  sidebarReadImport(order: unknown): Outcome<ImportPreview>;
  /** *Nhập danh sách*: the same order with the mapping confirmed. */
  sidebarImport(order: unknown): Outcome<ImportDone>;
  /** *Chốt danh sách*: `{approver, decision, decidedOn}`. */
  sidebarLock(answers: unknown): Outcome<CheckView>;
  /** *Mở khóa*: the reason. */
  sidebarUnlock(reason: unknown): Outcome<CheckView>;
  /** *Thay người*: `{out, in, outDecision, by, why}`, codes. */
  sidebarReplace(answers: unknown): Outcome<CheckView>;
  /** Counts what would be erased, erases nothing. */
  sidebarPurgePreview(): Outcome<PurgeView>;
  /** *Xóa dữ liệu cá nhân*: `{word, early}`. */
  sidebarPurge(answers: unknown): Outcome<CheckView>;
  /** *Đề xuất điều chỉnh*: `{guests, approved}` says whom it may touch. */
  sidebarRepair(allow: unknown): Outcome<RepairView>;
  /** `{fingerprint, changes: [{add, drop}], allow}`: one, some or all of a proposal. */
  sidebarAcceptRepair(acceptance: unknown): Outcome<RepairAnswer>;
  /** *Hoàn tác* the last acceptance. */
  sidebarUndo(allow: unknown): Outcome<UndoAnswer>;
}
