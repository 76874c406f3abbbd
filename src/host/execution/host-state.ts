import type vm from 'node:vm';
import type { OnComputer } from '../model/on-computer.js';
import type { Answer, Dialog, ShownMenu, ShownPage, View } from '../google/kernel.js';
import type { Doubts } from '../doubts/doubts.js';
import { sheetWithId } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import type { CallCounter } from './call-log.js';

export interface StoredFile {
  readonly id: string;
  /** Where it is: Google's link, or the path of a file on this computer, null when that could not be written. */
  readonly webViewLink: string | null;
  readonly name: string;
  /** What it was asked to become: a Google Doc, or what was sent. */
  readonly mimeType: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly owner: string;
}

/** What a person does about a dialog; a function may first let other people act. */
export type PersonAnswer = Partial<Answer> | ((dialog: Dialog) => Partial<Answer>);

/** A script that failed where nobody sees it: in a trigger. */
export interface TriggerFailure {
  readonly functionName: string;
  readonly name: string;
  readonly message: string;
}

/** Everything beside the workbook that outlives one execution. */
export interface HostState {
  readonly workbook: Workbook;
  readonly code: vm.Script;
  readonly html: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
  readonly scriptTimeZone: string;
  readonly doubts: Doubts;
  readonly onComputer: OnComputer | null;
  readonly now: () => number;
  /** What `--today` says: told to the script before every run. */
  readonly asOf: string | null;
  readonly uuid: () => string;
  readonly calls: CallCounter;
  readonly views: Map<string, View>;
  readonly menus: Map<string, ShownMenu[]>;
  readonly dialogs: Dialog[];
  readonly answers: PersonAnswer[];
  readonly toasts: { readonly user: string; readonly title: string; readonly message: string }[];
  readonly files: StoredFile[];
  readonly console: { readonly level: string; readonly text: string }[];
  /** `not imitated: …`, even when the script caught it. */
  readonly problems: string[];
  readonly triggerFailures: TriggerFailure[];
  sidebar: (ShownPage & { readonly user: string }) | null;
  lockHolder: object | null;
  /** Edits whose triggers wait because one is running; Google queues two and forgets the rest. */
  waitingEdits: (() => void)[];
  forgottenEdits: number;
  editRunning: boolean;
  /** The functions that the code declares, known after the first execution. */
  functionNames: ReadonlySet<string> | null;
}

/** Where a person is in the workbook; everybody starts on the workbook's active tab. */
export function viewOf(state: HostState, user: string): View {
  const known = state.views.get(user);
  if (known !== undefined && sheetWithId(state.workbook, known.sheetId) !== null) return known;
  const view: View = { sheetId: state.workbook.activeSheetId, area: null };
  state.views.set(user, view);
  return view;
}
