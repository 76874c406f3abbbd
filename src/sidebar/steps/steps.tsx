import type { StepProgress } from '../../core/rules/steps/step-state.js';
import type { Target } from '../../endpoints/endpoints.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly steps: readonly StepProgress[];
  readonly goTo: (target: Target) => void;
}

const isUrgent = (step: StepProgress) =>
  step.state === 'overdue' || step.state === 'dueSoon' || step.state === 'blocked';

/** Overdue first with who leads them, then what comes up; the rest is folded away. */
export function Steps({ text, steps, goTo }: Props) {
  if (steps.length === 0) return <p class="empty">{text.steps.none}</p>;
  const overdue = steps.filter((step) => step.state === 'overdue').sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
  const coming = steps.filter((step) => isUrgent(step) && step.state !== 'overdue');
  const others = steps.filter((step) => !isUrgent(step));
  return (
    <>
      {overdue.length === 0 && <p class="lead">{text.steps.noOverdue}</p>}
      <StepList text={text} steps={[...overdue, ...coming]} goTo={goTo} />
      {others.length > 0 && (
        <details>
          <summary>{text.steps.others(others.length)}</summary>
          <StepList text={text} steps={others} goTo={goTo} />
        </details>
      )}
    </>
  );
}

function StepList({ text, steps, goTo }: Props) {
  return (
    <ul class="steps">
      {steps.map((step) => (
        <li key={step.row}>
          <button
            type="button"
            class={`step ${step.state}`}
            onClick={() => goTo({ tab: 'steps', row: step.row, column: 'dueBefore', code: step.code })}
          >
            <span class="state">{stateOf(text, step)}</span>
            <span class="message">{step.name}</span>
            <span class="meta">
              <span>{step.dueBefore === null ? text.steps.noDue : text.steps.before(text.day(step.dueBefore))}</span>
              <span>{step.lead === null ? text.steps.noLead : text.steps.lead(step.lead)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function stateOf(text: SidebarText, step: StepProgress): string {
  if (step.days === null) return text.steps.states[step.state];
  if (step.state === 'overdue') return text.steps.overdueBy(Math.max(0, step.days));
  if (step.state === 'dueSoon') return `${text.steps.states.dueSoon}: ${text.steps.dueIn(-step.days)}`;
  return text.steps.states[step.state];
}
