import type { Day } from '../../day.js';
import { daysBetween } from '../../day.js';
import type { ClauseOf } from '../../findings/finding-codes.js';
import type { FindingOf, FindingParams } from '../../findings/finding.js';
import { isPast } from './deadline.js';
import type { Workbook } from '../../reading/rows.js';

type Code = 'settings.conferenceDate';
type Reason = FindingParams[Code]['reason'];

/**
 * The day by which the list is approved: the last day of approval in the register, or, before anybody is approved, the day
 * that Thiết lập sets for it (R-VI-2).
 */
function approvalDay({ delegates, settings }: Workbook): Day | null {
  const approved = delegates.flatMap(({ decision, approvedOn }) =>
    decision === 'Đã duyệt' && approvedOn !== null ? [approvedOn] : [],
  );
  const [first, ...others] = approved;
  if (first === undefined) return settings['list.approvedBefore'];
  return others.reduce((latest, day) => (daysBetween(latest, day) > 0 ? day : latest), first);
}

/** Held in time (R-II-2-b) and after the list is approved (R-VI-3); nothing is said while no date is set. */
export function checkConferenceDate(workbook: Workbook): readonly FindingOf<Code>[] {
  const { settings } = workbook;
  const date = settings['conference.date'];
  if (date === null) return [];
  const place = { tab: 'settings', row: settings.rowOf['conference.date'] ?? null, column: 'value' } as const;
  const finding = (limit: Day, reason: Reason, clause: ClauseOf<Code>) =>
    ({ code: 'settings.conferenceDate', level: 'warning', place, params: { date, limit, reason }, clause }) as const;

  const heldBefore = settings['conference.heldBefore'];
  const approval = approvalDay(workbook);
  return [
    ...(heldBefore !== null && isPast(heldBefore, date, settings)
      ? [finding(heldBefore, 'onOrAfterLimit', 'R-II-2-b')]
      : []),
    ...(approval !== null && daysBetween(date, approval) > 0 ? [finding(approval, 'beforeApproval', 'R-VI-3')] : []),
  ];
}
