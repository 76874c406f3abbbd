import { findLastAct, parseLog } from '../../core/log/log-rows.js';
import { isUndoable } from '../../core/log/machine-key.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readTab } from '../../google/read-tab.js';
import { changeDecisions, DECISION_TABS, decidedRows, finishDecisions, isOnTheWay } from './change-decisions.js';
import type { LoggedChange } from '../../session/log-act.js';
import { act } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { readEverything, type Everything } from '../../session/read-everything.js';

const reversed = (act: readonly LoggedChange[]): readonly LoggedChange[] =>
  act.map(({ code, before, after }) => ({ code, before: after, after: before }));

function undoNow(open: OpenWorkbook): Outcome<Done> {
  const { undo, acts } = open.words.repair;
  const everything = readEverything(open);
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')));
  const { act: sentence = '', key = null } = last[0] ?? {};
  const rows = decidedRows(everything.raw.delegates);
  const done = (after: Everything): Outcome<Done> => ({
    ok: true,
    value: { said: undo.done(last.length), everything: after },
  });
  // An undoing that died half way is finished; one that is done has nothing left to do.
  const half =
    key?.act === 'undo' &&
    isOnTheWay(last, rows) &&
    !last.every((one) => isOnTheWay([{ ...one, before: one.after }], rows));
  if (half) return done(finishDecisions(everything, last));
  if (!isUndoable(key)) return { ok: false, message: undo.nothing };
  const changed = last.filter((one) => !isOnTheWay([one], rows)).map(({ code }) => code);
  if (changed.length > 0) return { ok: false, message: undo.changed(changed) };
  const act = { say: acts.undo(sentence), key: { act: 'undo', undoes: key } } as const;
  return done(changeDecisions(everything, act, reversed(last)));
}

/** *Hoàn tác*: takes back the last act, an acceptance or a replacement, when nobody has decided otherwise since. Logged as an act. */
export const undoLastAct = (options: RunOptions = {}): Outcome<Done> =>
  act({ ...options, writes: DECISION_TABS }, undoNow);
