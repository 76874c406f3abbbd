import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, columnNumber, nominate, sortRows } from './by-header.js';
import { codesOf, column, endpoint, listedHost, lockIt, NAMES, nominee, sheetOf } from './lock-host.js';

/** The register by code: what was decided, noted and answered about each. */
function register(host: Host): Record<string, unknown> {
  const of = (header: string) => column(host, 'Đại biểu', header);
  const [names, decisions, notes] = [of('Họ và tên'), of('Quyết định'), of('Ghi chú')];
  const rows = of('Mã').map((code, i) => [String(code), [names[i] ?? '', decisions[i] ?? '', notes[i] ?? '']] as const);
  return Object.fromEntries(rows);
}

const SIX = ['Giới tính', 'Năm sinh', 'Lĩnh vực', 'Trực tiếp', 'Tóm tắt thành tích', 'Kết quả kiểm tra'];

const findings = (host: Host) => endpoint(host, 'sidebarState').value?.findings.map(({ finding }) => finding) ?? [];

describe('R-VI-2: the register keeps one row for everybody', () => {
  it('sorts, hidden rows, hidden and moved columns, blank rows in between disturb nothing', async () => {
    const host = await listedHost();
    const officer = host.person(OFFICER);
    officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Ghi chú', 4), 'gọi lại');
    const before = register(host);
    sortRows(host, 'Đại biểu', 'Họ và tên', false, OFFICER);
    officer.insertRows('Đại biểu', 4, 2);
    // What a filter or a hidden row does to the grid; scripts read and write there all the same (platform facts, section 7).
    for (const row of [2, 3, 6]) sheetOf(host, 'Đại biểu').hiddenRows.add(row);
    officer.hideColumn('Đại biểu', 2);
    officer.moveColumn('Đại biểu', 5, 9);
    runJob(host, 'validateDelegates');
    const { '': blank, ...after } = register(host);
    expect(blank).toEqual(['', '', '']);
    expect(after).toEqual(before);
    nominate(host, [nominee('Hoàng Thị Na')], 6);
    runJob(host, 'validateDelegates');
    expect(register(host)).toMatchObject(before);
    expect(column(host, 'Đại biểu', 'Họ và tên').filter((name) => name === 'Hoàng Thị Na')).toHaveLength(1);
  });

  it('a nominee deleted in Đề cử is delegate.orphan, and the row with its decision stays', async () => {
    const host = await listedHost();
    const before = register(host);
    host.person(HAMLET_HEAD).deleteRows('Đề cử', 2, 1);
    runJob(host, 'validateDelegates');
    expect(findings(host)).toContain('delegate.orphan');
    expect(register(host)).toEqual(before);
  });

  it('a doubled row is said at the later one, with what to do', async () => {
    const host = await listedHost();
    expect(findings(host)).not.toContain('code.doubled');
    host.person(OFFICER).copyRow('Đại biểu', 2, 7);
    const told = endpoint(host, 'sidebarState').value?.findings.find(({ finding }) => finding === 'code.doubled');
    expect(told).toMatchObject({ level: 'error', where: `Đại biểu!${cellUnder(host, 'Đại biểu', 'Mã', 7)}` });
    runJob(host, 'validateDelegates');
    const [first] = codesOf(host);
    expect(column(host, 'Đại biểu', 'Mã').filter((code) => code === first)).toHaveLength(2);
    expect(column(host, 'Đại biểu', 'Họ và tên')[5]).toBe(NAMES[0]);
  });

  it('shows what one decides by, copied from Đề cử and Khách mời by every check', async () => {
    const host = await listedHost();
    const shown = (row: number) =>
      ['Giới tính', 'Năm sinh', 'Lĩnh vực', 'Trực tiếp', 'Tóm tắt thành tích', 'Kết quả kiểm tra'].map(
        (header) => column(host, 'Đại biểu', header)[row - 2] ?? '',
      );
    const nominated = ['Nữ', 1980, 'Nông nghiệp, nông thôn mới', 'Sản xuất', 'Trồng 2 ha rau sạch', 'Đủ'];
    expect(shown(2)).toEqual(nominated);
    expect(shown(6)).toEqual(['Nam', '', '', '', '', 'Đủ']);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 3), '');
    host.person(OFFICER).type('Khách mời', cellUnder(host, 'Khách mời', 'Giới tính', 2), 'Nử');
    sortRows(host, 'Đại biểu', 'Họ và tên', false, OFFICER);
    runJob(host, 'validateDelegates');
    const row = (name: string) => column(host, 'Đại biểu', 'Họ và tên').indexOf(name) + 2;
    expect(shown(row(NAMES[0]))).toEqual(nominated);
    expect(shown(row(NAMES[1]))).toEqual(['Nữ', '', ...nominated.slice(2, 5), 'Thiếu 1 mục']);
    expect(shown(row('Vũ Văn Xoài'))).toEqual(['', '', '', '', '', 'Cần sửa']);
  });

  it('a register that lacks them gets the six on the right, and people’s cells stay', async () => {
    const host = await listedHost();
    const officer = host.person(OFFICER);
    for (const header of SIX) officer.deleteColumns('Đại biểu', columnNumber(host, 'Đại biểu', header), 1);
    officer.insertColumns('Đại biểu', 3, 1);
    officer.paste('Đại biểu', 'C1', [['Xe đưa đón'], ['Xe 1']]);
    const before = register(host);
    host.calls.clear();
    runJob(host, 'validateDelegates');
    const headers = sheetOf(host, 'Đại biểu').rows[0]?.map((cell) => cell?.value) ?? [];
    expect(headers.slice(-6)).toEqual(SIX);
    expect([register(host), column(host, 'Đại biểu', 'Xe đưa đón')]).toEqual([before, ['Xe 1']]);
    expect(column(host, 'Đại biểu', 'Lĩnh vực')).toHaveLength(4);
  });

  it('R-VI-2: neither they nor their changes touch a lock: it stays as its fingerprint says', async () => {
    const host = await listedHost();
    lockIt(host);
    const fingerprint = () =>
      sheetOf(host, 'Danh sách chốt').rows.find((row) => row?.[0]?.value === 'lock.fingerprint');
    const before = fingerprint()?.[2]?.value;
    for (const header of SIX) {
      host.person(OFFICER).deleteColumns('Đại biểu', columnNumber(host, 'Đại biểu', header), 1);
    }
    runJob(host, 'validateDelegates');
    const told = endpoint(host, 'sidebarState').value?.sinceLock;
    expect([fingerprint()?.[2]?.value, told?.changes, told?.since]).toEqual([
      before,
      [],
      'Từ khi chốt chưa có thay đổi.',
    ]);
  });
});
