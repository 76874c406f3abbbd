import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PeopleTab } from '../../../src/core/contract/people-tabs.js';
import { anyCell, rawTab } from '../reading/raw-tab.js';
import { targetsOf } from '../../../src/core/import/import-target.js';
import { findLayout } from '../../../src/core/import/find-layout.js';
import { matchColumns } from '../../../src/core/import/match-columns.js';
import { planImport } from '../../../src/core/import/plan-import.js';
import { OFFICIAL_LIST, ZALO_LIST, tabbed } from './pasted.js';
import { afterImport, buildPlan, nominationsTab, readings } from './plan-of.js';

const HEADER = ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Thôn', 'Điện thoại', 'Tóm tắt thành tích'];
const name = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Bà Vũ'),
    fc.constantFrom('Văn', 'Thị', 'Đức'),
    fc.constantFrom('An', 'Anh', 'Hoà', 'Hòa', 'Mẫu'),
  )
  .map((words) => words.join(' '));
const person = fc
  .tuple(
    fc.constantFrom('1', '2', ''),
    name,
    fc.constantFrom('1975', '1980', '', 'năm Tý', '3/4/1990'),
    fc.constantFrom('Nam', 'nữ', 'N', ''),
    fc.constantFrom('Mỗ Đoạn', 'Thôn Bỉnh Di', 'Xóm 5', ''),
    fc.constantFrom('0912345678', '912345678', ''),
    fc.constantFrom('Trồng 2 ha rau', '=1+1', ''),
  )
  .map((cells) => [...cells]);
const list = fc.array(person, { maxLength: 30 });

const somethingPasted = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\t',
        '\n',
        '"',
        ';',
        '|',
        ',',
        '1. ',
        'Họ và tên',
        'Nam',
        'Nữ',
        'Nguyễn Văn An',
        '1975',
        'Tổng',
        'sn 1980',
        'Mỗ Đoạn',
        '  ',
        '(',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(OFFICIAL_LIST, ZALO_LIST),
);

describe('any list', () => {
  it('never throws, and every row below the headers is imported or listed with a reason', () => {
    fc.assert(
      fc.property(somethingPasted, fc.boolean(), (text, convertLegacy) => {
        const plan = buildPlan(text, { convertLegacy });
        const lines = [...plan.people, ...plan.skipped].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  it('cells of any kind, as a copied tab has them, never throw', () => {
    const rows = fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom<PeopleTab>('nominations', 'guests'), (cells, tab) => {
        const table = [{ line: 1, cells: HEADER }, ...cells.map((row, i) => ({ line: i + 2, cells: row }))];
        const there = {
          nominations: nominationsTab(),
          guests: rawTab(
            'guests',
            cells.map(() => ({})),
          ),
        };
        const layout = findLayout(table);
        const mapping = matchColumns(tab, table, layout, targetsOf(tab, there[tab].cells[0] ?? []), readings);
        const request = { tab, table, layout, mapping, there, readings, fill: {}, convertLegacy: true };
        const { people, skipped } = planImport(request);
        expect(people.length + skipped.length).toBe(cells.length + 1 - layout.body);
      }),
    );
  });

  it('imported twice brings nobody new', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          list.map((rows) => tabbed(HEADER, ...rows)),
          somethingPasted,
        ),
        (text) => {
          const tab = afterImport(nominationsTab(), buildPlan(text));
          expect(buildPlan(text, { there: { nominations: tab } }).people).toEqual([]);
        },
      ),
    );
  });

  it('with its columns in another order gives the same people', () => {
    const order = fc.shuffledSubarray([...HEADER.keys()], { minLength: HEADER.length });
    fc.assert(
      fc.property(list, order, (rows, columns) => {
        const moved = (row: readonly string[]) => columns.map((column) => row[column] ?? '');
        const as = (text: string) => buildPlan(text).people.map(({ cells }) => cells);
        expect(as(tabbed(moved(HEADER), ...rows.map(moved)))).toEqual(as(tabbed(HEADER, ...rows)));
      }),
    );
  });

  it('5,000 rows with stray quotation marks are read to the end, the marks kept', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [
      String(i),
      `"Nguyễn Văn ${String(i)}`,
      '1975',
      'Nam',
      'Mỗ Đoạn',
    ]);
    const plan = buildPlan(tabbed(HEADER, ...rows));
    expect(plan.people).toHaveLength(5000);
    expect(plan.people[0]?.cells).toMatchObject({ name: '"Nguyễn Văn 0', birthYear: 1975 });
  });
});
