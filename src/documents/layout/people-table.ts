import type { Table } from 'docx';
import type { DelegateRows } from '../blocks/group-fields.js';
import type { PersonFields } from '../blocks/person-fields.js';
import { PORTRAIT_WIDTH } from './page-layout.js';
import type { CellOf, RowOf } from './table.js';
import { ruled } from './table.js';
import type { Tags } from './tags.js';
import { partOf } from './tags.js';

/** The tag of a field of a person. */
type PersonTag<Name> = (name: Name) => string;
export type PersonName = keyof PersonFields;

/** A column of a list of people, of the fields that it names; two headings: the birth year, under the gender (docs/domain.md 3.1). */
export interface PeopleColumn<Name = PersonName> {
  readonly width: number;
  readonly heading: string;
  readonly align?: CellOf['align'];
  readonly cell: (person: PersonTag<Name>) => string;
  /** Stands under one heading with its neighbour of the same `over`. */
  readonly over?: string;
}

/** The columns that every list of people begins with. */
export const nameColumns = (nameWidth: number): readonly PeopleColumn[] => [
  { width: 600, heading: 'TT', align: 'center', cell: (person) => person('number') },
  { width: nameWidth, heading: 'Họ và tên', cell: (person) => person('name') },
];

export const birthColumns = (width = 750): readonly PeopleColumn[] => [
  { width, heading: 'Nam', over: 'Năm sinh', align: 'center', cell: (person) => person('bornMale') },
  { width, heading: 'Nữ', over: 'Năm sinh', align: 'center', cell: (person) => person('bornFemale') },
];

/** People under headings that go across the table; the header rows are repeated on every page. */
export function groupedTable<F extends DelegateRows>(whole: Tags<F>, columns: readonly PeopleColumn[]): Table {
  const t = partOf<DelegateRows, F>(whole);
  const rows = t.rows('groups', (group) => [
    { cells: [{ text: group('heading'), bold: true, columnSpan: columns.length, withNext: true }] },
    ...group.rows('people', (person) => [personRow(columns, person)]),
  ]);
  return ruled(
    columns.map(({ width }) => width),
    [...headerRows(columns), ...rows],
  );
}

/** The list of delegates as every official paper has it. */
export const delegateTable = <F extends DelegateRows>(t: Tags<F>): Table =>
  groupedTable(t, [
    ...nameColumns(2700),
    ...birthColumns(700),
    { width: 2855, heading: 'Chức vụ, nghề nghiệp, cơ quan', cell: (person) => person('work') },
    { width: PORTRAIT_WIDTH - 7555, heading: 'Lĩnh vực', cell: (person) => person('field') },
  ]);

export const personRow = <Name>(columns: readonly PeopleColumn<Name>[], person: PersonTag<Name>): RowOf => ({
  whole: true,
  cells: columns.map(({ cell, align }) => ({ text: cell(person), ...(align === undefined ? {} : { align }) })),
});

/** One row of headings, or two where columns stand under one. Those come right after the columns that reach down. */
export function headerRows<Name>(columns: readonly PeopleColumn<Name>[]): readonly RowOf[] {
  const under = columns.filter(({ over }) => over !== undefined);
  if (under.length === 0) return [{ header: true, cells: columns.map(({ heading }) => ({ text: heading })) }];
  const first = columns.findIndex(({ over }) => over !== undefined);
  const top = columns.flatMap(({ heading, over }, at): readonly CellOf[] => {
    if (over === undefined) return [{ text: heading, rowSpan: 2 }];
    return at === first ? [{ text: over, columnSpan: under.length }] : [];
  });
  return [
    { header: true, cells: top },
    { header: true, skip: first, cells: under.map(({ heading }) => ({ text: heading })) },
  ];
}
