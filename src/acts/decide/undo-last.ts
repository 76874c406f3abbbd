import { findLastAct, parseLog } from '../../core/log/log-rows.js';
import { isUndoable } from '../../core/log/machine-key.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readTab } from '../../google/read-tab.js';
import { changeDecisions, DECISION_TABS, decidedRows, finishDecisions, isOnTheWay } from './change-decisions.js';
import type { LoggedChange } from '../../session/log-act.js';
import { openWorkbook, type OpenWorkbook, type RunOptions } from '../../session/open-workbook.js';
import { runAlone } from '../../session/run-safely.js';

const reversed = (act: readonly LoggedChange[]): readonly LoggedChange[] =>
  act.map(({ code, before, after }) => ({ code, before: after, after: before }));

function undoNow(open: OpenWorkbook): Outcome<string> {
  const { repair, actions } = open.words;
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')));
  const { act = '', key = null } = last[0] ?? {};
  const rows = decidedRows(readTab(open.spreadsheet, 'delegates'));
  const tell = (settled: boolean): Outcome<string> =>
    settled ? { ok: true, value: repair.undo.done(last.length) } : { ok: false, message: actions.unsettled };
  // An undoing that died half way is finished; one that is done has nothing left to do.
  const half =
    key?.act === 'undo' &&
    isOnTheWay(last, rows) &&
    !last.every((one) => isOnTheWay([{ ...one, before: one.after }], rows));
  if (half) return tell(finishDecisions(open, last));
  if (!isUndoable(key)) return { ok: false, message: repair.undo.nothing };
  const changed = last.filter((one) => !isOnTheWay([one], rows)).map(({ code }) => code);
  if (changed.length > 0) return { ok: false, message: repair.undo.changed(changed) };
  return tell(changeDecisions(open, { say: repair.acts.undo(act), key: { act: 'undo', undoes: key } }, reversed(last)));
}

/** *Hoàn tác*: takes back the last act, an acceptance or a replacement, when nobody has decided otherwise since. Logged as an act. */
export function undoLastAct(options: RunOptions = {}): Outcome<string> {
  return runAlone(options, DECISION_TABS, () => undoNow(openWorkbook(options)));
}
