import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, runJob } from './bundled-host.js';
import { cellUnder } from './by-header.js';
import { ANSWERS, codesOf, column, endpoint, listedHost, lockIt, NAMES, values } from './lock-host.js';

interface Preview {
  readonly cells: number;
  readonly lines: readonly string[];
  readonly early: string;
}

const PHONE = '0987654321';
const TYPED = { word: 'XÓA', early: false };

/** A locked list of the conference held two days ago, with phones, a religion and a column that is not of the contract. */
async function afterwards(today = '2025-08-24'): Promise<Host> {
  const host = await listedHost(2, { today });
  const officer = host.person(OFFICER);
  const settings = values(host, 'Thiết lập').findIndex(([key]) => key === 'conference.date');
  officer.type('Thiết lập', `C${String(settings + 1)}`, '22/8/2025');
  officer.paste('Đề cử', 'T1', [['Điện thoại', 'Tôn giáo', 'Số nhà']]);
  host.person(HAMLET_HEAD).paste('Đề cử', 'T2', [[PHONE, 'Không', '12']]);
  officer.type('Khách mời', 'H2', PHONE);
  officer.type('Đơn vị', 'E2', PHONE);
  runJob(host, 'validateDelegates');
  return host;
}

const preview = (host: Host): Preview => endpoint(host, 'sidebarPurgePreview').value as unknown as Preview;
const everything = (host: Host): string => JSON.stringify(host.workbook.sheets.map(({ name }) => values(host, name)));

describe('Xóa dữ liệu cá nhân', () => {
  it('counts by tab and column before anything is erased, and names what it does not know', async () => {
    const host = await afterwards();
    const before = everything(host);
    const { cells, lines, early } = preview(host);
    expect(cells).toBe(12);
    expect(early).toBe('');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- Đề cử, cột Năm sinh: 4 ô',
      '- Đề cử, cột Điện thoại: 1 ô',
      '- Đề cử, cột Tôn giáo: 1 ô',
      '- Khách mời, cột Điện thoại: 1 ô',
      '- Đại biểu, cột Năm sinh: 4 ô',
      '- Đơn vị, cột Điện thoại: 1 ô',
      '- Kết quả kiểm tra: cả trang kết quả (có thể nhắc lại năm sinh, số điện thoại)',
    ]);
    expect(lines.join('\n')).toContain('Số nhà');
    expect(lines.join('\n')).toContain('Lịch sử phiên bản');
    expect(everything(host)).toBe(before);
  });

  it('erases those columns below their headers, nothing else of people, and logs counts only', async () => {
    const host = await afterwards();
    lockIt(host);
    expect(endpoint(host, 'sidebarPurge', TYPED).ok).toBe(true);
    expect(everything(host)).not.toContain(PHONE);
    expect(everything(host)).not.toContain('1980');
    expect(column(host, 'Đại biểu', 'Năm sinh')).toEqual([]);
    expect(column(host, 'Đề cử', 'Họ và tên')).toEqual([...NAMES]);
    expect(column(host, 'Đề cử', 'Số nhà')).toEqual([12]);
    expect(column(host, 'Đề cử', 'Số phiếu thuận')).toEqual([12, 12, 12, 12]);
    expect(column(host, 'Nhật ký', 'Sau').pop()).toBe(
      'Đề cử.Năm sinh: 4; Đề cử.Điện thoại: 1; Đề cử.Tôn giáo: 1; Khách mời.Điện thoại: 1; Đại biểu.Năm sinh: 4; Đơn vị.Điện thoại: 1',
    );
  });

  it('R-VI-2: the lock still stands, fits its fingerprint, and counts no erased year as a change', async () => {
    const host = await afterwards();
    lockIt(host);
    const told = endpoint(host, 'sidebarPurge', TYPED);
    expect(told.value?.sinceLock).toMatchObject({ locked: true, changes: [] });
    expect(told.value?.sinceLock?.since).not.toContain('sửa tay');
  });

  it('done again does nothing, not even in the log', async () => {
    const host = await afterwards();
    endpoint(host, 'sidebarPurge', TYPED);
    const before = everything(host);
    expect(endpoint(host, 'sidebarPurge', TYPED).ok).toBe(true);
    expect(everything(host)).toBe(before);
  });

  it('clears a doubled column too, and one that stands elsewhere', async () => {
    const host = await afterwards();
    host.person(OFFICER).insertColumns('Đề cử', 3, 1);
    host.person(OFFICER).type('Đề cử', 'C1', 'Điện thoại');
    host.person(HAMLET_HEAD).type('Đề cử', 'C5', PHONE);
    endpoint(host, 'sidebarPurge', TYPED);
    expect(everything(host)).not.toContain(PHONE);
    expect(values(host, 'Đề cử')[0]?.filter((header) => header === 'Điện thoại')).toHaveLength(2);
  });

  it.each([
    ['the day before', '2025-08-21'],
    ['the day of the conference', '2025-08-22'],
  ])('refuses on %s unless that is confirmed', async (_, today) => {
    const host = await afterwards(today);
    expect(endpoint(host, 'sidebarPurge', TYPED).message).toContain('22/8/2025');
    expect(everything(host)).toContain(PHONE);
    expect(endpoint(host, 'sidebarPurge', { ...TYPED, early: true }).ok).toBe(true);
    expect(everything(host)).not.toContain(PHONE);
  });

  it('wants the word typed', async () => {
    const host = await afterwards();
    expect(endpoint(host, 'sidebarPurge', { word: 'xóa đi', early: false }).message).toContain('XÓA');
    host.answer({ button: 'CANCEL' });
    host.clickMenu('purgePersonalData');
    expect(everything(host)).toContain(PHONE);
    host.answer({ button: 'OK', text: 'XÓA' });
    host.answer({ button: 'OK' });
    host.clickMenu('purgePersonalData');
    expect(everything(host)).not.toContain(PHONE);
  });

  it('dying at a clearing, it is finished by the next run and logged once', async () => {
    const host = await afterwards();
    host.calls.failWhen(({ what }) => what.includes('clearContent') && what.includes('Khách mời'));
    expect(endpoint(host, 'sidebarPurge', TYPED).ok).toBe(false);
    host.calls.failNever();
    expect(endpoint(host, 'sidebarPurge', TYPED).ok).toBe(true);
    expect(everything(host)).not.toContain(PHONE);
    expect(column(host, 'Nhật ký', 'Việc')).toEqual(['Xóa dữ liệu cá nhân']);
  });
});

