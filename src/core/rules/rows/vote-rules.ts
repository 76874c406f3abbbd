import type { Finding } from '../../findings/finding.js';
import type { Nomination } from '../../reading/rows.js';
import { textKey } from '../../vietnamese/name-key.js';
import { findingAt } from '../../findings/row-finding.js';

const TOO_MANY = { code: 'nomination.votes.tooMany', level: 'error', clause: 'R-II-4.1-g' } as const;
const BELOW = { code: 'nomination.votes.belowThreshold', level: 'warning', clause: 'R-II-4.1-g' } as const;
/** Shares come as decimal fractions: 0,6 × 45 must need 27 votes, not 28. */
const ROUNDING = 1e-9;

interface VoteFacts {
  readonly mostPresent: ReadonlyMap<string, number>;
  readonly threshold: number | null;
}

/** Votes against the most people present at a meeting of the unit; the threshold is asked of those who are `asked` only. */
export function findVoteFaults(row: Nomination, asked: boolean, { mostPresent, threshold }: VoteFacts): Finding[] {
  const { votes, unit } = row;
  const present = unit === null ? undefined : mostPresent.get(textKey(unit));
  if (votes === null || present === undefined) return [];
  const at = { tab: 'nominations', row: row.row, code: row.code } as const;
  if (votes > present) return [findingAt(TOO_MANY, at, 'votes', { votes, present })];
  if (threshold === null || !asked) return [];
  const needed = Math.ceil(threshold * present - ROUNDING);
  return votes < needed ? [findingAt(BELOW, at, 'votes', { votes, present, threshold, needed })] : [];
}
