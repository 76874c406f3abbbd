import { unitColumn, type PeopleTab } from '../contract/people-tabs.js';
import { readColumns, type Readings } from '../reading/row-schema.js';
import type { RawCell, RawTab } from '../contract/sheet-data.js';
import { findColumns } from '../reading/find-columns.js';
import { buildPerson, type PersonBuilder, type PersonCells } from './build-person.js';
import type { TableLayout } from './find-layout.js';
import type { ColumnMapping } from './match-columns.js';
import { comparePersons, personKeys, type Likeness, type PersonKey } from './known-people.js';
import type { SkipReason } from './skip-reason.js';
import { sortRows } from './sort-rows.js';
import { LIMITS, type SourceTable } from './source-table.js';

export interface Skipped {
  readonly line: number;
  readonly reason: SkipReason;
}

export interface PlannedPerson {
  readonly line: number;
  readonly cells: PersonCells;
}

export interface ImportPlan {
  readonly people: readonly PlannedPerson[];
  /** In the order of lines. */
  readonly skipped: readonly Skipped[];
}

export interface ImportRequest {
  readonly tab: PeopleTab;
  readonly table: SourceTable;
  readonly layout: TableLayout;
  readonly mapping: ColumnMapping;
  readonly fill: PersonCells;
  readonly convertLegacy: boolean;
  readonly readings: Readings;
  /** Đề cử and Khách mời as they stand. */
  readonly there: { readonly [T in PeopleTab]?: RawTab | undefined };
}

type Where = { readonly tab: PeopleTab; readonly row: number } | { readonly line: number };
interface Known {
  readonly key: PersonKey;
  readonly where: Where;
}
type KnownByName = Map<string, Known[]>;

function remember(known: KnownByName, entry: Known): void {
  const same = known.get(entry.key.name);
  if (same === undefined) known.set(entry.key.name, [entry]);
  else same.push(entry);
}

/** The people of both tabs, by name. */
function findKnown({ there, readings }: ImportRequest): KnownByName {
  const known: KnownByName = new Map();
  for (const tab of ['nominations', 'guests'] as const) {
    const raw = there[tab];
    if (raw === undefined) continue;
    const { at } = findColumns(tab, raw.cells[0] ?? []);
    const keyOf = personKeys(tab, readColumns(tab, readings));
    raw.cells.forEach((row, index) => {
      if (index === 0) return;
      const cells = Object.fromEntries(Object.entries(at).map(([key, column]) => [key, row[column ?? -1] ?? '']));
      const key = keyOf(cells);
      if (key !== null) remember(known, { key, where: { tab, row: index + 1 } });
    });
  }
  return known;
}

/** In the other tab only who is surely the same counts: a guest's organisation is no unit, and few have a year. */
function likenessOf(tab: PeopleTab, key: PersonKey, known: Known): Likeness {
  const elsewhere = 'tab' in known.where && known.where.tab !== tab;
  if (!elsewhere) return comparePersons(key, known.key);
  const sure = key.year !== null && !key.group && !known.key.group;
  return sure && comparePersons(key, known.key) === 'same' ? 'same' : 'other';
}

function findLike(tab: PeopleTab, key: PersonKey, known: KnownByName): SkipReason | null {
  const like = (known.get(key.name) ?? []).map((one) => ({ ...one, likeness: likenessOf(tab, key, one) }));
  const found = like.find(({ likeness }) => likeness === 'same') ?? like.find(({ likeness }) => likeness === 'perhaps');
  if (found === undefined) return null;
  const sure = found.likeness === 'same';
  const { where } = found;
  if ('line' in where) return { kind: sure ? 'repeated' : 'perhapsRepeated', line: where.line };
  return { kind: sure ? 'there' : 'perhapsThere', ...where };
}

const isTooLong = (cells: PersonCells): boolean =>
  Object.values(cells).some((cell: RawCell) => typeof cell === 'string' && cell.length > LIMITS.cell);

/**
 * Decides for every row below the headers whether it is imported and as what, or why not. Run again over the tab with the
 * planned rows in it, it plans nothing. Never throws.
 */
export function planImport(request: ImportRequest): ImportPlan {
  const { tab, mapping, fill, convertLegacy, readings } = request;
  const present = findColumns(tab, request.there[tab]?.cells[0] ?? []).at;
  const columns = readColumns(tab, readings).filter(({ key }) => present[key] !== undefined);
  const builder: PersonBuilder = { columns, mapping, fill, convertLegacy };
  const keyOf = personKeys(tab, columns);
  const known = findKnown(request);
  const people: PlannedPerson[] = [];
  const skipped: Skipped[] = [];
  for (const { line, cells, unit, aside } of sortRows(request.table, request.layout, readings.lists.unit)) {
    const person = aside === null ? buildPerson(builder, cells, { key: unitColumn(tab), unit }) : {};
    const key = aside === null ? keyOf(person) : null;
    const reason =
      aside ??
      (key === null
        ? { kind: 'noName' as const }
        : isTooLong(person)
          ? { kind: 'tooLong' as const }
          : findLike(tab, key, known));
    if (reason !== null) skipped.push({ line, reason });
    if (reason !== null || key === null) continue;
    people.push({ line, cells: person });
    remember(known, { key, where: { line } });
  }
  return { people, skipped };
}
