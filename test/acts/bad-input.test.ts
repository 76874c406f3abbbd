import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { findUncomputed } from '../../src/host/cli/uncomputed-formulas.js';
import { sheetNamed } from '../../src/host/model/sheet.js';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { bundledHost, runJob } from './bundled-host.js';
import {
  HEADER,
  TABS,
  check,
  nominee,
  places,
  withCell,
  workbookOf,
  type Grid,
  type Place,
  type Result,
  type Tabs,
} from './small-workbook.js';

const LONG = 'dài '.repeat(12_500);

describe('a cell that nobody expects', () => {
  it.each<[string, Tabs, Place[]]>([
    [
      '#REF! in the unit',
      withCell('Đơn vị đề cử', { error: '#REF!' }),
      [['cell.unreadable', 'Đề cử', 2, 'Đơn vị đề cử']],
    ],
    ['#N/A in the name', withCell('Họ và tên', { error: '#N/A' }), [['cell.unreadable', 'Đề cử', 2, 'Họ và tên']]],
    ['#VALUE! in the year', withCell('Năm sinh', { error: '#VALUE!' }), [['cell.unreadable', 'Đề cử', 2, 'Năm sinh']]],
    ['a number for a name', withCell('Họ và tên', 1234), [['cell.unreadable', 'Đề cử', 2, 'Họ và tên']]],
    ['a tick for a field', withCell('Lĩnh vực', true), [['cell.unreadable', 'Đề cử', 2, 'Lĩnh vực']]],
    [
      'a formula that shows a name',
      withCell('Họ và tên', { value: 'Lê Thị Mẫu', formula: '=A1&"x"', computed: true }),
      [['cell.formula', 'Đề cử', 2, 'Họ và tên']],
    ],
    ['50,000 characters for a gender', withCell('Giới tính', LONG), [['value.unknown', 'Đề cử', 2, 'Giới tính']]],
    [
      '50,000 characters of achievement',
      withCell('Tóm tắt thành tích', LONG),
      [['text.tooLong', 'Đề cử', 2, 'Tóm tắt thành tích']],
    ],
    ['a name in NFD with NBSP', withCell('Họ và tên', 'Lê\u00a0Thị Mẫu'.normalize('NFD')), []],
    ['a listed value in NFD, upper case, NBSP', withCell('Đơn vị đề cử', 'THÔN\u00a0MỖ  ĐOẠN'.normalize('NFD')), []],
    ['half an emoji in a name', withCell('Họ và tên', 'Lê Thị \ud83d Mẫu'), []],
    [
      'control characters in an achievement',
      withCell('Tóm tắt thành tích', 'Trồng\u0000 2 ha\u000brau\r\nsạch\uffff'),
      [],
    ],
    ['30,000 marks for text before a name', withCell('Họ và tên', `${"'".repeat(30_000)}Lê Thị Mẫu`), []],
    ['a header in NFD with NBSP', withCell('Năm sinh', 'Năm\u00a0sinh'.normalize('NFD'), 0), []],
  ])('%s', async (_, tabs, expected) => {
    const result = await check(tabs);
    expect(result.delegates.nominated).toBe(2);
    expect(places(result)).toEqual(expected);
  });
});

/** Columns from right to left with one of somebody else's after each. */
const turned = (grid: Grid): Grid =>
  grid.map((row, r) => row.flatMap((cell, c) => [cell, r === 0 ? `Riêng ${String(c)}` : 'ghi']).reverse());

