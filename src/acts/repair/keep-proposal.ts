import type { Allowance } from '../../core/repair/items.js';
import { parseKeptProposal, proposedIn, type KeptProposal } from '../../core/repair/kept-proposal.js';
import { keepProperty, readProperty } from '../../google/properties.js';
import type { MadeProposal } from './make-proposal.js';

const KEY = 'lastProposal';

/** Keeps with the document whom a proposal names, so that accepting it needs no second search. Where there is no room, that searches. */
export function keepProposal({ fingerprint, allow, proposal }: MadeProposal): void {
  const kept: KeptProposal = { fingerprint, allow, ...proposedIn(proposal) };
  keepProperty(KEY, JSON.stringify(kept));
}

/** Whom the last proposal named, if it was made from rows of this fingerprint and might touch the same people. */
export function readProposal(fingerprint: string, allow: Allowance): Pick<KeptProposal, 'adds' | 'drops'> | null {
  const kept = parseKeptProposal(readProperty(KEY));
  if (kept?.fingerprint !== fingerprint) return null;
  return kept.allow.guests === allow.guests && kept.allow.approved === allow.approved ? kept : null;
}
