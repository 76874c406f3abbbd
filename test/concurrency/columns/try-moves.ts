import type { Host } from '../../../src/host/stand-in/create-host.js';
import type { Workbook } from '../../../src/host/model/workbook.js';
import type { Act } from './acts.js';
import type { Answer } from './ask.js';
import { MOVES, type Move } from './moves.js';
import { hostOver } from './office.js';
import { Watch } from '../watch.js';

export interface Trial {
  readonly act: string;
  readonly call: number;
  readonly what: string;
  readonly move: string;
  readonly tab: string;
  readonly answer: Answer;
  readonly broken: readonly string[];
}

export interface Prepared {
  readonly act: Act;
  readonly workbook: Workbook;
  /** Every call of a run that nobody disturbs. */
  readonly calls: readonly string[];
  /** Names of the tabs that it writes to. */
  readonly tabs: readonly string[];
}

export function prepare(code: string, office: Workbook, act: Act): Prepared {
  const made = hostOver(code, office);
  act.prepare?.(made);
  const host = hostOver(code, made.workbook);
  host.calls.clear();
  const { ok, message } = act.run(host);
  if (ok === false) throw new Error(`${act.name} refuses what it is given: ${message}`);
  const calls = host.calls.log.map(({ kind, what }) => `${kind} ${what}`);
  const names = host.workbook.sheets.map(({ name }) => name);
  const tabs = names.filter((name) =>
    calls.some((what) => what.startsWith('write ') && (what.includes(` ${name}!`) || what.endsWith(` ${name}`))),
  );
  return { act, workbook: made.workbook, calls, tabs };
}

function sheetOf(host: Host, tab: string) {
  return host.workbook.sheets.find(({ name }) => name === tab);
}

/** What the act says of cells that it hit and that nobody has ever read: by tab and column. */
const toldOf = ({ toasts }: Host, { message }: Answer): readonly string[] =>
  [message, ...toasts.map((toast) => toast.message)].filter((said) => said.includes('không còn biết nội dung cũ'));

/** The act once more, with one move by somebody else before one of its calls. */
function tryMove(code: string, { act, workbook, calls }: Prepared, call: number, move: Move, tab: string): Trial {
  const host = hostOver(code, workbook);
  const watch = new Watch(host.workbook);
  host.calls.clear();
  let number = 0;
  const stop = host.calls.beforeCall(() => {
    const sheet = sheetOf(host, tab);
    if (number === call && sheet !== undefined) {
      watch.follow(() => move.act(host.workbook, sheet));
    }
    number += 1;
  });
  const answer = act.run(host);
  stop();
  const told = toldOf(host, answer);
  const isTold = (change: string): boolean => told.some((said) => said.includes(change.split(' dòng ')[0] ?? change));
  const broken = watch.differences(act.allow ?? (() => false)).filter((change) => !isTold(change));
  return { act: act.name, call, what: calls[call] ?? '', move: move.name, tab, answer, broken };
}

export function* trials(code: string, prepared: Prepared): Generator<Trial> {
  for (const tab of prepared.tabs)
    for (let call = 0; call < prepared.calls.length; call += 1)
      if (!/other (?:Properties|Utilities|Session|Lock)/.test(prepared.calls[call] ?? ''))
        for (const move of MOVES) yield tryMove(code, prepared, call, move, tab);
}
