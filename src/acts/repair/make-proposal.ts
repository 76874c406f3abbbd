import { fieldsOf } from '../../core/fields-of.js';
import type { Allowance } from '../../core/repair/items.js';
import { proposeRepair } from '../../core/repair/find-repair.js';
import type { RepairProposal } from '../../core/repair/repair-proposal.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { startBudget } from '../../google/clock.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import { readEverything, type Everything } from '../../session/read-everything.js';
import { fingerprintOf } from '../../session/remember-check.js';
import { validate } from '../check/validate-delegates.js';

/** Far within Google's six minutes, and as long as somebody waits for an answer. */
const BUDGET_MILLISECONDS = 45_000;

/** A proposal with what it was made from. */
export interface MadeProposal {
  readonly everything: Everything;
  readonly proposal: RepairProposal;
  readonly allow: Allowance;
  /** Of the rows it was made from: with any other it is of no use. */
  readonly fingerprint: string;
}

/** Parses `{guests, approved}`; whatever is not said is not allowed. */
export function parseAllowance(value: unknown): Allowance {
  const { guests, approved } = fieldsOf(value);
  return { guests: guests === true, approved: approved === true };
}

/** Makes a proposal from rows that are read already. */
export function proposeFrom(everything: Everything, allow: Allowance): MadeProposal {
  const { people, composition, summary } = everything.result;
  const targets = composition.map(({ target }) => target);
  const proposal = proposeRepair({ people, targets, cap: summary.cap, allow }, startBudget(BUDGET_MILLISECONDS));
  return { everything, proposal, allow, fingerprint: fingerprintOf(everything.result) };
}

const isCoded = ({ result }: Everything): boolean => result.people.every(({ code }) => code !== null);

/** Changes go by codes, so whoever has none gets one first (*Kiểm tra đại biểu*). */
function withCodes(everything: Everything): Outcome<Everything> {
  if (isCoded(everything)) return { ok: true, value: everything };
  const validated = validate({ language: everything.open.language, whole: true });
  return validated.ok ? { ok: true, value: validated.value.everything } : validated;
}

/** Proposes the smallest repair of the list as it was read; writes nothing but codes that are missing. */
export function makeProposal(everything: Everything, allow: Allowance): Outcome<MadeProposal> {
  const coded = withCodes(everything);
  return coded.ok ? { ok: true, value: proposeFrom(coded.value, allow) } : coded;
}

/** The same, the workbook read for it. */
export const readAndPropose = (open: OpenWorkbook, allow: Allowance): Outcome<MadeProposal> =>
  makeProposal(readEverything(open), allow);
