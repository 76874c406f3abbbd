import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, bundledHost, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate, sortRows } from './by-header.js';
import { column, nominee, sheetOf } from './lock-host.js';

interface Result {
  readonly delegates: { readonly nominated: number; readonly listed: number; readonly wholePool: boolean };
  readonly findings: readonly {
    readonly code: string;
    readonly tab: string;
    readonly row: number;
    readonly column: string;
  }[];
}

const result = (host: Host): Result => runJob(host, 'describeResult') as Result;
const codes = (host: Host): string[] => result(host).findings.map(({ code }) => code);

async function hostWith(rows: readonly (readonly string[])[]): Promise<Host> {
  const host = await setUpHost();
  nominate(host, rows);
  return host;
}

describe('Kiểm tra đại biểu', () => {
  it('R-I-2-b: each of two rows of one person names the other, not itself', async () => {
    const lan = nominee('Nguyễn Thị Lan');
    const host = await hostWith([lan, nominee('Trần Thị Mẫu'), lan]);
    runJob(host, 'validateDelegates');
    const [first, , last] = column(host, 'Đề cử', 'Mã');
    const [toFix, , toFixLast] = column(host, 'Đề cử', 'Cần bổ sung');
    expect(toFix).toContain(`Trùng với Đề cử dòng 4 (${String(last)})`);
    expect(toFixLast).toContain(`Trùng với Đề cử dòng 2 (${String(first)})`);
  });

  it('R-I-2-b: of a row filled down many times, each names a few of the others and says how many more', async () => {
    const host = await hostWith(Array.from({ length: 30 }, () => nominee('Nguyễn Thị Lan')));
    runJob(host, 'validateDelegates');
    for (const said of column(host, 'Đề cử', 'Cần bổ sung').slice(0, 30)) {
      expect(said).toContain('và 23 dòng khác');
      expect(String(said).length).toBeLessThan(500);
    }
  });

  it('gives every nominee a code, a state and a row in the register', async () => {
    const host = await hostWith([
      nominee('Nguyễn Thị Mẫu'),
      nominee('Trần Thị Mẫu', { unit: 'Thôn Bỉnh Di', year: '' }),
    ]);
    runJob(host, 'validateDelegates');
    const given = column(host, 'Đề cử', 'Mã').slice(0, 2);
    expect(given.every((code) => /^ĐC-[2-9A-Y]{4}$/.test(String(code)))).toBe(true);
    expect(column(host, 'Đại biểu', 'Mã').slice(0, 2)).toEqual(given);
    expect(column(host, 'Đại biểu', 'Họ và tên').slice(0, 2)).toEqual(['Nguyễn Thị Mẫu', 'Trần Thị Mẫu']);
    expect(column(host, 'Đại biểu', 'Quyết định')).toEqual([]);
    expect(column(host, 'Đề cử', 'Kết quả kiểm tra').slice(0, 2)).toEqual(['Đủ', 'Thiếu 1 mục']);
    expect(column(host, 'Đề cử', 'Cần bổ sung')[1]).toBe('Còn thiếu: Năm sinh.');
  });

  it('run again changes no code, adds no row, writes the same', async () => {
    const host = await hostWith([nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
    runJob(host, 'validateDelegates');
    const before = JSON.stringify(host.workbook.sheets);
    runJob(host, 'validateDelegates');
    expect(JSON.stringify(host.workbook.sheets)).toBe(before);
  });

  it('keeps the decision beside its person when the register is sorted and people are added', async () => {
    const host = await hostWith([nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
    runJob(host, 'validateDelegates');
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 3), 'Đã duyệt');
    const approved = column(host, 'Đại biểu', 'Mã')[1];
    sortRows(host, 'Đại biểu', 'Họ và tên', false, OFFICER);
    nominate(host, [nominee('Lê Thị Mẫu')], 4);
    runJob(host, 'validateDelegates');
    const at = column(host, 'Đại biểu', 'Mã').indexOf(approved);
    expect(column(host, 'Đại biểu', 'Quyết định')[at]).toBe('Đã duyệt');
    expect(column(host, 'Đại biểu', 'Họ và tên')[at]).toBe('Trần Thị Mẫu');
    expect(column(host, 'Đại biểu', 'Mã').filter((code) => code !== '')).toHaveLength(3);
  });

  it('links each finding to its cell and blanks what an earlier check left', async () => {
    const host = await hostWith([nominee('Nguyễn Thị Mẫu', { year: 'năm Tý' }), nominee('Trần Thị Mẫu')]);
    runJob(host, 'validateDelegates');
    const before = column(host, 'Kết quả kiểm tra', 'Mã lỗi').filter((code) => code !== '');
    const sheet = sheetOf(host, 'Đề cử');
    const links = sheetOf(host, 'Kết quả kiểm tra').rows.map((row) => row?.[3]?.formula ?? '');
    expect(before).toContain('cell.unreadable');
    expect(
      links.some((link) => link.includes(`#gid=${String(sheet.id)}&range=${cellUnder(host, 'Đề cử', 'Năm sinh', 2)}`)),
    ).toBe(true);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '1980');
    runJob(host, 'validateDelegates');
    const after = column(host, 'Kết quả kiểm tra', 'Mã lỗi').filter((code) => code !== '');
    expect(after).not.toContain('cell.unreadable');
    expect(after.length).toBeLessThan(before.length);
  });

  it.each([10, 2_000])('reads and writes at most 16 times over %i rows', async (rows) => {
    const host = await setUpHost();
    if (rows > 900) host.person(HAMLET_HEAD).insertRows('Đề cử', 2, rows);
    nominate(
      host,
      Array.from({ length: rows }, (_, i) =>
        nominee(`Nguyễn Thị ${String.fromCharCode(65 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}`),
      ),
    );
    runJob(host, 'validateDelegates');
    host.person(OFFICER).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '');
    host.calls.clear();
    runJob(host, 'validateDelegates');
    expect(host.calls.totals()['runJob']).toBeLessThanOrEqual(16);
  });

  it('a hostile cell stays text wherever it is written', async () => {
    const host = await setUpHost();
    nominate(host, [nominee('\'=HYPERLINK("http://x")', { unit: "'=1+1" })]);
    runJob(host, 'validateDelegates');
    const formulas = ['Đại biểu', 'Đề cử'].flatMap((tab) => sheetOf(host, tab).rows.flatMap((row) => row ?? []));
    expect(formulas.filter((cell) => (cell?.formula ?? null) !== null)).toEqual([]);
    const register = column(host, 'Đại biểu', 'Họ và tên')[0];
    expect(register).toBe('=HYPERLINK("http://x")');
  });

  it('a second click is told that the first still runs', async () => {
    const host = await setUpHost();
    const release = host.holdLock();
    expect(() => runJob(host, 'validateDelegates')).toThrow(/đang chạy/);
    release();
    runJob(host, 'validateDelegates');
  });

  it('a workbook without any of our tabs is told to set up first', async () => {
    const host = await bundledHost();
    expect(() => runJob(host, 'validateDelegates')).toThrow(/Thiết lập bảng tính/);
  });

  it('says which tab and column is missing and goes on with the rest', async () => {
    const host = await hostWith([nominee('Nguyễn Thị Mẫu')]);
    host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== 'Cơ cấu');
    host.person(OFFICER).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 1), 'Tuổi');
    runJob(host, 'validateDelegates');
    const missing = result(host).findings.filter(({ code }) => code.endsWith('.missing') && code.startsWith('table.'));
    expect(missing.map(({ code, tab, column: header }) => [code, tab, header])).toEqual([
      ['table.column.missing', 'Đề cử', 'Năm sinh'],
      ['table.tab.missing', 'Cơ cấu', null],
    ]);
    expect(codes(host)).not.toContain('nomination.birthYear.missing');
  });
});
