import { randomUUID } from 'node:crypto';
import vm from 'node:vm';
import { settleDoubts } from '../doubts/doubts.js';
import { makeCallLog } from '../execution/call-log.js';
import type { Execution } from '../execution/execute.js';
import { execute, invoke } from '../execution/execute.js';
import type { HostState } from '../execution/host-state.js';
import { viewOf } from '../execution/host-state.js';
import type { ExecutionStart } from '../execution/make-kernel.js';
import { describeError, runFromPage } from '../execution/script-run.js';
import type { Host, HostOptions } from './host.js';
import { instantOfSerial, serialOfDay } from '../model/serial.js';
import { addSheet, emptyWorkbook } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { makePerson } from '../people/make-person.js';

export type { Host, HostOptions } from './host.js';

function newWorkbook(): Workbook {
  const workbook = emptyWorkbook();
  addSheet(workbook, 'Trang tính1');
  return workbook;
}

function clockOf({ clock, today }: HostOptions, workbook: Workbook): () => number {
  if (clock !== undefined) return clock;
  if (today === undefined) return () => Date.now();
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const serial = serialOfDay(year, month, day);
  if (serial === null) throw new Error(`no day YYYY-MM-DD: ${today}`);
  return () => instantOfSerial(serial + 0.5, workbook.timeZone);
}

function makeState(options: HostOptions): HostState {
  const workbook = options.workbook ?? newWorkbook();
  if (options.owner !== undefined) workbook.owner = options.owner;
  if (workbook.sheets.length === 0) throw new Error('a spreadsheet has at least one tab: addSheet(workbook, …) first');
  return {
    workbook,
    code: new vm.Script(options.code, { filename: 'Code.js' }),
    html: options.html ?? {},
    scopes: options.scopes ?? null,
    scriptTimeZone: options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh',
    doubts: settleDoubts(options.doubts),
    onComputer: options.onComputer ?? null,
    now: clockOf(options, workbook),
    asOf: options.asOf ?? null,
    uuid: options.uuid ?? randomUUID,
    calls: makeCallLog(workbook.id),
    views: new Map(),
    menus: new Map(),
    dialogs: [],
    answers: [],
    toasts: [],
    files: [],
    console: [],
    problems: [],
    triggerFailures: [],
    sidebar: null,
    lockHolder: null,
    waitingEdits: [],
    forgottenEdits: 0,
    editRunning: false,
    functionNames: null,
  };
}

/** An error of the script's realm as one of ours, with the place in Code.js. */
function rethrown(error: unknown): Error {
  const { name, message } = describeError(error);
  const stack = (error as { readonly stack?: unknown } | null)?.stack;
  return Object.assign(new Error(message), { name }, typeof stack === 'string' ? { stack } : {});
}

function runAs<T>(state: HostState, start: ExecutionStart, work: (execution: Execution) => T): T {
  try {
    return execute(state, start, work);
  } catch (error) {
    throw rethrown(error);
  }
}

function openAs(state: HostState, user: string, authMode: 'NONE' | 'LIMITED') {
  state.menus.set(user, []);
  runAs(state, { action: 'onOpen', user, authMode, hasUi: true }, (execution) =>
    execution.functionNames.has('onOpen') ? invoke(execution, 'onOpen', [execution.installed.openEvent()]) : undefined,
  );
  return state.menus.get(user) ?? [];
}

function holdLock(state: HostState): () => void {
  const another = {};
  state.lockHolder = another;
  return () => {
    if (state.lockHolder === another) state.lockHolder = null;
  };
}

const recordsOf = ({ calls, dialogs, toasts, files, console, problems, triggerFailures }: HostState) => ({
  calls,
  dialogs,
  toasts,
  files,
  console,
  problems,
  triggerFailures,
});

/**
 * The local stand-in for Google: a spreadsheet, the people in it, and the built bundle running over it, each execution in a
 * bare context of its own. Throws a SyntaxError when the bundle cannot be parsed.
 */
export function createHost(options: HostOptions): Host {
  const state = makeState(options);
  const usual = options.user ?? state.workbook.owner;
  const open = (user = usual, authMode: 'NONE' | 'LIMITED' = 'LIMITED') => openAs(state, user, authMode);
  return {
    ...recordsOf(state),
    workbook: state.workbook,
    open,
    menu: (user = usual) => state.menus.get(user) ?? open(user),
    clickMenu: (name, user = usual) => {
      runAs(state, { action: name, user, authMode: 'FULL', hasUi: true }, (execution) => invoke(execution, name, []));
    },
    run: (name, args = [], user = usual) => runFromPage(state, name, args, user),
    evaluate: (source, { user = usual, authMode = 'FULL' } = {}) =>
      runAs(state, { action: 'evaluate', user, authMode, hasUi: true }, ({ context }): unknown =>
        vm.runInContext(source, context, { filename: 'evaluate.js' }),
      ),
    person: (user) => makePerson(state, user),
    view: (user = usual) => viewOf(state, user),
    now: state.now,
    asOf: state.asOf,
    answer: (answer) => {
      state.answers.push(answer);
    },
    holdLock: () => holdLock(state),
    sidebar: () => state.sidebar,
    forgottenEdits: () => state.forgottenEdits,
  };
}
