import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { standInForUncomputed } from '../../src/host/cli/uncomputed-formulas.js';
import type { Host } from '../../src/host/create-host.js';
import { addSheet, emptyWorkbook, makeCell, sheetNamed } from '../../src/host/model/sheet.js';
import type { Cell, Scalar, Workbook } from '../../src/host/model/workbook.js';
import { readWorkbook } from '../../src/host/xlsx/read-workbook.js';
import { OFFICER, bundledHost, runJob } from './bundled-host.js';

type Grid = readonly (readonly (Scalar | Partial<Cell>)[])[];
type Tabs = Readonly<Record<string, Grid>>;
type Place = readonly [code: string, tab: string | null, row: number | null, column: string | null];

interface Result {
  readonly delegates: { readonly nominated: number };
  readonly findings: readonly {
    readonly code: string;
    readonly tab: string;
    readonly row: number;
    readonly column: string;
  }[];
}

const HEADER = ['Mã', 'Đơn vị đề cử', 'Đối tượng', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Nghề nghiệp', 'Lĩnh vực'];
const REST = ['Trực tiếp', 'Tóm tắt thành tích'];
const UNIT = 'Thôn Mỗ Đoạn';
const nominee = (name: string): string[] => {
  const work = ['Nông dân', 'Nông nghiệp', 'Sản xuất', 'Trồng 2 ha rau sạch'];
  return ['', UNIT, 'Cá nhân', name, 'Nữ', '1980', ...work];
};
const TABS: Tabs = {
  'Đề cử': [[...HEADER, ...REST], nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')],
  'Bình xét': [
    ['Đơn vị', 'Ngày họp', 'Số người dự', 'Biên bản'],
    [UNIT, { value: 45879, numberFormat: 'dd/mm/yyyy' }, 45, 'BB-01'],
  ],
  'Khách mời': [['Mã', 'Loại đại biểu', 'Họ và tên']],
  'Cơ cấu': [['Tiêu chí', 'Giá trị', 'Tối thiểu', 'Tối đa']],
  'Tiến độ': [['Mã', 'Việc', 'Hạn (trước ngày)', 'Trạng thái']],
  'Thiết lập': [['Khóa', 'Giá trị']],
  'Đơn vị': [['Đơn vị'], [UNIT]],
  'Danh mục': [['Lĩnh vực'], ['Nông nghiệp']],
};

function workbookOf(tabs: Tabs): Workbook {
  const workbook = emptyWorkbook({ owner: OFFICER });
  for (const [name, grid] of Object.entries(tabs)) {
    const sheet = addSheet(workbook, name);
    sheet.maxRows = Math.max(sheet.maxRows, grid.length);
    grid.forEach((row, r) =>
      row.forEach((content, c) => {
        const cell = typeof content === 'object' && !('error' in content) ? content : { value: content };
        Object.assign(makeCell(sheet, r + 1, c + 1), cell);
      }),
    );
  }
  return workbook;
}

/** The first cells of a tab as they are, as many as there were; the code apart, which we may fill. */
const contentOf = (host: Host, tab: string, grid: Grid): unknown[] => {
  const sheet = sheetNamed(host.workbook, tab);
  const code = grid[0]?.findIndex((cell) => cell === 'Mã' || cell === 'Code') ?? -1;
  return grid.map((row, r) =>
    row.map((_, c) => {
      const cell = sheet?.rows[r]?.[c];
      return c === code ? '' : [cell?.value ?? '', cell?.formula ?? null];
    }),
  );
};

/** Checks the workbook on the bundle; the people's cells must be afterwards what they were before. */
async function check(tabs: Tabs): Promise<Result> {
  const host = await bundledHost({ workbook: workbookOf(tabs) });
  const seen = (): unknown[] => Object.entries(tabs).map(([tab, grid]) => contentOf(host, tab, grid));
  const before = seen();
  runJob(host, 'validateDelegates');
  expect(seen()).toEqual(before);
  expect(host.problems).toEqual([]);
  return runJob(host, 'describeResult') as Result;
}

const places = ({ findings }: Result): Place[] =>
  findings.map(({ code, tab, row, column }) => [code, tab, row, column]);

/** Đề cử with one cell of its first row, or one header, replaced. */
function withCell(header: string, content: Scalar | Partial<Cell>, row = 1): Tabs {
  const at = [...HEADER, ...REST].indexOf(header);
  const grid = (TABS['Đề cử'] ?? []).map((cells, r) => (r === row ? cells.with(at, content) : cells));
  return { ...TABS, 'Đề cử': grid };
}

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
    ['50,000 characters of achievement', withCell('Tóm tắt thành tích', LONG), []],
    ['a name in NFD with NBSP', withCell('Họ và tên', 'Lê\u00a0Thị Mẫu'.normalize('NFD')), []],
    ['a listed value in NFD, upper case, NBSP', withCell('Đơn vị đề cử', 'THÔN\u00a0MỖ  ĐOẠN'.normalize('NFD')), []],
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
    const host = await bundledHost({ workbook: workbookOf({ ...TABS, 'Đề cử': [[...HEADER, ...REST], ...rows] }) });
    runJob(host, 'validateDelegates');
    const sheet = sheetNamed(host.workbook, 'Đề cử');
    const codes = new Set(sheet?.rows.slice(1).map((row) => row?.[0]?.value));
    expect(codes.size).toBe(10_000);
    expect(sheet?.rows.slice(1).every((row) => row?.[10]?.value === 'Đủ')).toBe(true);
    expect((runJob(host, 'describeResult') as Result).delegates.nominated).toBe(10_000);
  }, 60_000);
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
    const read = await readWorkbook(bytes, 'openpyxl');
    if (!read.ok) throw new Error(read.problem);
    expect(standInForUncomputed(read.workbook)).toMatchObject({ count: 1, first: 'Đề cử!D2' });
    const host = await bundledHost({ workbook: read.workbook });
    runJob(host, 'validateDelegates');
    const found = places(runJob(host, 'describeResult') as Result).filter(([, tab]) => tab === 'Đề cử');
    expect(found).toEqual([
      ['cell.unreadable', 'Đề cử', 2, 'Họ và tên'],
      ['cell.formula', 'Đề cử', 2, 'Họ và tên'],
    ]);
  });
});
