import type { Doubts } from '../doubts/doubts.js';
import type { CallLog } from '../execution/call-log.js';
import type { HostState, PersonAnswer, StoredFile, TriggerFailure } from '../execution/host-state.js';
import type { RunResult } from '../execution/script-run.js';
import type { AuthMode, Dialog, ShownMenu, ShownPage, View } from '../google/kernel.js';
import type { Workbook } from '../model/workbook.js';
import type { OnComputer } from '../model/on-computer.js';
import type { Person } from '../people/make-person.js';

export interface HostOptions {
  /** The bundle's source text (`build/out/Code.js`). */
  readonly code: string;
  /** The HTML files of the project by name: `{ Sidebar: '…' }`. */
  readonly html?: Readonly<Record<string, string>>;
  /** Used and changed in place; by default an empty one with one tab, as a new spreadsheet has. */
  readonly workbook?: Workbook;
  /** Who acts when no user is named; the workbook's owner by default. */
  readonly user?: string;
  /** Beats the workbook's owner. */
  readonly owner?: string;
  /** By default the workbook and its documents lie in Drive, as far as the script can see. */
  readonly onComputer?: OnComputer | null;
  /** The manifest's `timeZone`: what `getDate()` counts in. */
  readonly scriptTimeZone?: string;
  /** `YYYY-MM-DD`: the clock stands at noon of that day in the spreadsheet's zone. */
  readonly today?: string;
  /** `YYYY-MM-DD`: every run of the script counts deadlines from this day (`--today`); the clock goes on. */
  readonly asOf?: string | null;
  /** Milliseconds; beats `today`. */
  readonly clock?: () => number;
  /** The manifest's `oauthScopes`; by default everything is granted. */
  readonly scopes?: readonly string[];
  /** Which way Google turns out where sources disagree (`doubts.ts`); the likelier one by default. */
  readonly doubts?: Partial<Doubts>;
  /** What `Utilities.getUuid` answers; by default a random one. Given by whoever wants the same run twice. */
  readonly uuid?: () => string;
}

export interface Host {
  readonly workbook: Workbook;
  /** A person opens the spreadsheet: onOpen runs; the menus it made. Mode NONE: an add-on not yet enabled here. */
  open(user?: string, authMode?: 'NONE' | 'LIMITED'): readonly ShownMenu[];
  /** The menus of a person, opening the spreadsheet first if need be. */
  menu(user?: string): readonly ShownMenu[];
  /** Clicks the item that calls this function. Throws what the script throws. */
  clickMenu(functionName: string, user?: string): void;
  /** `google.script.run`: never throws. */
  run(functionName: string, args?: readonly unknown[], user?: string): RunResult;
  /** Evaluates JavaScript beside the bundle in a fresh execution: for tests of what scripts see. */
  evaluate(source: string, as?: { readonly user?: string; readonly authMode?: AuthMode }): unknown;
  person(user: string): Person;
  /** Where a person's cursor is. */
  view(user?: string): View;
  /** The host's clock, in milliseconds. */
  now(): number;
  /** The day that deadlines count from whatever the clock says, or null. */
  readonly asOf: string | null;
  /** What the next dialog gets for an answer; without one it throws. */
  answer(answer: PersonAnswer): void;
  /** Another execution holds the document lock until the answered function is called. */
  holdLock(): () => void;
  readonly calls: CallLog;
  readonly dialogs: readonly Dialog[];
  readonly toasts: HostState['toasts'];
  readonly files: readonly StoredFile[];
  readonly console: HostState['console'];
  readonly problems: readonly string[];
  readonly triggerFailures: readonly TriggerFailure[];
  sidebar(): (ShownPage & { readonly user: string }) | null;
  /** Edits whose trigger was dropped because two were waiting already. */
  forgottenEdits(): number;
}
