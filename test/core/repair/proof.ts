import type { RepairProposal } from '../../../src/core/repair/repair-proposal.js';
import { outOf } from './brute-force.js';
import { askHighs, GivenUp, type Highs, type OracleCase, type Verdict } from './highs-oracle.js';
import { repairOf } from './people.js';
import { randomCase } from './random-pool.js';

/** Pools of a size, by seed. */
export interface Suite {
  readonly people: readonly [number, number];
  readonly targets: readonly [number, number];
}

export const SUITES: readonly Suite[] = [
  { people: [30, 120], targets: [5, 20] },
  { people: [100, 400], targets: [10, 40] },
  { people: [400, 1200], targets: [10, 60] },
  { people: [1200, 3000], targets: [20, 60] },
];

export interface Comparison {
  readonly status: RepairProposal['status'];
  /** What is not the same, null when all is. */
  readonly disagreement: string | null;
  /** HiGHS has no verdict: it needed more than half a minute. */
  readonly undecided: boolean;
  readonly ours: number;
  readonly highs: number;
}

/** The status that HiGHS's numbers mean. */
function statusOf({ possible, out, changes }: Verdict): RepairProposal['status'] {
  if (!possible) return 'impossible';
  return out > 0 ? 'relaxed' : changes === 0 ? 'fits' : 'repaired';
}

/** A conflict has to contradict itself, and not without any one of its targets. */
function faultOfConflict(highs: Highs, given: OracleCase, { conflict }: RepairProposal): string | null {
  const alone = (targets: RepairProposal['conflict']) => askHighs(highs, { ...given, targets }).possible;
  if (alone(conflict)) return 'the conflict is none';
  const spare = conflict.filter((one) => !alone(conflict.filter((other) => other !== one)));
  return spare.length === 0 ? null : `${spare.length} of ${conflict.length} targets of the conflict are spare`;
}

/** What is not the same; null when all is. */
function findDisagreement(highs: Highs, given: OracleCase, proposal: RepairProposal): string | null {
  const verdict = askHighs(highs, given);
  const changes = proposal.changes.reduce(
    (sum, { add, drop }) => sum + Number(add !== undefined) + Number(drop !== undefined),
    0,
  );
  const codes = new Set<string | null>(proposal.list);
  const list = given.people.filter(({ code }) => codes.has(code));
  const out = (level: string) => (verdict.possible ? outOf(given, list, level) : 0);
  const ours = [proposal.status, changes, out('recommended'), out('required'), proposal.verified].join(' ');
  const theirs = [statusOf(verdict), verdict.possible ? verdict.changes : 0, verdict.out, 0, true].join(' ');
  if (ours !== theirs) return `ours ${ours}, HiGHS ${theirs}`;
  return verdict.possible ? null : faultOfConflict(highs, given, proposal);
}

/** Solves one pool with ours and with HiGHS and compares verdict, number of changes and, where nothing fits, the conflict. */
export function compare(highs: Highs, suite: Suite, seed: number): Comparison {
  const pool = randomCase(seed, suite);
  const given = { ...pool, allow: { guests: seed % 3 === 0, approved: seed % 5 === 0 } };
  const begin = performance.now();
  const proposal = repairOf(given.people, given.targets, given);
  const between = performance.now();
  const named = `seed ${seed}, ${given.people.length} people, ${given.targets.length} targets`;
  let [found, undecided]: [string | null, boolean] = [null, false];
  try {
    found = findDisagreement(highs, given, proposal);
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    undecided = true;
  }
  return {
    status: proposal.status,
    disagreement: found === null ? null : `${named}: ${found}`,
    undecided,
    ours: between - begin,
    highs: performance.now() - between,
  };
}
