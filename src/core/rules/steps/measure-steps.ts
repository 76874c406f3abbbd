import { daysBetween } from '../../day.js';
import type { Day } from '../../day.js';
import type { Step, Workbook } from '../../reading/rows.js';
import type { Settings } from '../../contract/setting-values.js';
import { isPast } from './deadline.js';
import { stepsByCode } from './dependencies.js';
import type { StepsByCode } from './dependencies.js';
import type { StepProgress, StepState } from './step-state.js';

/** What a step's state depends on besides itself. */
export interface Calendar {
  readonly today: Day;
  readonly settings: Settings;
  readonly byCode: StepsByCode;
}

export function calendarOf({ steps, settings }: Workbook, today: Day): Calendar {
  return { today, settings, byCode: stepsByCode(steps) };
}

/** A day of completion counts as done whatever the status says, but not one still to come: that is an intention. */
function isDone(step: Step, today: Day): boolean {
  return step.status === 'Hoàn thành' || (step.doneOn !== null && daysBetween(step.doneOn, today) >= 0);
}

function isOverdue(step: Step, { today, settings }: Calendar): boolean {
  return step.dueBefore !== null && !isDone(step, today) && isPast(step.dueBefore, today, settings);
}

/** The overdue steps that this one depends on directly. */
export function findBlockers(step: Step, calendar: Calendar): readonly Step[] {
  const direct = new Set(step.dependsOn.flatMap((code) => calendar.byCode(code)));
  return [...direct].filter((other) => isOverdue(other, calendar));
}

function stateOf(step: Step, calendar: Calendar): StepState {
  const { today, settings } = calendar;
  const { dueBefore, doneOn } = step;
  if (isDone(step, today)) {
    return doneOn !== null && dueBefore !== null && isPast(dueBefore, doneOn, settings) ? 'doneLate' : 'done';
  }
  if (isOverdue(step, calendar)) return 'overdue';
  if (findBlockers(step, calendar).length > 0) return 'blocked';
  const soon = dueBefore !== null && daysBetween(dueBefore, today) >= -settings['clock.dueSoonDays'];
  return soon ? 'dueSoon' : 'open';
}

/** Every step of Tiến độ with where it stands on a day; states and days as `workbook.md` counts them (R-VI). */
export function measureSteps(workbook: Workbook, today: Day): readonly StepProgress[] {
  const calendar = calendarOf(workbook, today);
  return workbook.steps.map((step) => ({
    row: step.row,
    code: step.code,
    name: step.name ?? '',
    dueBefore: step.dueBefore,
    state: stateOf(step, calendar),
    days: step.dueBefore === null ? null : daysBetween(step.dueBefore, today),
    lead: step.lead,
  }));
}
