import * as z from 'zod/mini';
import type { RepairProposal } from './repair-proposal.js';

const KEPT = z.object({
  /** Of the rows it was made from. */
  fingerprint: z.string(),
  allow: z.object({ guests: z.boolean(), approved: z.boolean() }),
  /** Whom it takes onto the list and whom from it, by code. */
  adds: z.array(z.string()),
  drops: z.array(z.string()),
});

/** What is kept of a proposal until it is accepted. */
export type KeptProposal = z.infer<typeof KEPT>;

export const proposedIn = ({ changes }: RepairProposal): Pick<KeptProposal, 'adds' | 'drops'> => ({
  adds: changes.flatMap(({ add }) => add ?? []),
  drops: changes.flatMap(({ drop }) => drop ?? []),
});

/** Reads a kept proposal; null when there is none. */
export function parseKeptProposal(text: string | null): KeptProposal | null {
  try {
    const kept = z.safeParse(KEPT, JSON.parse(text ?? ''));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}
