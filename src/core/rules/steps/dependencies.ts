import { codeKey } from '../../people/code-key.js';
import type { Step } from '../../reading/rows.js';

export type StepsByCode = (code: string) => readonly Step[];

/** Finds the steps that bear a code; a doubled code means all of them. */
export function stepsByCode(steps: readonly Step[]): StepsByCode {
  const byKey = new Map<string, Step[]>();
  for (const step of steps) {
    if (step.code === null) continue;
    const key = codeKey(step.code);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [step]);
    else same.push(step);
  }
  return (code) => byKey.get(codeKey(code)) ?? [];
}

type Edges = (step: Step) => readonly Step[];

function reach(start: Step, next: Edges, within: ReadonlySet<Step>): ReadonlySet<Step> {
  const reached = new Set<Step>();
  const waiting: Step[] = [start];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    for (const other of next(step)) {
      if (!within.has(other) || reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return reached;
}

/** Takes away, again and again, what has no neighbour left: circles remain, and what lies between two of them. */
function peel(steps: ReadonlySet<Step>, next: Edges, before: Edges): ReadonlySet<Step> {
  const left = new Set(steps);
  const degree = new Map([...steps].map((step) => [step, next(step).filter((other) => steps.has(other)).length]));
  const waiting = [...steps].filter((step) => degree.get(step) === 0);
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    left.delete(step);
    for (const other of before(step)) {
      const less = (degree.get(other) ?? 0) - 1;
      degree.set(other, less);
      if (less === 0) waiting.push(other);
    }
  }
  return left;
}

/** The circles among the steps, each in the order of its rows: no step of it can ever begin. */
export function findCircles(steps: readonly Step[], byCode: StepsByCode): readonly (readonly Step[])[] {
  const next = new Map(steps.map((step) => [step, [...new Set(step.dependsOn.flatMap((code) => byCode(code)))]]));
  const before = new Map<Step, Step[]>(steps.map((step) => [step, []]));
  for (const [step, others] of next) for (const other of others) before.get(other)?.push(step);
  const forward: Edges = (step) => next.get(step) ?? [];
  const backward: Edges = (step) => before.get(step) ?? [];

  const knotted = peel(peel(new Set(steps), forward, backward), backward, forward);
  const left = new Set(knotted);
  const circles: (readonly Step[])[] = [];
  for (const step of steps) {
    if (!left.has(step)) continue;
    const ahead = reach(step, forward, knotted);
    if (!ahead.has(step)) continue;
    const behind = reach(step, backward, knotted);
    const circle = steps.filter((other) => ahead.has(other) && behind.has(other));
    for (const other of circle) left.delete(other);
    circles.push(circle);
  }
  return circles;
}
