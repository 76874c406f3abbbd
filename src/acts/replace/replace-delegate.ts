import { judgeReplacement, type ReplacementFault } from '../../core/locking/plan-replacement.js';
import { parseReplaceAnswers, type ReplaceAnswers } from '../../core/locking/parse-answers.js';
import { findLastAct, parseLog } from '../../core/log/log-rows.js';
import { isSameAct, type MachineKey } from '../../core/log/machine-key.js';
import { codeKey } from '../../core/people/code-key.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { digest } from '../../google/properties.js';
import { readTab } from '../../google/read-tab.js';
import {
  changeDecisions,
  DECISION_TABS,
  decidedRows,
  decisionOf,
  finishDecisions,
  isOnTheWay,
} from '../decide/change-decisions.js';
import { sayFinding } from '../../session/lock-words.js';
import type { LoggedChange } from '../../session/log-act.js';
import type { RunOptions } from '../../session/open-workbook.js';
import { act } from '../../session/act.js';
import type { Done } from '../../session/done.js';
import { readEverything, type Everything } from '../../session/read-everything.js';

function sayFault(fault: ReplacementFault, { open, raw }: Everything): string {
  const { refused } = open.words.lock;
  switch (fault.kind) {
    case 'same':
      return refused.same;
    case 'unready':
      return [refused.unready(fault.code), ...fault.findings.map((one) => sayFinding(one, raw, open))].join('\n');
    case 'out':
    case 'in':
    case 'already':
    case 'rejected':
    case 'register':
      return refused[fault.kind](fault.code);
  }
}

/** The code as the register spells it, so that an act reads the same however the code was typed. */
const spelt = ({ result }: Everything, code: string): string =>
  result.people.find((one) => one.code !== null && codeKey(one.code) === codeKey(code))?.code ?? code;

type ReplaceKey = Extract<MachineKey, { act: 'replace' }>;

/** Answers in as many letters as tell them apart: reasons are people's words, and stay out of what is kept for programs. */
const DIGITS = 8;

const keyOf = (out: string, into: string, { outDecision, by, why }: ReplaceAnswers): ReplaceKey => ({
  act: 'replace',
  ...{ out, in: into, asked: digest(JSON.stringify([outDecision, by, why])).slice(0, DIGITS) },
});

/** The decisions of the same act that an earlier run logged last and may not have written to the end; null when there are none. */
function findBegun({ open }: Everything, tab: RawTab, wanted: ReplaceKey): readonly LoggedChange[] | null {
  const last = findLastAct(parseLog(readTab(open.spreadsheet, 'log')));
  const key = last[0]?.key ?? null;
  if (key?.act !== 'replace' || !isSameAct(key, { ...wanted, asked: key.asked && wanted.asked })) return null;
  return isOnTheWay(last, decidedRows(tab)) ? last : null;
}

function replaceNow(everything: Everything, answers: ReplaceAnswers): Outcome<Done> {
  const { open, raw, result } = everything;
  const { words } = open;
  const tab = raw.delegates;
  if (tab === undefined) return { ok: false, message: words.lock.refused.register(answers.out) };
  const [out, into] = [spelt(everything, answers.out), spelt(everything, answers.in)];
  const key = keyOf(out, into, answers);
  const answer = (after: Everything): Outcome<Done> => ({
    ok: true,
    value: { said: words.lock.done.replaced(out, into), everything: after },
  });
  const begun = findBegun(everything, tab, key);
  if (begun !== null) return answer(finishDecisions(everything, begun));
  const replacing = judgeReplacement(result, answers);
  if (!replacing.ok) return { ok: false, message: sayFault(replacing.fault, everything) };
  const rows = decidedRows(tab);
  return answer(
    changeDecisions(everything, { say: words.lock.acts.replace(out, into, answers.by, answers.why), key }, [
      { code: out, before: decisionOf(rows, out) ?? '', after: open.names.value('decision', answers.outDecision) },
      { code: into, before: decisionOf(rows, into) ?? '', after: open.names.value('decision', 'Đã duyệt') },
    ]),
  );
}

/**
 * *Thay người*: who leaves becomes Dự bị or Loại, who comes becomes Đã duyệt; one act in Nhật ký, with who decided it and why.
 * `given`: `{out, in, outDecision, by, why}`. Gives what to tell.
 */
export function replace(given: unknown, options: RunOptions = {}): Outcome<Done> {
  return act({ ...options, writes: DECISION_TABS }, (open) => {
    const answers = parseReplaceAnswers(given);
    if (!answers.ok) return { ok: false, message: open.words.lock.refused[answers.fault] };
    return replaceNow(readEverything(open, 'lock'), answers.value);
  });
}
