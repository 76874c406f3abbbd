import type { Approved } from '../../core/people/approved.js';
import { isExemplar, isWoman } from '../../core/people/approved.js';
import { breakdownFields } from '../blocks/breakdown-fields.js';
import { printClassCounts } from '../blocks/class-counts.js';
import { conferenceFields } from '../blocks/conference-fields.js';
import { groupFields } from '../blocks/group-fields.js';
import { officeFields } from '../blocks/office-fields.js';
import { percentOf, printCount, printPercent } from '../engine/print.js';
import type { ApprovalRequestFacts } from './facts.js';
import { words } from './words.js';

export type ApprovalRequestFields = ReturnType<typeof approvalRequestFields>;

export function approvalRequestFields(facts: ApprovalRequestFacts) {
  const { office, proposed, units } = facts;
  const addressees = office.addressees.length > 0 ? office.addressees : [words.leadership(office.communeKind)];
  return {
    ...officeFields({ ...office, addressees }, facts.today),
    ...conferenceFields(facts.conference),
    nominated: printCount(facts.nominated),
    nominatingUnits: printCount(units.nominating),
    unitsMet: printCount(units.met),
    cap: printCount(facts.cap),
    proposed: printCount(proposed.length),
    exemplars: printShare(proposed, isExemplar),
    invited: printShare(proposed, (one) => !isExemplar(one)),
    women: printShare(proposed, isWoman),
    womenCount: printCount(proposed.filter(isWoman).length),
    classSummary: printClassCounts(proposed),
    anybody: proposed.length > 0,
    breakdown: facts.breakdown.map(breakdownFields),
    groups: groupFields(facts.groups),
  };
}

/** "98 (68,5 %)"; the number alone where there is nobody to share among. */
function printShare(people: readonly Approved[], has: (one: Approved) => boolean): string {
  const count = people.filter(has).length;
  if (people.length === 0) return printCount(count);
  return words.share(printCount(count), printPercent(percentOf(count, people.length)));
}
