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
import type { Allowance } from '../../core/repair/items.js';
import { proposedIn } from '../../core/repair/kept-proposal.js';
import { keepProposal, readProposal } from './keep-proposal.js';
import { proposeFrom } from './make-proposal.js';
import { parseAcceptance, type Acceptance } from './parse-acceptance.js';
import { viewRepair } from './view-repair.js';
import { act } from '../../session/act.js';
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
function readRegister({ open, raw, result }: Everything, codes: readonly string[]) {
  const rows = decidedRows(raw.delegates);
  if (codes.every((code) => decisionOf(rows, code) !== undefined)) return rows;
  ensureTab(open.spreadsheet, 'delegates', laidOut('delegates'), tabWords(open));
  keepRegister(open, readTab(open.spreadsheet, 'delegates'), result);
  return decidedRows(readTab(open.spreadsheet, 'delegates'));
}

/** The same act when an earlier click began it: it is finished, not refused as stale. */
function findBegun({ open, raw }: Everything, key: MachineKey, acceptance: Acceptance): readonly LoggedChange[] | null {
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')));
  const codes = new Set(wantedOf(acceptance, open).map(({ code, after }) => `${codeKey(code)} ${after}`));
  const same = last.length === codes.size && last.every(({ code, after }) => codes.has(`${codeKey(code)} ${after}`));
  if (!same || !isSameAct(last[0]?.key ?? null, key)) return null;
  return isOnTheWay(last, decidedRows(raw.delegates)) ? last : null;
}

/** Whether each change is one of the proposal that these rows give: of the one shown, else of one made anew. */
function isProposed(everything: Everything, { fingerprint, changes, allow }: Acceptance): boolean {
  const proposed = readProposal(fingerprint, allow) ?? proposedIn(proposeFrom(everything, allow).proposal);
  const [adds, drops] = [proposed.adds, proposed.drops].map((codes) => new Set(codes.map(codeKey)));
  const isIn = (code: string | null, codes: ReadonlySet<string> | undefined): boolean =>
    code === null || codes?.has(codeKey(code)) === true;
  return changes.every(({ add, drop }) => isIn(add, adds) && isIn(drop, drops));
}

function answer(everything: Everything, allow: Allowance, accepted: number, message: string): Outcome<RepairAnswer> {
  const made = proposeFrom(everything, allow);
  keepProposal(made);
  return { ok: true, value: { accepted, message, repair: viewRepair(made) } };
}

function acceptNow(everything: Everything, acceptance: Acceptance): Outcome<RepairAnswer> {
  const { open, result } = everything;
  const { repair } = open.words;
  const { allow } = acceptance;
  const wanted = wantedOf(acceptance, open);
  if (wanted.length === 0) return { ok: false, message: repair.nothingChosen };
  if (isLocked(result.lock)) return { ok: false, message: repair.locked };
  const proposal = acceptance.fingerprint.slice(0, 8);
  const key = { act: 'accept', proposal } as const;
  const done = (after: Everything): Outcome<RepairAnswer> =>
    answer(after, allow, wanted.length, repair.accepted(wanted.length));
  const begun = findBegun(everything, key, acceptance);
  if (begun !== null) return done(finishDecisions(everything, begun));
  if (fingerprintOf(result) !== acceptance.fingerprint) return answer(everything, allow, 0, repair.stale);
  if (!isProposed(everything, acceptance)) return { ok: false, message: repair.unknownChange };
  const rows = readRegister(
    everything,
    wanted.map(({ code }) => code),
  );
  const changes = wanted.map(({ code, after }) => ({ code, before: decisionOf(rows, code) ?? '', after }));
  return done(changeDecisions(everything, { say: repair.acts.accept(proposal), key }, changes));
}

/**
 * Accepts changes of a proposal, one, some or all: `{fingerprint, changes: [{add, drop}], allow}`. Only `Quyết định` is written,
 * in one act of Nhật ký. When the rows are others by now nothing is written and a new proposal comes back.
 */
export function acceptRepair(given: unknown, options: RunOptions = {}): Outcome<RepairAnswer> {
  return act({ ...options, writes: DECISION_TABS }, (open) => {
    const acceptance = parseAcceptance(given);
    if (acceptance === null) return { ok: false, message: open.words.repair.unknownChange };
    return acceptNow(readEverything(open), acceptance);
  });
}
