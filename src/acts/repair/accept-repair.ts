import { laidOut } from '../../core/contract/column-order.js';
import { codeKey } from '../../core/people/code-key.js';
import { isLocked } from '../../core/lock/lock-standing.js';
import { findLastAct, parseLog } from '../../core/log/log-rows.js';
import { isSameAct, type MachineKey } from '../../core/log/machine-key.js';
import type { Outcome, RepairAnswer } from '../../endpoints/endpoints.js';
import { ensureTab } from '../../google/ensure-tab.js';
import { readTab } from '../../google/read-tab.js';
import {
  changeDecisions,
  DECISION_TABS,
  decidedRows,
  decisionOf,
  finishDecisions,
  isOnTheWay,
} from '../decide/change-decisions.js';
import { keepRegister } from '../check/keep-register.js';
import type { LoggedChange } from '../../session/log-act.js';
import type { OpenWorkbook, RunOptions } from '../../session/open-workbook.js';
import { readEverything, type Everything } from '../../session/read-everything.js';
import { fingerprintOf } from '../../session/remember-check.js';
import { proposeFrom } from './make-proposal.js';
import { parseAcceptance, type Acceptance } from './parse-acceptance.js';
import { viewRepair } from './view-repair.js';
import { runAlone } from '../../session/run-safely.js';
import { tabWords } from '../../session/tab-words.js';

/** The decisions that an acceptance asks for, by code, as they are to stand in the workbook. */
function wantedOf(
  { changes }: Acceptance,
  { names }: OpenWorkbook,
): readonly { readonly code: string; readonly after: string }[] {
  const [added, dropped] = [names.value('decision', 'Đề nghị'), names.value('decision', 'Dự bị')];
  return changes.flatMap(({ add, drop }) => [
    ...(drop === null ? [] : [{ code: drop, after: dropped }]),
    ...(add === null ? [] : [{ code: add, after: added }]),
  ]);
}

/** The register with a row for everybody who is to be decided on. */
function readRegister({ open, result }: Everything, codes: readonly string[]) {
  ensureTab(open.spreadsheet, 'delegates', laidOut('delegates'), tabWords(open));
  const tab = readTab(open.spreadsheet, 'delegates');
  const rows = decidedRows(tab);
  if (codes.every((code) => decisionOf(rows, code) !== undefined)) return rows;
  keepRegister(open, tab, result);
  return decidedRows(readTab(open.spreadsheet, 'delegates'));
}

/** The same act when an earlier click began it: it is finished, not refused as stale. */
function findBegun({ open }: Everything, key: MachineKey, acceptance: Acceptance): readonly LoggedChange[] | null {
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')));
  const codes = new Set(wantedOf(acceptance, open).map(({ code, after }) => `${codeKey(code)} ${after}`));
  const same = last.length === codes.size && last.every(({ code, after }) => codes.has(`${codeKey(code)} ${after}`));
  if (!same || !isSameAct(last[0]?.key ?? null, key)) return null;
  return isOnTheWay(last, decidedRows(readTab(open.spreadsheet, 'delegates'))) ? last : null;
}

/** Whether each change is one of the proposal that these rows give. */
function isProposed(everything: Everything, { changes, allow }: Acceptance): boolean {
  const { proposal } = proposeFrom(everything, allow);
  const adds = new Set(proposal.changes.flatMap(({ add }) => (add === undefined ? [] : [codeKey(add)])));
  const drops = new Set(proposal.changes.flatMap(({ drop }) => (drop === undefined ? [] : [codeKey(drop)])));
  return changes.every(
    ({ add, drop }) => (add === null || adds.has(codeKey(add))) && (drop === null || drops.has(codeKey(drop))),
  );
}

function answer(options: RunOptions, acceptance: Acceptance, accepted: number, message: string): Outcome<RepairAnswer> {
  const view = viewRepair(proposeFrom(readEverything(options), acceptance.allow));
  return { ok: true, value: { accepted, message, repair: view } };
}

function acceptNow(everything: Everything, acceptance: Acceptance, options: RunOptions): Outcome<RepairAnswer> {
  const { open, result } = everything;
  const { repair, actions } = open.words;
  const wanted = wantedOf(acceptance, open);
  if (wanted.length === 0) return { ok: false, message: repair.nothingChosen };
  if (isLocked(result.lock)) return { ok: false, message: repair.locked };
  const proposal = acceptance.fingerprint.slice(0, 8);
  const key = { act: 'accept', proposal } as const;
  const tell = (settled: boolean): Outcome<RepairAnswer> =>
    settled
      ? answer(options, acceptance, wanted.length, repair.accepted(wanted.length))
      : { ok: false, message: actions.unsettled };
  const begun = findBegun(everything, key, acceptance);
  if (begun !== null) return tell(finishDecisions(open, begun));
  if (fingerprintOf(result) !== acceptance.fingerprint) return answer(options, acceptance, 0, repair.stale);
  if (!isProposed(everything, acceptance)) return { ok: false, message: repair.unknownChange };
  const rows = readRegister(
    everything,
    wanted.map(({ code }) => code),
  );
  const changes = wanted.map(({ code, after }) => ({ code, before: decisionOf(rows, code) ?? '', after }));
  return tell(changeDecisions(open, { say: repair.acts.accept(proposal), key }, changes));
}

/**
 * Accepts changes of a proposal, one, some or all: `{fingerprint, changes: [{add, drop}], allow}`. Only `Quyết định` is written,
 * in one act of Nhật ký. When the rows are others by now nothing is written and a new proposal comes back.
 */
export function acceptRepair(given: unknown, options: RunOptions = {}): Outcome<RepairAnswer> {
  return runAlone(options, DECISION_TABS, () => {
    const everything = readEverything(options);
    const { words, spreadsheet } = everything.open;
    if (spreadsheet.sheets.size === 0) return { ok: false, message: words.actions.notAWorkbook };
    const acceptance = parseAcceptance(given);
    if (acceptance === null) return { ok: false, message: words.repair.unknownChange };
    return acceptNow(everything, acceptance, options);
  });
}
