import type { DescribedResult } from './described-result.js';
import type { Terminal } from './terminal-output.js';
import { padded, wrap } from './terminal-output.js';
import type { Words } from './cli-words.js';

type Step = DescribedResult['steps'][number];

const URGENT = ['overdue', 'dueSoon', 'blocked'] as const;

function stepLine(step: Step, words: Words['steps'], { width, paint }: Terminal): string {
  const days = step.days ?? 0;
  const when =
    step.state === 'overdue'
      ? paint('red', padded(words.overdue(days), 18))
      : step.state === 'dueSoon'
        ? paint('yellow', padded(words.dueSoon(days), 18))
        : paint('dim', padded(words.blocked, 18));
  const due = step.dueBefore === null ? '' : ` (${words.before(step.dueBefore)})`;
  const lead = step.lead === null ? words.noLead : words.lead(step.lead);
  return `  ${when} ${wrap(`${step.name}${due} · ${lead}`, width - 21, ' '.repeat(21))}`;
}

/** What is late, soon due or held up, with who leads it. */
export function printSteps(steps: readonly Step[], all: Words, terminal: Terminal): string[] {
  const words = all.steps;
  const title = terminal.paint('bold', words.title);
  const lines = URGENT.flatMap((state) => steps.filter((step) => step.state === state)).map((step) =>
    stepLine(step, words, terminal),
  );
  const overdue = steps.some(({ state }) => state === 'overdue');
  return overdue ? [title, ...lines] : [title, `  ${terminal.paint('green', words.none)}`, ...lines];
}
