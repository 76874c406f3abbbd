import type { RepairProposal } from '../../core/repair/repair-proposal.js';
import type { Allowance } from '../../core/repair/items.js';
import type { Outcome, RepairView } from '../../endpoints/endpoints.js';
import type { RunOptions } from '../../session/open-workbook.js';
import { makeProposal, parseAllowance, readAndPropose, type MadeProposal } from './make-proposal.js';
import { viewRepair } from './view-repair.js';
import { findClosedTabs } from '../../google/rights.js';
import { act } from '../../session/act.js';
import type { Everything } from '../../session/read-everything.js';
import { safely } from '../../session/safely.js';
import { DECISION_TABS } from '../decide/change-decisions.js';
import { keepProposal } from './keep-proposal.js';

function shown(made: Outcome<MadeProposal>): Outcome<RepairView> {
  return made.ok ? { ok: true, value: viewRepair(made.value) } : made;
}

/** The same where it can be accepted by a click: by whoever may decide; others look, and leave nothing behind. */
function shownToAccept(made: Outcome<MadeProposal>): Outcome<RepairView> {
  if (made.ok && findClosedTabs(made.value.everything.open.spreadsheet, DECISION_TABS).length === 0)
    keepProposal(made.value);
  return shown(made);
}

/** *Đề xuất điều chỉnh*: the smallest repair of the list, in words. */
export const propose = (options: RunOptions = {}): Outcome<RepairView> =>
  act(options, (open) => shown(readAndPropose(open, parseAllowance({}))));

/** The same to be accepted. `allow`: `{guests, approved}`. */
export const proposeToAccept = (allow: unknown): Outcome<RepairView> =>
  act({}, (open) => shownToAccept(readAndPropose(open, parseAllowance(allow))));

/** The same for the list as an act has left it. */
export const proposeAfter = (everything: Everything, allow: unknown): Outcome<RepairView> =>
  safely({}, () => shownToAccept(makeProposal(everything, parseAllowance(allow))));

type Described = Pick<RepairProposal, 'status' | 'list' | 'relaxed'> & {
  readonly changes: readonly { readonly add?: string; readonly drop?: string; readonly why: readonly object[] }[];
  readonly conflict: readonly object[];
};

/** `repair` of `result.json`, exactly as `workbook.md` has it. A cap that fixed people break by themselves is named by its key. */
function describe({ status, changes, list, relaxed, conflict, capInConflict }: RepairProposal): Described {
  const capOnly = status === 'impossible' && conflict.length === 0 && capInConflict;
  return {
    status,
    changes: changes.map(({ why, ...change }) => ({
      ...change,
      why: why.map(({ attribute, value, from, to }) => ({ attribute, value, from, to })),
    })),
    ...{ list, relaxed },
    conflict: capOnly
      ? [{ attribute: 'Thiết lập', value: 'list.cap' }]
      : conflict.map(({ attribute, value }) => ({ attribute, value })),
  };
}

/** The same for the command line. */
export function describeRepair(allow: Allowance, options: RunOptions): Outcome<Described> {
  return act(options, (open) => {
    const made = readAndPropose(open, allow);
    return made.ok ? { ok: true, value: describe(made.value.proposal) } : made;
  });
}
