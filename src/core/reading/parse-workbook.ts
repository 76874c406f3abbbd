import type { Day } from '../day.js';
import type { Finding } from '../findings/finding.js';
import { splitValues } from './cells/read-choice.js';
import type { ColumnIndices } from './find-columns.js';
import { makeFixedLists } from '../contract/fixed-value-lists.js';
import { buildLists, buildUnitList, makeOfficeList } from './parse-lists.js';
import { parseSettings } from './parse-settings.js';
import { parseTable, type ParsedTable } from './parse-table.js';
import type { Readings } from './row-schema.js';
import type { ListsOfValues, Workbook } from './rows.js';
import type { RawWorkbook } from '../contract/sheet-data.js';
import { TABS, type TabKey } from '../contract/tabs.js';

export interface ParsedWorkbook {
  readonly workbook: Workbook;
  /** In the order of tabs, headers first, then by row. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every tab of the contract (`workbook.md`). Never throws and drops no row: what cannot be read is a finding and null.
 * `today` says how far two-digit years reach.
 */
export function parseWorkbook(raw: RawWorkbook, today: Day): ParsedWorkbook {
  const { lists, listsTable, unitsTable, readings } = parseListsAndUnits(raw, today);
  const settings = parseSettings(raw.settings);
  const tables = {
    nominations: parseTable('nominations', raw.nominations, readings),
    reviews: parseTable('reviews', raw.reviews, readings),
    questions: parseTable('questions', raw.questions, readings),
    guests: parseTable('guests', raw.guests, readings),
    delegates: parseTable('delegates', raw.delegates, readings),
    composition: parseTable('composition', raw.composition, readings),
    steps: parseTable('steps', raw.steps, readings),
    agenda: parseTable('agenda', raw.agenda, readings),
    papers: parseTable('papers', raw.papers, readings),
    commendations: parseTable('commendations', raw.commendations, readings),
  };
  const parts: Parts = { ...tables, settings, units: unitsTable, lists: listsTable };
  const workbook: Workbook = {
    nominations: tables.nominations.rows,
    reviews: tables.reviews.rows,
    questions: tables.questions.rows,
    guests: tables.guests.rows,
    delegates: tables.delegates.rows,
    targets: tables.composition.rows,
    steps: tables.steps.rows.map((row) => ({ ...row, dependsOn: splitCodes(row.dependsOn) })),
    agenda: tables.agenda.rows,
    papers: tables.papers.rows,
    commendations: tables.commendations.rows,
    units: unitsTable.rows.map((row) => ({ ...row, aliases: splitValues(row.aliases ?? '') })),
    lists,
    settings: settings.settings,
    has: (tab, column) => raw[tab] !== undefined && (column === undefined || parts[tab]?.at[column] !== undefined),
  };
  return { workbook, findings: tabsInOrder.flatMap((tab) => parts[tab]?.findings ?? []) };
}

type Parts = { readonly [K in TabKey]?: { readonly findings: readonly Finding[]; readonly at: ColumnIndices } };

const tabsInOrder = Object.keys(TABS) as TabKey[];

const splitCodes = (text: string | null): readonly string[] => splitValues((text ?? '').replace(/,/g, ';'));

interface ListsAndUnits {
  readonly lists: ListsOfValues;
  readonly listsTable: ParsedTable<'lists'>;
  readonly unitsTable: ParsedTable<'units'>;
  readonly readings: Readings;
}

/** Danh mục is read first and Đơn vị by it, because the other tabs are read by both. */
export function parseListsAndUnits(raw: RawWorkbook, today: Day): ListsAndUnits {
  const fixed = makeFixedLists();
  const none = { field: null, sector: null, formerUnit: null, meritGroup: null, awardForm: null, unit: null };
  const bare: Readings = { lists: { ...fixed, ...none }, yesNo: fixed.yesNo, today };
  const listsTable = parseTable('lists', raw.lists, bare);
  const office = buildLists(listsTable);
  const officeLists = {
    field: makeOfficeList(office.field),
    sector: makeOfficeList(office.sector),
    formerUnit: makeOfficeList(office.formerUnit),
    meritGroup: makeOfficeList(office.meritGroup),
    awardForm: makeOfficeList(office.awardForm),
  };
  const withLists: Readings = { ...bare, lists: { ...bare.lists, ...officeLists } };
  const unitsTable = parseTable('units', raw.units, withLists);
  const unit = buildUnitList(unitsTable);
  const readings: Readings = { ...withLists, lists: { ...withLists.lists, unit: makeOfficeList(unit) } };
  return { lists: { ...office, unit }, listsTable, unitsTable, readings };
}
