import { describe, expect, it } from '@jest/globals';
import { HAMLET_HEAD, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, sortRows } from './by-header.js';
import { codesOf, endpoint, listedHost, lockIt, NAMES, values } from './lock-host.js';

describe('R-VI-2: what has changed since the lock', () => {
  const changes = (host: Awaited<ReturnType<typeof listedHost>>) =>
    endpoint(host, 'sidebarState').value?.sinceLock?.changes.map(({ kind, invite }) => [kind, invite]);

  it('tells who came, who left, and each cell that a unit edited in Đề cử', async () => {
    const host = await listedHost();
    const officer = host.person(OFFICER);
    lockIt(host);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Thị Mơ');
    expect(changes(host)).toEqual([['edited', true]]);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Tóm tắt thành tích', 3), 'Trồng 5 ha rau sạch');
    officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 6), 'Loại');
    officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Đã duyệt');
    expect(changes(host)).toEqual([
      ['edited', false],
      ['edited', true],
      ['dropped', false],
      ['added', true],
    ]);
  });

  it('tells a nominee whose row was deleted, besides delegate.orphan', async () => {
    const host = await listedHost();
    lockIt(host);
    host.person(HAMLET_HEAD).deleteRows('Đề cử', 2, 1);
    const told = endpoint(host, 'sidebarState').value;
    expect(told?.sinceLock?.changes[0]?.sentence).toContain('đã bị xóa');
    expect(told?.findings.map(({ finding }) => finding)).toContain('delegate.orphan');
  });

  it('sorting, replies and people who are not on the list change nothing', async () => {
    const host = await listedHost();
    lockIt(host);
    sortRows(host, 'Đại biểu', 'Họ và tên', false, OFFICER);
    sortRows(host, 'Đề cử', 'Họ và tên', true, HAMLET_HEAD);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 6), 'Hoàng Thị Na');
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Phản hồi', 3), 'Sẽ dự');
    expect(changes(host)).toEqual([]);
  });

  it('Kiểm tra đại biểu lists them in the tab and says so in its notice, once', async () => {
    const host = await listedHost();
    lockIt(host);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Thị Mơ');
    host.answer({ button: 'OK' });
    host.clickMenu('validateDelegates');
    expect(host.dialogs[host.dialogs.length - 1]?.prompt).toContain('1 thay đổi, 1 người phải mời hoặc mời lại');
    const listed = () => values(host, 'Danh sách chốt').filter(([key]) => key === 'change');
    expect(listed().map(([, kind]) => kind)).toEqual(['Sửa']);
    runJob(host, 'validateDelegates');
    expect(listed()).toHaveLength(1);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), NAMES[0]);
    runJob(host, 'validateDelegates');
    expect(listed()).toEqual([]);
  });

  it('stays within 19 calls with a lock: the looks at who may write in the tabs, at the register and at the headers of the results right before they are written among them', async () => {
    const host = await listedHost();
    lockIt(host);
    runJob(host, 'validateDelegates');
    host.calls.clear();
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Thị Mơ');
    runJob(host, 'validateDelegates');
    expect(host.calls.totals()['runJob']).toBeLessThanOrEqual(19);
    expect(codesOf(host)).toHaveLength(4);
  });
});

describe('R-VI-2: documents say which lock they were made from', () => {
  const madeFrom = (host: Awaited<ReturnType<typeof listedHost>>) => {
    endpoint(host, 'sidebarDownload', 'resultReport');
    return values(host, 'Tài liệu').slice(-1)[0]?.[4];
  };

  it('none, one, one with changes since', async () => {
    const host = await listedHost();
    expect(madeFrom(host)).toMatch(/^Danh sách chưa chốt · [0-9a-f]{12}$/);
    lockIt(host);
    expect(madeFrom(host)).toMatch(/^Chốt lần 1, 45\/QĐ-UBND ngày 17\/8\/2025 · [0-9a-f]{12}$/);
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Thị Mơ');
    expect(madeFrom(host)).toContain('sau đó có 1 thay đổi');
  });
});
