import type { Day } from '../../day.js';
import type { Finding } from '../../findings/finding.js';
import type { Step, Workbook } from '../../reading/rows.js';
import { clauseIn } from '../../findings/clause.js';
import { findCircles } from './dependencies.js';
import type { Calendar } from './measure-steps.js';
import { calendarOf, findBlockers, measureSteps } from './measure-steps.js';
import type { StepState } from './step-state.js';

type Column = 'dueBefore' | 'doneOn' | 'dependsOn';

/** Where a finding about a step points, and the clause that the step's code names. */
function ofStep(step: Step, column: Column) {
  const clause = step.code === null ? null : clauseIn(step.code);
  return { place: { tab: 'steps', row: step.row, column }, ...(clause !== null && { clause }) } as const;
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
        ? [{ code: 'step.overdue', level: 'warning', params, ...ofStep(step, 'dueBefore') }]
        : [{ code: 'step.dueSoon', level: 'info', params, ...ofStep(step, 'dueBefore') }];
    }
    case 'doneLate':
      return due === null || doneOn === null
        ? []
        : [{ code: 'step.doneLate', level: 'info', params: { step: name, doneOn, due }, ...ofStep(step, 'doneOn') }];
    case 'blocked': {
      const by = findBlockers(step, calendar).map((other) => other.code ?? nameOf(other));
      return [{ code: 'step.blocked', level: 'warning', params: { step: name, by }, ...ofStep(step, 'dependsOn') }];
    }
    case 'open':
    case 'done':
      return [];
  }
}

function findMissingDue(step: Step, state: StepState, workbook: Workbook): readonly Finding[] {
  const asked = workbook.has('steps', 'dueBefore') && !step.faulty.has('dueBefore') && state !== 'done';
  return asked && step.dueBefore === null
    ? [{ code: 'step.due.missing', level: 'info', params: { step: nameOf(step) }, ...ofStep(step, 'dueBefore') }]
    : [];
}

function findUnknownDependencies(step: Step, { byCode }: Calendar): readonly Finding[] {
  const codes = step.dependsOn.filter((code) => byCode(code).length === 0);
  const params = { step: nameOf(step), codes, circular: false };
  return codes.length === 0
    ? []
    : [{ code: 'step.dependency.unknown', level: 'warning', params, ...ofStep(step, 'dependsOn') }];
}

function findCircularDependencies({ steps }: Workbook, { byCode }: Calendar): readonly Finding[] {
  return findCircles(steps, byCode).flatMap((circle) => {
    const [first] = circle;
    if (first === undefined) return [];
    const codes = circle.map((step) => step.code ?? nameOf(step));
    const params = { step: nameOf(first), codes, circular: true };
    return [{ code: 'step.dependency.unknown', level: 'warning', params, ...ofStep(first, 'dependsOn') }];
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
