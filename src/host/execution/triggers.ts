import type { HostState } from './host-state.js';
import type { Execution } from './execute.js';
import { execute, invoke } from './execute.js';
import type { ExecutionStart } from './make-kernel.js';
import { describeError } from './script-run.js';

const MOST_WAITING = 2;

interface Edit {
  readonly user: string;
  readonly tab: string;
  readonly a1: string;
}

/** A trigger's failure is seen by nobody at Google; here it is kept. */
function runTrigger(
  state: HostState,
  functionName: string,
  start: ExecutionStart,
  run: (at: Execution) => unknown,
): void {
  try {
    execute(state, start, run);
  } catch (error) {
    state.triggerFailures.push({ functionName, ...describeError(error) });
  }
}

const declares = (state: HostState, name: string): boolean => state.functionNames?.has(name) ?? true;

function fireEdit(state: HostState, { user, tab, a1 }: Edit): void {
  if (declares(state, 'onEdit')) {
    const start = { action: 'onEdit', user, authMode: 'LIMITED', hasUi: true } as const;
    runTrigger(state, 'onEdit', start, (execution) =>
      execution.functionNames.has('onEdit')
        ? invoke(execution, 'onEdit', [execution.installed.editEvent(tab, a1)])
        : undefined,
    );
  }
  for (const { functionName, creator } of [...state.workbook.triggers]) {
    const start = { action: functionName, user: creator, authMode: 'FULL', hasUi: false } as const;
    runTrigger(state, functionName, start, (execution) =>
      invoke(execution, functionName, [execution.installed.editEvent(tab, a1)]),
    );
  }
}

/**
 * After a person's edit: the simple trigger as the person, then the installable ones as their creators. While one is running
 * two more edits wait and the rest are forgotten (platform facts, section 4).
 */
export function afterEdit(state: HostState, edit: Edit): void {
  if (state.editRunning) {
    if (state.waitingEdits.length < MOST_WAITING) state.waitingEdits.push(() => fireEdit(state, edit));
    else state.forgottenEdits += 1;
    return;
  }
  state.editRunning = true;
  try {
    fireEdit(state, edit);
    for (let next = state.waitingEdits.shift(); next !== undefined; next = state.waitingEdits.shift()) next();
  } finally {
    state.editRunning = false;
  }
}
