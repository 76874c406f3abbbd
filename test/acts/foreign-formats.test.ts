import { describe, expect, it } from '@jest/globals';
import type { Doubts } from '../../src/host/doubts/doubts.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { makeCell, sheetNamed } from '../../src/host/model/sheet.js';
import type { Cell, Sheet, ValidationRule } from '../../src/host/model/workbook.js';
import { bundledHost, OFFICER, runJob, setUpHost } from './bundled-host.js';

const REFUSING: ValidationRule = {
  criteria: { kind: 'list', values: ['Xong', 'Chưa'] },
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};
const JOBS = ['validateDelegates', 'highlightOverdue', 'checkAgenda'];

function tabOf(host: Host, name: string): Sheet {
  const sheet = sheetNamed(host.workbook, name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
}

function columnOf(sheet: Sheet, header: string): number {
  const at = sheet.rows[0]?.findIndex((cell) => cell?.value === header) ?? -1;
  if (at < 0) throw new Error(`no column ${header}`);
  return at + 1;
}

/** What somebody has done to a column, before the check: to each cell below its header. */
function change(host: Host, tab: string, header: string, how: Partial<Cell>): void {
  const sheet = tabOf(host, tab);
  const column = columnOf(sheet, header);
  for (let row = 2; row <= 200; row += 1) Object.assign(makeCell(sheet, row, column), how);
}

const shown = (host: Host, tab: string, header: string): unknown[] => {
  const sheet = tabOf(host, tab);
  const column = columnOf(sheet, header);
  return sheet.rows.slice(1, 60).map((row) => row?.[column - 1]?.value ?? '');
};

async function filledHost(doubts: Partial<Doubts> = {}): Promise<Host> {
  const { workbook } = await setUpHost();
  const host = await bundledHost({ workbook, doubts });
  const officer = host.person(OFFICER);
  const sheet = tabOf(host, 'Đề cử');
  const type = (row: number, header: string, text: string) =>
    officer.type('Đề cử', `${String.fromCharCode(64 + columnOf(sheet, header))}${String(row)}`, text);
  for (const [row, name] of [
    [2, 'Nguyễn Thị Mẫu'],
    [3, 'Trần Văn Thử'],
  ] as const) {
    type(row, 'Đơn vị đề cử', 'Thôn Mỗ Đoạn');
    type(row, 'Họ và tên', name);
  }
  return host;
}

/** Every column that is computed, whatever people have done to its cells. */
const OURS = [
  ['Đề cử', 'Kết quả kiểm tra'],
  ['Đề cử', 'Cần bổ sung'],
  ['Cơ cấu', 'Nguồn'],
  ['Cơ cấu', 'Số người'],
  ['Cơ cấu', 'Tỷ lệ'],
  ['Cơ cấu', 'Kết quả'],
  ['Tiến độ', 'Tình trạng'],
  ['Tiến độ', 'Số ngày'],
  ['Chương trình', 'Bắt đầu'],
  ['Đại biểu', 'Đơn vị'],
] as const;

describe('columns of ours hold what we write, whatever stands on them', () => {
  it.each<[string, Partial<Cell>, Partial<Doubts>]>([
    ['plain text', { numberFormat: '@' }, {}],
    ['a date', { numberFormat: 'dd/mm/yyyy' }, {}],
    ['a month', { numberFormat: 'mm/yyyy' }, {}],
    ['a time', { numberFormat: 'h:mm' }, {}],
    ['a rule that refuses at once', { validation: REFUSING }, { rejectingDropdown: 'throwsAtTheWrite' }],
    ['a rule that refuses at the next flush', { validation: REFUSING }, { rejectingDropdown: 'throwsAtTheFlush' }],
  ])('%s', async (_, how, doubts) => {
    const [host, control] = [await filledHost(doubts), await filledHost(doubts)];
    for (const [tab, header] of OURS) change(host, tab, header, how);
    for (const job of JOBS) for (const each of [host, control]) runJob(each, job);
    for (const [tab, header] of OURS)
      expect([tab, header, shown(host, tab, header)]).toEqual([tab, header, shown(control, tab, header)]);
  });
});

it('a link beside a column of the officer’s stays a link where somebody has made its cells plain text', async () => {
  const host = await filledHost();
  runJob(host, 'validateDelegates');
  host.person(OFFICER).type('Kết quả kiểm tra', 'I1', 'Ghi chú riêng');
  change(host, 'Kết quả kiểm tra', 'Ô', { numberFormat: '@' });
  runJob(host, 'validateDelegates');
  const sheet = tabOf(host, 'Kết quả kiểm tra');
  expect(makeCell(sheet, 2, columnOf(sheet, 'Ô')).formula).toMatch(/^=HYPERLINK/);
});

describe('a rule that refuses on a column of people’s', () => {
  it.each<[string, string]>([
    ['Đề cử', 'Mã'],
    ['Đại biểu', 'Mã'],
  ])('stays, and the sentence names it: %s, %s', async (tab, header) => {
    const host = await filledHost();
    change(host, tab, header, { validation: REFUSING, value: '' });
    expect(() => runJob(host, 'validateDelegates')).toThrow(
      new RegExp(`Không ghi được vào cột “${header}” của trang ${tab}: .*xác thực dữ liệu`),
    );
    expect(makeCell(tabOf(host, tab), 50, columnOf(tabOf(host, tab), header)).validation).toBe(REFUSING);
    expect(host.console).toEqual([]);
  });
});