describe('names and phones stay in the workbook', () => {
  const SECRETS = ['Bí Mật', 'bi-mat', PHONE];

  it('none in the console, in properties, in what a failure says, in names of documents, in the log', async () => {
    const host = await afterwards();
    const head = host.person(HAMLET_HEAD);
    head.type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Bí Mật');
    head.type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), 'năm Bí Mật');
    head.type('Đề cử', cellUnder(host, 'Đề cử', 'Điện thoại', 3), `${PHONE}99`);
    const [, out, into] = codesOf(host);
    const acts: readonly (() => unknown)[] = [
      () => runJob(host, 'validateDelegates'),
      () => runJob(host, 'highlightOverdue'),
      () => runJob(host, 'checkAgenda'),
      () => endpoint(host, 'sidebarReplace', { out, in: into, outDecision: 'Loại', by: 'Chủ tịch', why: 'ốm' }),
      () => endpoint(host, 'sidebarDocument', 'resultReport'),
    ];
    for (const act of acts) act();
    head.type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '1980');
    endpoint(host, 'sidebarLock', ANSWERS);
    endpoint(host, 'sidebarUnlock', 'làm lại');
    const failures: unknown[] = [];
    for (const name of ['sidebarValidate', 'sidebarLock', 'sidebarReplace', 'sidebarPurge', 'sidebarDocument']) {
      host.calls.failWhen(({ kind }) => kind === 'write', `Service failed near Nguyễn Bí Mật ${PHONE}`);
      failures.push(host.run(name, [name === 'sidebarDocument' ? 'resultReport' : { ...ANSWERS, ...TYPED }]));
      host.calls.failNever();
    }
    const said = JSON.stringify([
      failures,
      host.workbook.documentProperties,
      host.files.map(({ name }) => name),
      values(host, 'Nhật ký'),
      values(host, 'Tài liệu'),
      host.triggerFailures,
    ]);
    expect(host.files.length).toBeGreaterThan(0);
    expect(Object.keys(host.workbook.documentProperties)).toContain('lastCheck');
    expect(host.console.length).toBeGreaterThan(0);
    for (const secret of SECRETS) {
      expect([secret, said.includes(secret)]).toEqual([secret, false]);
      expect([secret, JSON.stringify(host.console).includes(secret)]).toEqual([secret, false]);
    }
  });
});
