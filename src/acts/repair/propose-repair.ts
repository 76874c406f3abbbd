import type { RepairProposal } from '../../core/repair/repair-proposal.js';
import type { Allowance } from '../../core/repair/items.js';
import type { Outcome, RepairView } from '../../endpoints/endpoints.js';
import type { RunOptions } from '../../session/open-workbook.js';
import { makeProposal, parseAllowance } from './make-proposal.js';
import { viewRepair } from './view-repair.js';
import { runSafely } from '../../session/run-safely.js';

/** *Đề xuất điều chỉnh*: the smallest repair of the list, in words. `allow`: `{guests, approved}`. */
export function propose(allow: unknown, options: RunOptions = {}): Outcome<RepairView> {
  return runSafely(options, () => {
    const made = makeProposal(parseAllowance(allow), options);
    return made.ok ? { ok: true, value: viewRepair(made.value) } : made;
  });
}

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
  const made = makeProposal(allow, options);
  return made.ok ? { ok: true, value: describe(made.value.proposal) } : made;
}