describe('a workbook that is laid out otherwise', () => {
  const grid = TABS['Đề cử'] ?? [];
  const english = ['Code', 'Nominating unit', 'Subject', 'Name', 'Gender', 'Birth year', 'Occupation', 'Field'];

  it.each<[string, Tabs, number, Place[]]>([
    ['blank rows in between', { ...TABS, 'Đề cử': [grid[0] ?? [], [], [], grid[1] ?? [], [''], grid[2] ?? []] }, 2, []],
    [
      'English tab and headers',
      Object.fromEntries(
        Object.entries(TABS).map(([tab, rows]) =>
          tab === 'Đề cử' ? ['Nominations', [[...english, 'Direct', 'Achievement'], ...rows.slice(1)]] : [tab, rows],
        ),
      ),
      2,
      [],
    ],
    ['columns the other way round, strange ones between', { ...TABS, 'Đề cử': turned(grid) }, 2, []],
    [
      'a doubled column',
      { ...TABS, 'Đề cử': grid.map((row, r) => [...row, r === 0 ? 'NĂM SINH' : '1999']) },
      2,
      [['table.column.doubled', 'Đề cử', 1, 'Năm sinh']],
    ],
    ['a column missing', withCell('Năm sinh', 'Tuổi', 0), 2, [['table.column.missing', 'Đề cử', 1, 'Năm sinh']]],
    ['only headers', { ...TABS, 'Đề cử': grid.slice(0, 1) }, 0, []],
    ['no header at all', { ...TABS, 'Đơn vị': [] }, 2, [['table.column.missing', 'Đơn vị', 1, 'Đơn vị']]],
  ])('%s', async (_, tabs, nominated, expected) => {
    const result = await check(tabs);
    expect(result.delegates.nominated).toBe(nominated);
    expect(places(result)).toEqual(expected);
  });

  it.each(['Đề cử', 'Bình xét', 'Khách mời', 'Cơ cấu', 'Thiết lập', 'Đơn vị', 'Danh mục'])(
    'without %s: one finding, and the rest is checked',
    async (tab) => {
      const result = await check(Object.fromEntries(Object.entries(TABS).filter(([name]) => name !== tab)));
      expect(places(result)[0]).toEqual(['table.tab.missing', tab, null, null]);
      expect(result.delegates.nominated).toBe(tab === 'Đề cử' ? 0 : 2);
    },
  );

  it('a second tab of the same meaning is not read, and the notice and the sidebar say so', async () => {
    const host = await bundledHost({ workbook: workbookOf({ ...TABS, Nominations: grid }) });
    host.answer({ button: 'OK' });
    host.clickMenu('validateDelegates');
    const said = 'Không đọc trang “Nominations” vì đã có trang “Đề cử” cùng nghĩa';
    expect(host.dialogs[0]?.prompt).toContain(said);
    const state = host.run('sidebarState', []);
    expect(state.ok && JSON.stringify(state.value)).toContain(said);
    expect((runJob(host, 'describeResult') as Result).delegates.nominated).toBe(2);
  });

  it('an empty workbook is told to set up first', async () => {
    const host = await bundledHost({ workbook: workbookOf({ 'Trang tính1': [] }) });
    expect(() => runJob(host, 'validateDelegates')).toThrow(/Thiết lập bảng tính/);
  });
});

describe('ten thousand rows', () => {
  it('every one is counted and answered', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      nominee(
        `Nguyễn Thị ${String.fromCharCode(...[0, 1, 2].map((place) => 97 + (Math.floor(i / 26 ** place) % 26)))}`,
      ),
    );
    const host = await bundledHost({ workbook: workbookOf({ ...TABS, 'Đề cử': [HEADER, ...rows] }) });
    runJob(host, 'validateDelegates');
    const sheet = sheetNamed(host.workbook, 'Đề cử');
    const codes = new Set(sheet?.rows.slice(1).map((row) => row?.[0]?.value));
    expect(codes.size).toBe(10_000);
    expect(sheet?.rows.slice(1).every((row) => row?.[10]?.value === 'Đủ')).toBe(true);
    expect((runJob(host, 'describeResult') as Result).delegates.nominated).toBe(10_000);
  });
});

describe('a file of a program that computes nothing', () => {
  it('a formula without a result is a finding with its place', async () => {
    const book = new ExcelJS.Workbook();
    for (const [tab, grid] of Object.entries(TABS)) {
      const sheet = book.addWorksheet(tab);
      for (const row of grid) sheet.addRow(row.map((cell) => (typeof cell === 'object' ? '' : cell)));
    }
    const named = book.getWorksheet('Đề cử');
    if (named !== undefined) named.getCell('D2').value = { formula: 'B2&"x"' };
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const read = readWorkbook(bytes, 'openpyxl');
    if (!read.ok) throw new Error(read.problem);
    expect(findUncomputed(read.workbook)).toEqual({ count: 1, first: 'Đề cử!D2' });
    const host = await bundledHost({ workbook: read.workbook });
    runJob(host, 'validateDelegates');
    const found = places(runJob(host, 'describeResult') as Result).filter(([, tab]) => tab === 'Đề cử');
    expect(found).toEqual([
      ['cell.unreadable', 'Đề cử', 2, 'Họ và tên'],
      ['cell.formula', 'Đề cử', 2, 'Họ và tên'],
    ]);
  });
});
