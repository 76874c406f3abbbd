import { describe, expect, it } from '@jest/globals';
import { HAMLET_HEAD, OFFICER } from './bundled-host.js';
import { cellUnder } from './by-header.js';
import { ANSWERS, column, endpoint, listedHost, lockIt, NAMES, sheetOf, values } from './lock-host.js';

const facts = (host: Awaited<ReturnType<typeof listedHost>>) =>
  Object.fromEntries(values(host, 'Danh sách chốt').map(([key, , value]) => [String(key), value ?? '']));

describe('R-VI-2: Chốt danh sách', () => {
  it('R-II-4.1-b: writes the approved people alone into a protected tab, with who approved, and logs it', async () => {
    const host = await listedHost();
    const told = lockIt(host);
    expect(told.value?.sinceLock).toMatchObject({ locked: true, changes: [] });
    expect(facts(host)).toMatchObject({
      'lock.number': '1',
      'lock.approver': ANSWERS.approver,
      'lock.decision': ANSWERS.decision,
      'lock.decidedOn': '17/8/2025',
      'lock.count': '3',
    });
    expect(facts(host)['lock.fingerprint']).toMatch(/^[0-9a-f]{16}$/);
    expect(column(host, 'Danh sách chốt', 'Họ và tên')).toEqual([NAMES[1], NAMES[0], 'Vũ Văn Xoài']);
    expect(() => host.person(HAMLET_HEAD).type('Danh sách chốt', 'C2', 'x')).toThrow(/protected/i);
    expect(column(host, 'Nhật ký', 'Việc')).toEqual(['Chốt danh sách lần 1']);
  });

  it('says the composition of the approved people', async () => {
    const host = await listedHost();
    lockIt(host);
    const lines = values(host, 'Danh sách chốt').filter(([key]) => key === 'composition');
    expect(lines).toContainEqual(
      expect.arrayContaining(['composition', 'Loại đại biểu: Điển hình tiên tiến', '2/3 = 66,7 %']),
    );
  });

  it('is no tab that set-up makes, and nobody misses it', async () => {
    const host = await listedHost();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Danh sách chốt');
    const told = endpoint(host, 'sidebarState');
    expect(told.value?.sinceLock).toBeNull();
    expect(told.value?.findings.map(({ finding }) => finding)).not.toContain('table.tab.missing');
  });

  it('R-II-4.1-g: refuses where a meeting is missing that a check only warned of, in the words of the finding', async () => {
    const host = await listedHost();
    host.person(OFFICER).clear('Bình xét', 'A2:E2');
    const checked = endpoint(host, 'sidebarState').value?.findings.find(({ finding }) => finding === 'review.missing');
    expect(checked?.level).toBe('warning');
    const told = endpoint(host, 'sidebarLock', ANSWERS);
    expect(told.ok).toBe(false);
    expect(told.message).toContain('Thôn Mỗ Đoạn');
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Danh sách chốt');
    expect(column(host, 'Nhật ký', 'Việc')).toEqual([]);
  });

  it('R-II-4.1-g: refuses where a meeting has no minutes', async () => {
    const host = await listedHost();
    host.person(OFFICER).clear('Bình xét', 'E2');
    expect(endpoint(host, 'sidebarLock', ANSWERS).message).toContain('Bình xét!E2');
  });

  it('R-III-1-h: refuses where somebody who is not approved goes to the congress above', async () => {
    const host = await listedHost();
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Dự đại hội cấp trên', 5), 'Có');
    expect(endpoint(host, 'sidebarLock', ANSWERS).message).toContain(
      `Đại biểu!${cellUnder(host, 'Đại biểu', 'Dự đại hội cấp trên', 5)}`,
    );
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Dự đại hội cấp trên', 5), '');
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Dự đại hội cấp trên', 2), 'Có');
    expect(endpoint(host, 'sidebarLock', ANSWERS).ok).toBe(true);
  });

  it('names every hard finding', async () => {
    const host = await listedHost();
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 3), 'năm Tý');
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Giới tính', 4), 'Nử');
    const lines = endpoint(host, 'sidebarLock', ANSWERS).message?.split('\n') ?? [];
    expect(lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2, line.indexOf(':')))).toEqual([
      `Đề cử!${cellUnder(host, 'Đề cử', 'Năm sinh', 3)}`,
      `Đề cử!${cellUnder(host, 'Đề cử', 'Giới tính', 4)}`,
    ]);
  });

  it('R-II-4.1-b: measures a hard target on the approved people, not on those still proposed', async () => {
    const host = await listedHost();
    const officer = host.person(OFFICER);
    officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Đề nghị');
    officer.paste('Cơ cấu', 'A2', [['Giới tính', 'Nữ', 'Danh sách', '3', '', 'người', 'Bắt buộc']]);
    expect(endpoint(host, 'sidebarState').value?.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(endpoint(host, 'sidebarLock', ANSWERS).message).toContain('có 2 người, cần ít nhất 3 người');
    officer.type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Đã duyệt');
    expect(endpoint(host, 'sidebarLock', ANSWERS).ok).toBe(true);
  });

  it('refuses a list on which nobody is approved', async () => {
    const host = await listedHost(0);
    expect(endpoint(host, 'sidebarLock', ANSWERS).message).toContain('Chưa có điển hình nào Đã duyệt');
  });

  it.each([
    ['who approved', { approver: ' ' }, 'ai duyệt'],
    ['the number', { decision: '' }, 'số quyết định'],
    ['a day', { decidedOn: 'hôm qua' }, '19/8/2025'],
    ['a day that has come', { decidedOn: '20/8/2025' }, 'sau ngày đang tính'],
  ])('asks for %s', async (_, over, sentence) => {
    const host = await listedHost();
    expect(endpoint(host, 'sidebarLock', { ...ANSWERS, ...over }).message).toContain(sentence);
  });

  it('from the menu asks three questions before it takes any lock', async () => {
    const host = await listedHost();
    host.answer({ button: 'OK', text: ANSWERS.approver });
    host.answer({ button: 'OK', text: ANSWERS.decision });
    host.answer({ button: 'OK', text: ANSWERS.decidedOn });
    host.answer({ button: 'OK' });
    host.clickMenu('lockList');
    expect(host.dialogs.map(({ kind }) => kind)).toEqual(['prompt', 'prompt', 'prompt', 'alert']);
    expect(host.dialogs[0]?.prompt).toContain('3 đại biểu');
    expect(facts(host)['lock.number']).toBe('1');
  });

  it('asks nobody why a list is opened that is not locked', async () => {
    const host = await listedHost();
    host.answer({ button: 'OK' });
    host.clickMenu('unlockList');
    expect(host.dialogs.map(({ kind, prompt }) => [kind, prompt])).toEqual([
      ['alert', expect.stringContaining('đang không chốt')],
    ]);
  });

  it('cancelled at any question writes nothing', async () => {
    const host = await listedHost();
    host.answer({ button: 'OK', text: ANSWERS.approver });
    host.answer({ button: 'CANCEL' });
    host.clickMenu('lockList');
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Danh sách chốt');
  });

  it('a second lock needs Mở khóa first, whose reason is logged and kept beside the old lock', async () => {
    const host = await listedHost();
    lockIt(host);
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Đã duyệt');
    expect(endpoint(host, 'sidebarLock', ANSWERS).message).toContain('đang chốt (lần 1)');
    expect(endpoint(host, 'sidebarUnlock', '').message).toContain('lý do');
    const opened = endpoint(host, 'sidebarUnlock', 'Bổ sung theo ý kiến Ban Thường vụ');
    expect(opened.value?.sinceLock).toMatchObject({ locked: false, changes: [] });
    expect(column(host, 'Nhật ký', 'Sau')).toContain('Lý do: Bổ sung theo ý kiến Ban Thường vụ');
    expect(endpoint(host, 'sidebarUnlock', 'Lần nữa').message).toContain('không có gì để mở');
    lockIt(host);
    expect(facts(host)).toMatchObject({ 'lock.number': '2', 'lock.count': '4', 'lock.openReason': '' });
  });

  it('a tab edited by hand no longer fits its fingerprint, and that is said', async () => {
    const host = await listedHost();
    lockIt(host);
    const [, first] = sheetOf(host, 'Danh sách chốt').rows;
    const name = first?.find((cell) => cell?.value === NAMES[1]);
    if (name) name.value = 'Người Khác';
    expect(endpoint(host, 'sidebarState').value?.sinceLock?.since).toContain('sửa tay');
  });
});
