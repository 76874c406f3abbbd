import type { Day } from '../../day.js';
import type { Person } from '../../people/person.js';
import type { Workbook } from '../../reading/rows.js';
import { TABS, type ColumnKey } from '../../contract/tabs.js';
import { buildFormerUnits, type FormerUnit } from './dissolved-units.js';
import type { Stage } from './stage.js';
import { findMostPresent } from './most-present.js';

export interface CheckContext {
  readonly today: Day;
  /** Nobody among the exemplars is chosen yet (`isWholePool`). */
  readonly wholePool: boolean;
  /** Locking the list asks more than checking it: review evidence becomes hard (R-II-4.1-g). */
  readonly stage: Stage;
}

/** What the rules about one row of Đề cử need to know beyond that row: gathered once, for ten thousand rows or for one. */
export interface RowFacts {
  readonly today: Day;
  readonly wholePool: boolean;
  /** The columns that Đề cử has; nothing is asked of a column that is not there. */
  readonly columns: ReadonlySet<ColumnKey<'nominations'>>;
  /** The most people at a meeting of each unit, by `textKey`. */
  readonly mostPresent: ReadonlyMap<string, number>;
  readonly threshold: number | null;
  readonly formerUnits: readonly FormerUnit[];
}

export function buildRowFacts(workbook: Workbook, context: CheckContext): RowFacts {
  const columns = Object.keys(TABS.nominations.columns) as ColumnKey<'nominations'>[];
  return {
    today: context.today,
    wholePool: context.wholePool,
    columns: new Set(columns.filter((column) => workbook.has('nominations', column))),
    mostPresent: findMostPresent(workbook.reviews),
    threshold: workbook.settings['review.threshold'],
    formerUnits: buildFormerUnits(workbook),
  };
}

/** Who the warnings about missing cells and the review go to: exemplars neither in reserve nor refused. */
export function isAsked({ decision }: Person): boolean {
  return decision !== 'Dự bị' && decision !== 'Loại';
}
