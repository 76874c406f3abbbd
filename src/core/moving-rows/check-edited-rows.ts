import { findRowFaults } from '../rules/rows/nomination-rules.js';
import { orderFindings } from '../findings/order-findings.js';
import type { RowFacts } from '../rules/facts/row-facts.js';
import { buildRowStatuses, type RowStatus } from '../judgement/row-status.js';
import type { Day } from '../day.js';
import { buildPeople } from '../people/build-people.js';
import { makeFixedLists } from '../contract/fixed-value-lists.js';
import type { ColumnIndices } from '../reading/find-columns.js';
import type { Decision, ListName } from '../contract/lists-of-values.js';
import { makeOfficeList } from '../reading/parse-lists.js';
import { parseTable } from '../reading/parse-table.js';
import type { Readings } from '../reading/row-schema.js';
import type { RawTab } from '../contract/sheet-data.js';
import { TABS, type ColumnKey } from '../contract/tabs.js';
import type { EditFacts } from './edit-facts.js';

function buildReadings({ lists }: EditFacts, today: Day): Readings {
  const fixed = makeFixedLists();
  const listOf = (name: ListName) =>
    makeOfficeList(lists[name]?.map(([value = '', ...aliases]) => ({ value, aliases, row: 0 })) ?? null);
  const office = {
    field: listOf('field'),
    sector: listOf('sector'),
    formerUnit: listOf('formerUnit'),
    meritGroup: listOf('meritGroup'),
    awardForm: listOf('awardForm'),
    unit: listOf('unit'),
  };
  return { lists: { ...fixed, ...office }, yesNo: fixed.yesNo, today };
}

function buildFacts(facts: EditFacts, at: ColumnIndices, today: Day): RowFacts {
  const columns = Object.keys(TABS.nominations.columns) as ColumnKey<'nominations'>[];
  return {
    today,
    wholePool: facts.wholePool,
    columns: new Set(columns.filter((column) => at[column] !== undefined)),
    mostPresent: new Map(facts.mostPresent),
    threshold: facts.threshold,
    formerUnits: facts.formerUnits,
  };
}

function decided({ decisions }: EditFacts): { readonly code: string; readonly decision: Decision }[] {
  const groups = Object.entries(decisions) as [Decision, readonly string[]][];
  return groups.flatMap(([decision, codes]) => codes.map((code) => ({ code, decision })));
}

/**
 * What rows of Đề cử say back, by the rules of the full check that need no other row: doubles, and formulas behind values, are
 * found by that. Keyed by row number; a row that holds nobody is not there.
 *
 * @param tab the header and some rows or all; blank rows stand for those not read
 */
export function checkEditedRows(tab: RawTab, facts: EditFacts, today: Day): ReadonlyMap<number, RowStatus> {
  const { rows, findings, at } = parseTable('nominations', tab, buildReadings(facts, today));
  const people = buildPeople({
    nominations: rows,
    guests: [],
    delegates: decided(facts),
    units: [],
    has: (_, column) => at[column ?? ''] !== undefined,
  });
  const rowFacts = buildFacts(facts, at, today);
  const faults = rows.flatMap((row, index) => {
    const person = people[index];
    return person === undefined ? [] : findRowFaults(row, person, rowFacts);
  });
  const statuses = buildRowStatuses(rows, orderFindings([...findings, ...faults]));
  return new Map(statuses.map((status) => [status.nomination.row, status]));
}
