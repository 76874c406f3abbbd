import { codeKey } from '../../core/people/code-key.js';
import type { DecidedRow } from '../../core/moving-rows/mend-decisions.js';
import { locateColumns } from '../../core/reading/find-columns.js';
import type { RawCell, RawTab } from '../../core/contract/sheet-data.js';
import { readTab } from '../../google/read-tab.js';
import { writeDecisions } from '../../google/write-decisions.js';
import { withLogged } from '../../core/log/log-rows.js';
import { mustSettle, Unsettled } from '../../session/act.js';
import { keepEditFacts } from '../../session/edit-memory.js';
import { logAct, type LoggedAct, type LoggedChange } from '../../session/log-act.js';
import { afterWriting, type Everything } from '../../session/read-everything.js';

/** The tabs that an act of decisions writes into. */
export const DECISION_TABS = ['delegates', 'log'] as const;

const textOf = (cell: RawCell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'object' ? cell.day : String(cell);

/** The register's rows with the decision as it stands in the cell. */
export function decidedRows(tab: RawTab | undefined): DecidedRow[] {
  const at = locateColumns('delegates', tab?.cells[0] ?? []);
  return (tab?.cells ?? []).flatMap((row, i) => {
    const key = codeKey(textOf(row[at['code'] ?? -1]));
    return i === 0 ? [] : [{ row: i + 1, key, decision: textOf(row[at['decision'] ?? -1]) }];
  });
}

export const decisionOf = (rows: readonly DecidedRow[], code: string): string | undefined =>
  rows.find(({ key }) => key === codeKey(code))?.decision;

/** Whether the register can have come from an act of the log: each decision is still as before it, or already as after. */
export const isOnTheWay = (act: readonly LoggedChange[], rows: readonly DecidedRow[]): boolean =>
  act.every(({ code, before, after }) => {
    const decision = decisionOf(rows, code);
    return decision === before || decision === after;
  });

/**
 * Writes the decisions of an act that is logged already, over the register as it is at this moment; what stands afterwards. Does not
 * settle where somebody has decided otherwise meanwhile, or other people's moves never stopped.
 */
export function finishDecisions(everything: Everything, changes: readonly LoggedChange[]): Everything {
  const { open } = everything;
  const tab = readTab(open.spreadsheet, 'delegates');
  const index = locateColumns('delegates', tab?.cells[0] ?? [])['decision'];
  if (tab === undefined || index === undefined || !isOnTheWay(changes, decidedRows(tab))) throw new Unsettled();
  const wanted = new Map(changes.map(({ code, after }) => [codeKey(code), after]));
  const done = writeDecisions(open.spreadsheet, tab, decidedRows, wanted);
  const after = afterWriting(everything, { delegates: done.tab });
  // A script's writes fire no onEdit, and who is Loại is asked for nothing any more.
  keepEditFacts(after.result.workbook);
  mustSettle(done.settled);
  return after;
}

/**
 * Changes decisions as one act. The log comes first: a run that died in between is then known, and finished, by what was before
 * and what was to be after.
 */
export function changeDecisions(everything: Everything, act: LoggedAct, changes: readonly LoggedChange[]): Everything {
  const { raw } = everything;
  const rows = logAct(everything.open, act, changes);
  const log = raw.log === undefined ? {} : { log: withLogged(raw.log, rows) };
  return finishDecisions({ ...everything, raw: { ...raw, ...log } }, changes);
}
