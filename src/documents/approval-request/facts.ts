import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Approved } from '../../core/people/approved.js';
import { findProposed } from '../../core/people/approved.js';
import type { DelegateGroup } from '../../core/people/delegate-groups.js';
import { groupDelegates } from '../../core/people/delegate-groups.js';
import type { BreakdownGroup } from '../blocks/breakdown.js';
import { countBreakdown } from '../blocks/breakdown.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** The list that is put before the collective leadership (R-II-4.1-b, R-VI-2): Đề nghị and Đã duyệt. */
export interface ApprovalRequestFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly nominated: number;
  /** Units that nominated somebody, and those of them that have a meeting on record (R-II-4.1-g). */
  readonly units: { readonly nominating: number; readonly met: number };
  readonly cap: number;
  readonly proposed: readonly Approved[];
  readonly breakdown: readonly BreakdownGroup[];
  readonly groups: readonly DelegateGroup[];
}

export function findApprovalRequestFacts(check: CheckResult): ApprovalRequestFacts {
  const { workbook, today } = check;
  const proposed = findProposed(check);
  const nominating = new Set(workbook.nominations.flatMap(({ unit }) => unit ?? []));
  const met = new Set(workbook.reviews.flatMap(({ unit, heldOn }) => (unit === null || heldOn === null ? [] : [unit])));
  return {
    office: findOffice(workbook.settings, 'approvalRequest'),
    today,
    conference: findConference(workbook.settings),
    nominated: workbook.nominations.length,
    units: { nominating: nominating.size, met: [...nominating].filter((unit) => met.has(unit)).length },
    cap: workbook.settings['list.cap'],
    proposed,
    breakdown: countBreakdown(proposed, workbook),
    groups: groupDelegates(proposed, workbook),
  };
}
