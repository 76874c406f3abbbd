import { formatDay } from '../../text/speech/format.js';
import type { Body, PlanStep, PlanSteps } from './plan-steps.js';
import type { Said } from './words.js';
import { clauseWords, words } from './words.js';

type Common = Omit<Said, 'before' | 'partner' | 'wholePartner'>;
const line = (text: string) => ({ line: text });

export const stepFields = ({ activities, duties, deadlines }: PlanSteps, said: Common) => ({
  activities: activities.map((step) => line(printDuty(step, said))),
  duties: duties.map(({ lead, steps }, index) => ({
    heading: words.lead(
      index + 1,
      lead === null ? words.noLead : wholeName(lead, said.kind),
      lead?.kind === 'Đoàn thể',
    ),
    lines: steps.map((step) => line(printDuty(step, said))),
  })),
  deadlines: printDeadlines(deadlines, said).map(line),
  questionsTo: words.questionsTo(findEntry(duties)),
});

/** Who answers questions: whoever leads that step. */
const findEntry = (duties: PlanSteps['duties']): string =>
  duties.find(({ steps }) => steps.some(({ code }) => code === 'R-V-1-e'))?.lead?.name ?? words.culture;

/** MTTQ written out, and the commune's kind behind a body of the commune that does not say it. */
function wholeName({ name, kind: bodyKind }: Body, kind: string): string {
  const whole = name.replace('MTTQ', 'Mặt trận Tổ quốc');
  const ofCommune = bodyKind === 'Cơ quan' || bodyKind === 'Đoàn thể';
  return ofCommune && !whole.endsWith(` ${kind}`) ? `${whole} ${kind}` : whole;
}

function printDuty(step: PlanStep, said: Common): string {
  const day = step.dueBefore === null ? '' : formatDay(step.dueBefore);
  if (step.worded === null) return words.own(step.name.replace(/[\s.;]+$/, ''), day && words.beforeDay(day));
  return sayClause(step.worded, step, said, day && words.beforeDay(day));
}

const sayClause = (clause: string, { partner, name }: PlanStep, said: Common, before: string): string =>
  clauseWords[clause]?.({
    ...said,
    before,
    partner: partner?.name ?? '',
    wholePartner: partner === null ? '' : wholeName(partner, said.kind),
  }) ?? words.own(name, before);

/** One paragraph for the plan and the report of it when both have the same day, as the plan has it. */
function printDeadlines(steps: readonly PlanStep[], said: Common): readonly string[] {
  const lines: string[] = [];
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    const follows = step.worded === 'R-VI-1-b' && before?.worded === 'R-VI-1-a' && before.dueBefore === step.dueBefore;
    if (follows) lines.push(`${lines.pop() ?? ''} ${capital(sayClause('R-VI-1-b', step, said, ''))}`);
    else lines.push(printDeadline(step, said));
  });
  return lines;
}

function printDeadline(step: PlanStep, said: Common): string {
  const what = step.worded === null ? `${step.name.replace(/[\s.;]+$/, '')}.` : sayClause(step.worded, step, said, '');
  if (step.dueBefore === null) return words.someDay(capital(what));
  const day = formatDay(step.dueBefore);
  return step.worded === null ? words.ownByDay(day, what) : words.byDay(day, what);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
