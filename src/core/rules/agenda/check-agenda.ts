import type { Finding } from '../../findings/finding.js';
import type { Person } from '../../people/person.js';
import type { Workbook } from '../../reading/rows.js';
import { findUnlistedSpeakers } from './speakers.js';
import { isPlanItem, makePlanItems } from './plan-items.js';
import { rowOver } from './row-over.js';

/** Eight hours: no working day is longer (Labour Code 2019, article 105.1), and the conference takes one (R-II-2-a). */
const MINUTES_OF_A_DAY = 480;

function findTooLong({ agenda, settings }: Workbook): readonly Finding[] {
  const available = Math.floor(settings['conference.days'] * MINUTES_OF_A_DAY);
  const over = rowOver(agenda, available);
  if (over === null) return [];
  const place = { tab: 'agenda', row: over.row, column: 'minutes' } as const;
  const params = { minutes: over.minutes, available };
  return [{ code: 'agenda.tooLong', level: 'warning', place, params, clause: 'R-II-2-a' }];
}

/** An empty tab is an agenda not drawn up yet, as if the tab were missing; and without the items nothing can be told. */
function findMissingItems({ agenda, has }: Workbook): readonly Finding[] {
  if (agenda.length === 0 || !has('agenda', 'item')) return [];
  return makePlanItems()
    .filter((plan) => !agenda.some((item) => isPlanItem(item, plan)))
    .map(({ item, clause }) => ({
      code: 'agenda.mandatory.missing',
      level: 'warning',
      place: { tab: 'agenda', row: null, column: 'item' },
      params: { item },
      clause,
    }));
}

/** The agenda against one day (R-II-2-a), the plan's eight items (R-III-1-a … i) and the list. */
export function checkAgenda(workbook: Workbook, people: readonly Person[], wholePool: boolean): readonly Finding[] {
  return [
    ...findTooLong(workbook),
    ...findMissingItems(workbook),
    ...findUnlistedSpeakers(workbook, people, wholePool),
  ];
}
