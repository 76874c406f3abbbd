import { expect } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { addSheet, emptyWorkbook, makeCell, sheetNamed } from '../../src/host/model/sheet.js';
import type { Cell, Scalar, Workbook } from '../../src/host/model/workbook.js';
import { OFFICER, bundledHost, runJob } from './bundled-host.js';

export type Grid = readonly (readonly (Scalar | Partial<Cell>)[])[];
export type Tabs = Readonly<Record<string, Grid>>;
export type Place = readonly [code: string, tab: string | null, row: number | null, column: string | null];

export interface Result {
  readonly delegates: { readonly nominated: number };
  readonly findings: readonly {
    readonly code: string;
    readonly tab: string;
    readonly row: number;
    readonly column: string;
  }[];
}

export const HEADER = [
  'Mã',
  'Đơn vị đề cử',
  'Đối tượng',
  'Họ và tên',
  'Giới tính',
  'Năm sinh',
  'Nghề nghiệp',
  'Lĩnh vực',
  'Trực tiếp',
  'Tóm tắt thành tích',
];
const UNIT = 'Thôn Mỗ Đoạn';
export const nominee = (name: string): string[] => {
  const work = ['Nông dân', 'Nông nghiệp', 'Sản xuất', 'Trồng 2 ha rau sạch'];
  return ['', UNIT, 'Cá nhân', name, 'Nữ', '1980', ...work];
};
export const TABS: Tabs = {
  'Đề cử': [HEADER, nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')],
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

export function workbookOf(tabs: Tabs): Workbook {
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
export async function check(tabs: Tabs): Promise<Result> {
  const host = await bundledHost({ workbook: workbookOf(tabs) });
  const seen = (): unknown[] => Object.entries(tabs).map(([tab, grid]) => contentOf(host, tab, grid));
  const before = seen();
  runJob(host, 'validateDelegates');
  expect(seen()).toEqual(before);
  expect(host.problems).toEqual([]);
  return runJob(host, 'describeResult') as Result;
}

export const places = ({ findings }: Result): Place[] =>
  findings.map(({ code, tab, row, column }) => [code, tab, row, column]);

/** Đề cử with one cell of its first row, or one header, replaced. */
export function withCell(header: string, content: Scalar | Partial<Cell>, row = 1): Tabs {
  const at = HEADER.indexOf(header);
  const grid = (TABS['Đề cử'] ?? []).map((cells, r) =>
    r === row ? cells.map((cell, c) => (c === at ? content : cell)) : cells,
  );
  return { ...TABS, 'Đề cử': grid };
}
