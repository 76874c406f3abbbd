import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { Nomination, Review, Unit, Workbook } from '../../core/reading/rows.js';
import { textKey } from '../../core/vietnamese/name-key.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';

/** A unit, whom it put forward and the last meeting that voted on them (R-II-4.1-g). */
export interface MeetingOfUnit {
  readonly unit: string;
  readonly kind: Unit['kind'];
  /** In the order of Đề cử. */
  readonly nominees: readonly Nomination[];
  readonly meeting: Review | null;
}

export interface ReviewMeetingFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  /** Until when the office waits for what people say of a posted list. */
  readonly answersBefore: Day | null;
  readonly units: readonly MeetingOfUnit[];
  /** Nominees whose unit is not known, and who therefore stand on no page. */
  readonly withoutUnit: number;
}

/** Every unit that put somebody forward, with all of them: the meeting voted on all. */
export const findMinutesFacts = (check: CheckResult): ReviewMeetingFacts =>
  findFacts(check, 'reviewMinutes', check.workbook.nominations);

/** Without who was turned down since (Loại): nothing is posted of them. */
export function findNoticeFacts(check: CheckResult): ReviewMeetingFacts {
  const out = new Set(
    check.people.flatMap(({ tab, row, decision }) => (tab === 'nominations' && decision === 'Loại' ? [row] : [])),
  );
  return findFacts(
    check,
    'reviewNotice',
    check.workbook.nominations.filter(({ row }) => !out.has(row)),
  );
}

function findFacts(
  { workbook, today }: CheckResult,
  kind: string,
  nominees: readonly Nomination[],
): ReviewMeetingFacts {
  return {
    office: findOffice(workbook.settings, kind),
    today,
    conference: findConference(workbook.settings),
    answersBefore: workbook.settings['list.approvedBefore'],
    units: findUnits(workbook, nominees),
    withoutUnit: nominees.filter(({ unit }) => unit === null).length,
  };
}

/** In the order of Đơn vị, then units that Đề cử alone names. */
function findUnits(workbook: Workbook, nominees: readonly Nomination[]): readonly MeetingOfUnit[] {
  const found = new Map<string, { unit: string; kind: Unit['kind']; nominees: Nomination[] }>();
  for (const { unit, kind } of workbook.units) {
    if (unit !== null && !found.has(textKey(unit))) found.set(textKey(unit), { unit, kind, nominees: [] });
  }
  for (const nominee of nominees) {
    if (nominee.unit === null) continue;
    const known = found.get(textKey(nominee.unit)) ?? { unit: nominee.unit, kind: null, nominees: [] };
    known.nominees.push(nominee);
    found.set(textKey(nominee.unit), known);
  }
  const meetings = lastMeetings(workbook.reviews);
  return [...found]
    .filter(([, one]) => one.nominees.length > 0)
    .map(([key, one]) => ({ ...one, meeting: meetings.get(key) ?? null }));
}

/** A meeting that was held again counts as it was held last. */
function lastMeetings(reviews: readonly Review[]): ReadonlyMap<string, Review> {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.unit === null) continue;
    const known = last.get(textKey(review.unit));
    if ((known?.heldOn ?? '') <= (review.heldOn ?? '')) last.set(textKey(review.unit), review);
  }
  return last;
}
