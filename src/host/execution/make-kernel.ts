import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Answer, AuthMode, Dialog, Kernel, Upload } from '../google/kernel.js';
import type { HostState } from './host-state.js';
import { viewOf } from './host-state.js';
import { makeRunClock } from './run-clock.js';

export interface ExecutionStart {
  /** The name under which its calls are counted. */
  readonly action: string;
  readonly user: string;
  readonly authMode: AuthMode;
  readonly hasUi: boolean;
}

function answerOf(state: HostState, dialog: Dialog): Answer {
  state.dialogs.push(dialog);
  const next = state.answers.shift();
  if (next === undefined) {
    throw new Error(
      `nobody answers the ${dialog.kind} «${dialog.title}: ${dialog.prompt}» (${dialog.buttons}); say so before with host.answer({ button: 'OK' })`,
    );
  }
  const answer = typeof next === 'function' ? next(dialog) : next;
  return { button: answer.button ?? 'OK', text: answer.text ?? '' };
}

function storeUpload(state: HostState, upload: Upload, owner: string) {
  const { files, onComputer } = state;
  const id = `1HostFile${String(files.length + 1).padStart(4, '0')}`;
  const bytes = Uint8Array.from(upload.bytes, (byte) => byte & 0xff);
  const link = `https://docs.google.com/document/d/${id}/edit`;
  const webViewLink = onComputer === null ? link : onComputer.keepDocument(`${upload.name}.docx`, bytes);
  files.push({ ...upload, id, webViewLink, bytes, owner });
  return { id, webViewLink };
}

/** A refusal that waits for the next flush. */
function refusals(): Pick<Kernel, 'refuseLater' | 'takeRefusal'> {
  let waiting: string | null = null;
  return {
    refuseLater: (message) => {
      waiting ??= message;
    },
    takeRefusal: () => {
      const message = waiting;
      waiting = null;
      return message;
    },
  };
}

/** One kernel per execution: the lock it may hold is its own. */
export function makeKernel(state: HostState, { action, user, authMode, hasUi }: ExecutionStart): Kernel {
  const holder = {};
  const clock = makeRunClock(authMode, state.onComputer === null);
  const releaseLock = () => {
    if (state.lockHolder === holder) state.lockHolder = null;
  };
  return {
    workbook: state.workbook,
    url: state.onComputer?.url ?? `https://docs.google.com/spreadsheets/d/${state.workbook.id}/edit`,
    user,
    authMode,
    hasUi,
    scopes: state.scopes,
    scriptTimeZone: state.scriptTimeZone,
    doubts: state.doubts,
    view: viewOf(state, user),
    now: state.now,
    call: state.calls.startRun(action, clock),
    ...clock,
    ...refusals(),
    problem: (message) => state.problems.push(message),
    html: (name) => state.html[name] ?? null,
    tryLock: () => {
      state.lockHolder ??= holder;
      return state.lockHolder === holder;
    },
    releaseLock,
    showMenu: (menu) => {
      const others = (state.menus.get(user) ?? []).filter(({ caption }) => caption !== menu.caption);
      state.menus.set(user, [...others, menu]);
    },
    ask: (dialog) => answerOf(state, dialog),
    showSidebar: (page) => (state.sidebar = { ...page, user }),
    toast: (message, title) => state.toasts.push({ user, title, message }),
    upload: (upload) => storeUpload(state, upload, user),
    sha256: (text) => [...createHash('sha256').update(text, 'utf8').digest()],
    base64: (bytes) => Buffer.from(bytes.map((byte) => byte & 0xff)).toString('base64'),
    uuid: state.uuid,
  };
}
