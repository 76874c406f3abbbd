import { SHIPPED } from '../../core/contract/shipped/shipped.js';
import type { Step, Unit, Workbook } from '../../core/reading/rows.js';
import { textOf } from '../../core/reading/cell-text.js';
import { englishRow } from '../../core/set-up/english-rows.js';
import { foldText } from '../../core/vietnamese/fold.js';
import { textKey } from '../../core/vietnamese/name-key.js';

/** A body that a step names, as Đơn vị has it; `kind` null: not listed there. */
export interface Body {
  readonly name: string;
  readonly kind: Unit['kind'];
}

/** A row of Tiến độ. `worded`: the plan's clause whose full words it stands for; null: said in the office's own words. */
export interface PlanStep extends Pick<Step, 'code' | 'dueBefore'> {
  readonly worded: string | null;
  readonly name: string;
  readonly partner: Body | null;
}

/** Where each row of Tiến độ stands in the plan. */
export interface PlanSteps {
  /** III.2 */
  readonly activities: readonly PlanStep[];
  /** V, by who leads, in the order of Tiến độ. */
  readonly duties: readonly { readonly lead: Body | null; readonly steps: readonly PlanStep[] }[];
  /** VI, by day. */
  readonly deadlines: readonly PlanStep[];
}

/** The steps of the plan by code, with the short names under which set-up writes them. */
const PLANNED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHIPPED.steps.map((row) => {
    const names = [row, englishRow('steps', row)].map(({ name }) => foldText(textOf(name ?? '')));
    return [textOf(row['code'] ?? ''), new Set(names)];
  }),
);

export function findSteps({ steps, units }: Workbook): PlanSteps {
  const named = steps.filter((step): step is Step & { readonly name: string } => step.name !== null);
  const of = (section: RegExp) =>
    named.filter(({ code }) => section.test(code ?? '')).map((step) => planStep(step, units));
  const own = named.filter(({ code }) => !PLANNED.has(code ?? ''));
  const dated = own.filter(({ dueBefore }) => dueBefore !== null).map((step) => planStep(step, units));
  return {
    activities: of(/^R-III-2-/),
    duties: byLead(
      named.filter((step) => step.code?.startsWith('R-V-') === true || own.includes(step)),
      units,
    ),
    deadlines: [...of(/^R-VI-/), ...dated].sort((one, other) => compareDays(one.dueBefore, other.dueBefore)),
  };
}

/** Without a day last; the order of Tiến độ otherwise. */
const compareDays = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? '9', other ?? '9'];
  return a < b ? -1 : a > b ? 1 : 0;
};

function planStep(
  { code, name, dueBefore, with: partner }: Step & { readonly name: string },
  units: readonly Unit[],
): PlanStep {
  const worded = code !== null && PLANNED.get(code)?.has(foldText(name)) === true ? code : null;
  return { code, dueBefore, name, worded, partner: partner === null ? null : findBody(partner, units) };
}

function byLead(steps: readonly (Step & { readonly name: string })[], units: readonly Unit[]): PlanSteps['duties'] {
  const groups = new Map<string, { lead: Body | null; steps: PlanStep[] }>();
  for (const step of steps) {
    const lead = step.lead === null ? null : findBody(step.lead, units);
    const key = textKey(lead?.name ?? '');
    const group = groups.get(key) ?? { lead, steps: [] };
    group.steps.push(planStep(step, units));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function findBody(name: string, units: readonly Unit[]): Body {
  const key = textKey(name);
  const known = units.find(({ unit, aliases }) => [unit ?? '', ...aliases].some((one) => textKey(one) === key));
  return known?.unit ? { name: known.unit, kind: known.kind } : { name, kind: null };
}
