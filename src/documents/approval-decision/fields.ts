import { isWoman } from '../../core/people/approved.js';
import { printClassCounts } from '../blocks/class-counts.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { groupFields } from '../blocks/group-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { words as shared } from '../blocks/words.js';
import { printCount } from '../engine/print.js';
import type { ApprovalDecisionFacts } from './facts.js';
import { words } from './words.js';

export type ApprovalDecisionFields = ReturnType<typeof approvalDecisionFields>;

export function approvalDecisionFields({ office, today, conference, approved, groups }: ApprovalDecisionFacts) {
  const named = officeFields(office, today);
  const bases = [...words.laws, ...named.legalBasis.map(({ line }) => line)];
  return {
    ...named,
    ...conferenceFields(conference),
    /** Each ends with ";": what is proposed by whom comes after them. */
    bases: bases.map((basis) => ({ line: `${basis.replace(/[;.\s]+$/, '')};` })),
    issuerCapitals: shared.officeCapitals(office.communeKind, office.place),
    commune: words.commune(office.communeKind, office.place),
    communeKind: office.communeKind,
    approved: printCount(approved.length),
    women: printCount(approved.filter(isWoman).length),
    classSummary: printClassCounts(approved),
    groups: groupFields(groups),
  };
}
