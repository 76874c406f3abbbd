import { fieldsOf } from '../../core/fields-of.js';
import type { Allowance } from '../../core/repair/items.js';
import { proposeRepair } from '../../core/repair/find-repair.js';
import type { RepairProposal } from '../../core/repair/repair-proposal.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { startBudget } from '../../google/clock.js';
import type { RunOptions } from '../../session/open-workbook.js';
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

/** Reads the workbook for a proposal: changes go by codes, so whoever has none gets one first (*Kiểm tra đại biểu*). */
function readForRepair(options: RunOptions): Outcome<Everything> {
  const everything = readEverything(options);
  const { open, result } = everything;
  if (open.spreadsheet.sheets.size === 0) return { ok: false, message: open.words.actions.notAWorkbook };
  if (result.people.every(({ code }) => code !== null)) return { ok: true, value: everything };
  const validated = validate(options);
  return validated.ok ? { ok: true, value: readEverything(options) } : validated;
}

/** Reads the workbook and proposes the smallest repair of its list; writes nothing but codes that are missing. */
export function makeProposal(allow: Allowance, options: RunOptions): Outcome<MadeProposal> {
  const read = readForRepair(options);
  return read.ok ? { ok: true, value: proposeFrom(read.value, allow) } : read;
}
