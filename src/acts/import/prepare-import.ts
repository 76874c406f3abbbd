import { findLayout } from '../../core/import/find-layout.js';
import { findUnitIn } from '../../core/import/headings.js';
import { targetsOf, type ImportTarget } from '../../core/import/import-target.js';
import { matchColumns } from '../../core/import/match-columns.js';
import { confirmedMapping, type ImportOrder } from '../../core/import/parse-request.js';
import { planImport, type ImportPlan, type ImportRequest } from '../../core/import/plan-import.js';
import { parseListsAndUnits } from '../../core/reading/parse-workbook.js';
import type { PeopleTab } from '../../core/contract/people-tabs.js';
import type { RawTab } from '../../core/contract/sheet-data.js';
import type { Outcome } from '../../endpoints/endpoints.js';
import { readTabs } from '../../google/read-tab.js';
import type { OpenWorkbook } from '../../session/open-workbook.js';
import { readSource } from './read-source.js';

/** Everything about one import, worked out and not yet written. */
export interface PreparedImport {
  readonly request: ImportRequest;
  readonly targets: readonly ImportTarget[];
  readonly plan: ImportPlan;
  /** The tab that people go into, as it stands. */
  readonly tab: RawTab;
}

/** Columns a list of one unit rarely has, because its title says it. */
export const FILLABLE: { readonly [T in PeopleTab]: readonly ImportTarget[] } = {
  nominations: ['unit', 'subject'],
  guests: ['class'],
};

/** A unit that the title names is proposed; nothing else is. */
function proposeFill(order: ImportOrder, titles: readonly string[], units: Parameters<typeof findUnitIn>[1]) {
  if (order.fill !== null) return order.fill;
  const named = new Set(titles.flatMap((title) => findUnitIn(title, units) ?? []));
  const [unit] = named;
  return order.target === 'nominations' && named.size === 1 && unit !== undefined ? { unit } : {};
}

/** Reads the list and both tabs, matches the columns, or takes them as confirmed, and plans. The tab written to is read last. */
export function prepareImport(open: OpenWorkbook, order: ImportOrder): Outcome<PreparedImport> {
  const { importing } = open.words;
  const other = order.target === 'nominations' ? 'guests' : 'nominations';
  const raw = readTabs(open.spreadsheet, ['lists', 'units', other]);
  const { readings } = parseListsAndUnits(raw, open.today);
  const source = readSource(open, order.source, readings.lists.unit);
  if (!source.ok) return source;
  const table = source.value;
  const layout = findLayout(table);
  const there = { ...raw, ...readTabs(open.spreadsheet, [order.target]) };
  const tab = there[order.target];
  const targets = targetsOf(order.target, tab?.cells[0] ?? []);
  if (tab === undefined || !targets.includes('name')) {
    return { ok: false, message: importing.noTarget(order.target) };
  }
  const mapping =
    order.mapping === null
      ? matchColumns(order.target, table, layout, targets, readings)
      : confirmedMapping(order.mapping, layout.captions.length, targets);
  if (mapping === null) return { ok: false, message: importing.otherColumns };
  const given = Object.entries(proposeFill(order, layout.titles, readings.lists.unit));
  const fill = Object.fromEntries(given.filter(([key]) => FILLABLE[order.target].some((one) => one === key)));
  const request = {
    tab: order.target,
    table,
    layout,
    mapping,
    fill,
    convertLegacy: order.convertLegacy,
    readings,
    there,
  };
  return { ok: true, value: { request, targets, plan: planImport(request), tab } };
}
