import type { Area } from '../model/area.js';
import type { Workbook } from '../model/workbook.js';
import type { Doubts } from '../doubts/doubts.js';

/** How much Google trusts the execution (platform facts, section 5). */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** `read` and `write` are counted; `other` (locks, properties, flush) is only seen by hooks. */
export type CallKind = 'read' | 'write' | 'other';

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Dialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

/** `under`: the caption of the submenu that it stands in. */
export interface ShownItem {
  readonly caption: string;
  readonly functionName: string;
  readonly under?: string;
}

export interface ShownMenu {
  readonly caption: string;
  /** null is a separator. */
  readonly items: readonly (ShownItem | null)[];
}

export interface ShownPage {
  readonly title: string;
  readonly html: string;
}

export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly contentType: string;
  readonly bytes: readonly number[];
}

/** Where a person's cursor is; each person has an own one. */
export interface View {
  sheetId: number;
  area: Area | null;
}

/**
 * What Google's classes, which live in the bare context, need of the process around them: plain data and functions. One
 * kernel per execution.
 */
export interface Kernel {
  readonly workbook: Workbook;
  /** The workbook's address. */
  readonly url: string;
  readonly user: string;
  readonly authMode: AuthMode;
  /** False in an installable trigger: nobody sits there. */
  readonly hasUi: boolean;
  /** The `oauthScopes` of the manifest, null when every scope is granted. */
  readonly scopes: readonly string[] | null;
  readonly scriptTimeZone: string;
  /** How Google is taken to behave where nobody knows. */
  readonly doubts: Doubts;
  readonly view: View;
  now(): number;
  /** Announces a call. Answers the message with which it has to fail, or null. */
  call(kind: CallKind, what: string): string | null;
  /** Lets time pass on the run's clock; false when the run has been stopped for taking too long. */
  spend(milliseconds: number): boolean;
  isStopped(): boolean;
  /** Keeps Google's refusal of a write that was bundled, to be thrown when it is really done. */
  refuseLater(message: string): void;
  /** Such a refusal, once; null when there is none. */
  takeRefusal(): string | null;
  /** Tells of something that the host does not imitate, in case the script catches the error. */
  problem(message: string): void;
  html(name: string): string | null;
  tryLock(): boolean;
  releaseLock(): void;
  showMenu(menu: ShownMenu): void;
  ask(dialog: Dialog): Answer;
  showSidebar(page: ShownPage): void;
  toast(message: string, title: string): void;
  upload(file: Upload): { readonly id: string; readonly webViewLink: string | null };
  sha256(text: string): readonly number[];
  base64(bytes: readonly number[]): string;
  uuid(): string;
}
