import type { Day } from '../../core/day.js';
import type { CheckResult } from '../../core/judgement/result.js';
import type { ConferenceFacts } from '../blocks/conference.js';
import { findConference } from '../blocks/conference.js';
import type { OfficeFacts } from '../blocks/office.js';
import { findOffice } from '../blocks/office.js';
import type { PlanSteps } from './plan-steps.js';
import { findSteps } from './plan-steps.js';

/** What the plan takes from Thiết lập, Cơ cấu, Chương trình, Tiến độ and Đơn vị; the rest of it are its own words. */
export interface PlanFacts {
  readonly office: OfficeFacts;
  readonly today: Day;
  readonly conference: ConferenceFacts;
  readonly heldBefore: Day | null;
  readonly approvedBefore: Day | null;
  readonly periods: { readonly review: string; readonly direction: string };
  readonly cap: number;
  /** About how many of a hundred are exemplars (R-II-4.1-f); null while Cơ cấu does not say. */
  readonly exemplarShare: number | null;
  readonly upperCongress: string;
  readonly agenda: readonly string[];
  readonly steps: PlanSteps;
}

export function findPlanFacts({ workbook, today }: CheckResult): PlanFacts {
  const { settings } = workbook;
  // One list of recipients serves every paper that has none of its own (R-END-b).
  const recipients = settings.recipients['plan'] ?? settings.recipients['resultReport'] ?? [];
  return {
    office: findOffice({ ...settings, recipients: { plan: recipients } }, 'plan'),
    today,
    conference: findConference(settings),
    heldBefore: settings['conference.heldBefore'],
    approvedBefore: settings['list.approvedBefore'],
    periods: { review: settings['period.review'], direction: settings['period.direction'] },
    cap: settings['list.cap'],
    exemplarShare: findExemplarShare(workbook.targets),
    upperCongress: settings['upperCongress.name'],
    agenda: workbook.agenda.flatMap(({ item }) => (item === null ? [] : [item])),
    steps: findSteps(workbook),
  };
}

/** "khoảng 70%" is the middle of what Cơ cấu allows. */
function findExemplarShare(targets: CheckResult['workbook']['targets']): number | null {
  const target = targets.find(
    ({ attribute, value, measure }) =>
      attribute === 'Loại đại biểu' && value === 'Điển hình tiên tiến' && measure === '%',
  );
  if (target === undefined || target.min === null || target.max === null) return null;
  return Math.round((inHundred(target.min) + inHundred(target.max)) / 2);
}

/** A cell shown as 65 % holds 0,65. */
const inHundred = (share: number): number => (share > 0 && share <= 1 ? share * 100 : share);
