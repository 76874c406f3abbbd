import type { AgendaItem, Workbook } from '../../core/reading/rows.js';
import type { PlanItem } from '../../core/rules/agenda/plan-items.js';
import { isPlanItem, makePlanItems } from '../../core/rules/agenda/plan-items.js';

/** An item of the agenda with when it begins and ends, in minutes from the opening; the plan fixes no hour. */
export interface TimedItem extends Pick<AgendaItem, 'item' | 'by' | 'minutes'> {
  readonly from: number;
  /** null: nobody has said how long it takes. */
  readonly to: number | null;
  /** Which of the plan's eight items it is (R-III-1-a … i). */
  readonly clause: PlanItem['clause'] | null;
}

/** Chương trình, one item after the other. */
export function timeAgenda({ agenda }: Workbook): readonly TimedItem[] {
  const plan = makePlanItems();
  let from = 0;
  return agenda.map((row) => {
    const { item, by, minutes } = row;
    const begins = from;
    from += minutes ?? 0;
    const clause = plan.find((one) => isPlanItem(row, one))?.clause ?? null;
    return { item, by, minutes, from: begins, to: minutes === null ? null : from, clause };
  });
}
