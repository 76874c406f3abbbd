import type { Day } from '../day.js';
import type { Finding, FindingCode, FindingOf, FindingParams, Level } from '../finding.js';
import type { Step, Workbook } from '../tables/rows.js';
import { clauseIn } from '../check/clause.js';
import { findCircles } from './dependencies.js';
import type { Calendar } from './measure-steps.js';
import { calendarOf, findBlockers, measureSteps } from './measure-steps.js';
import type { StepState } from './step-state.js';

type Column = 'dueBefore' | 'doneOn' | 'dependsOn';

function stepFinding<C extends FindingCode>(
  code: C,
  level: Level,
  step: Step,
  column: Column,
  params: FindingParams[C],
): FindingOf<C> {
  const clause = step.code === null ? null : clauseIn(step.code);
  const place = { tab: 'steps', row: step.row, column } as const;
  return { code, level, place, params, ...(clause !== null && { clause }) };
}

/** What people call the step: its name, else its code. */
const nameOf = (step: Step) => step.name ?? step.code ?? '';

function findLateness(step: Step, state: StepState, days: number | null, calendar: Calendar): readonly Finding[] {
  const { dueBefore: due, doneOn, lead } = step;
  const name = nameOf(step);
  switch (state) {
    case 'overdue':
    case 'dueSoon': {
      if (due === null || days === null) return [];
      const params = { step: name, lead, days, due, today: calendar.today };
      return state === 'overdue'
        ? [stepFinding('step.overdue', 'warning', step, 'dueBefore', params)]
        : [stepFinding('step.dueSoon', 'info', step, 'dueBefore', params)];
    }
    case 'doneLate':
      return due === null || doneOn === null
        ? []
        : [stepFinding('step.doneLate', 'info', step, 'doneOn', { step: name, doneOn, due })];
    case 'blocked': {
      const by = findBlockers(step, calendar).map((other) => other.code ?? nameOf(other));
      return [stepFinding('step.blocked', 'warning', step, 'dependsOn', { step: name, by })];
    }
    case 'open':
    case 'done':
      return [];
  }
}

function findMissingDue(step: Step, state: StepState, workbook: Workbook): readonly Finding[] {
  const asked = workbook.has('steps', 'dueBefore') && !step.faulty.has('dueBefore') && state !== 'done';
  return asked && step.dueBefore === null
    ? [stepFinding('step.due.missing', 'info', step, 'dueBefore', { step: nameOf(step) })]
    : [];
}

function findUnknownDependencies(step: Step, { byCode }: Calendar): readonly Finding[] {
  const codes = step.dependsOn.filter((code) => byCode(code).length === 0);
  const params = { step: nameOf(step), codes, circular: false };
  return codes.length === 0 ? [] : [stepFinding('step.dependency.unknown', 'warning', step, 'dependsOn', params)];
}

function findCircularDependencies({ steps }: Workbook, { byCode }: Calendar): readonly Finding[] {
  return findCircles(steps, byCode).flatMap((circle) => {
    const [first] = circle;
    if (first === undefined) return [];
    const codes = circle.map((step) => step.code ?? nameOf(step));
    const params = { step: nameOf(first), codes, circular: true };
    return [stepFinding('step.dependency.unknown', 'warning', first, 'dependsOn', params)];
  });
}

/** Every `step.*` finding of Tiến độ on a day (R-VI-1-a … R-VI-4 and the duties of section V). */
export function checkSteps(workbook: Workbook, today: Day): readonly Finding[] {
  const calendar = calendarOf(workbook, today);
  const progress = measureSteps(workbook, today);
  const each = workbook.steps.flatMap((step, index) => {
    const at = progress[index];
    if (at === undefined) return [];
    return [
      ...findLateness(step, at.state, at.days, calendar),
      ...findMissingDue(step, at.state, workbook),
      ...findUnknownDependencies(step, calendar),
    ];
  });
  return [...each, ...findCircularDependencies(workbook, calendar)];
}
