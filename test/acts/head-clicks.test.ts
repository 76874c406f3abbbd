import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, snapshot } from './bundled-host.js';
import { ANSWERS, codesOf, endpoint, listedHost, lockIt, nominee, sheetOf } from './lock-host.js';

const REFUSED = /^Tài khoản của bạn không được ghi vào trang .+ chưa có gì bị thay đổi/;

describe('a head of a unit who clicks', () => {
  const LIST = { source: { text: 'Họ và tên\tNăm sinh\nĐỗ Thị Na\t1970' }, target: 'nominations' };
  let host: Host;
  let before = '';
  beforeAll(async () => {
    host = await listedHost();
    before = snapshot(host);
  });

  it.each([
    ['validateDelegates', 'Đại biểu, Cơ cấu, Kết quả kiểm tra, Khách mời'],
    ['highlightOverdue', 'Tiến độ'],
    ['checkAgenda', 'Tham luận, Chương trình'],
    ['refreshOverview', 'Tổng quan'],
    ['undoLast', 'Đại biểu, Nhật ký'],
    ['lockList', 'Nhật ký'],
    ['replaceDelegate', 'Đại biểu, Nhật ký'],
    ['unlockList', 'Nhật ký'],
    ['resultReport', 'Tài liệu'],
    ['setUpWorkbook', 'Hướng dẫn, Khách mời'],
    ['purgePersonalData', 'Nhật ký, Kết quả kiểm tra'],
  ])('%s in the menu is told that it is for the officer, before anything is asked', (name, tabs) => {
    const asked = host.dialogs.length;
    // One dialog, that of the answer: a question would find nobody to answer it.
    host.answer({ button: 'OK' });
    host.clickMenu(name, HAMLET_HEAD);
    const [told, ...more] = host.dialogs.slice(asked);
    expect([told?.kind, more]).toEqual(['alert', []]);
    expect(told?.prompt).toMatch(REFUSED);
    expect(told?.prompt).toContain(`vào trang ${tabs}`);
  });

  it.each<[string, () => unknown]>([
    ['sidebarValidate', () => null],
    ['sidebarOverdue', () => null],
    ['sidebarImport', () => ({ ...LIST, mapping: [{ index: 0, target: 'name' }], fill: {}, convertLegacy: false })],
    ['sidebarDocument', () => 'resultReport'],
    ['sidebarDownload', () => 'resultReport'],
    ['sidebarLock', () => ANSWERS],
    ['sidebarUnlock', () => 'sai tên'],
    ['sidebarPurgePreview', () => null],
    ['sidebarPurge', () => ({ word: 'XÓA', early: true })],
    ['sidebarReplace', () => ({ out: codesOf(host)[0], in: codesOf(host)[1], outDecision: 'Loại', by: 'a', why: 'b' })],
    ['sidebarNewCode', () => ({ tab: 'nominations', row: 2, code: codesOf(host)[0] ?? '', name: null })],
    ['sidebarAcceptRepair', () => ({ fingerprint: '', changes: [], allow: {} })],
    ['sidebarUndo', () => ({})],
  ])('%s in the sidebar too', (name, given) => {
    const message: unknown = expect.stringMatching(REFUSED);
    expect(host.run(name, [given()], HAMLET_HEAD)).toMatchObject({ ok: true, value: { ok: false, message } });
  });

  it('may look: the sidebar and a proposal only read', () => {
    expect(host.run('sidebarState', [], HAMLET_HEAD)).toMatchObject({ value: { ok: true } });
    expect(host.run('sidebarRepair', [{}], HAMLET_HEAD)).toMatchObject({ value: { ok: true } });
    const order = { ...LIST, mapping: null, fill: null, convertLegacy: false };
    expect(host.run('sidebarReadImport', [order], HAMLET_HEAD)).toMatchObject({ value: { ok: true } });
  });

  it('has changed nothing by all that, not half of anything', () => {
    expect(snapshot(host) === before).toBe(true);
    expect(host.files).toEqual([]);
  });

  it('has rows answered as they are typed, beside the closed header', () => {
    host.person(HAMLET_HEAD).paste('Đề cử', 'B9', [nominee('Đỗ Thị Na')]);
    expect(host.person(OFFICER).see('Đề cử', 'A9')).toMatch(/^ĐC-/);
    expect([host.triggerFailures, host.console.filter(({ level }) => level === 'error')]).toEqual([[], []]);
  });
});

describe('where only a part of a tab is closed', () => {
  let host: Host;
  beforeEach(async () => {
    host = await listedHost();
  });
  const close = (tab: string, column: number): void => {
    const area = { row: 2, column, rows: 50, columns: 1 };
    const rule = {
      id: 999,
      area,
      description: '',
      warningOnly: false,
      restricted: true,
      editors: [],
      domainEdit: false,
    };
    sheetOf(host, tab).protections.push(rule);
  };
  const colleague = 'dong-nghiep@daison.example.vn';
  const trust = (): void => {
    for (const { protections } of host.workbook.sheets) for (const rule of protections) rule.editors.push(colleague);
  };

  it('an act says that, and does not blame Google', () => {
    trust();
    close('Tài liệu', 1);
    const ran = host.run('sidebarDownload', ['resultReport'], colleague);
    expect(JSON.stringify(ran)).toContain('Trang Tài liệu có vùng được bảo vệ mà tài khoản của bạn không được ghi');
    expect(endpoint(host, 'sidebarDownload', 'resultReport').ok).toBe(true);
  });

  it('an erasing is not begun', () => {
    lockIt(host);
    trust();
    close('Khách mời', 5);
    const before = snapshot(host);
    const ran = host.run('sidebarPurge', [{ word: 'XÓA', early: true }], colleague);
    expect(JSON.stringify(ran)).toMatch(/Tài khoản của bạn không được ghi vào trang Khách mời/);
    expect(snapshot(host) === before).toBe(true);
    expect(host.run('sidebarPurge', [{ word: 'XÓA', early: true }], OFFICER)).toMatchObject({ value: { ok: true } });
  });

  it('Google alone is blamed for its own silence', () => {
    host.calls.failWhen(({ what }) => what.startsWith('Range.setValues Tiến độ'));
    const told = endpoint(host, 'sidebarOverdue').message ?? '';
    expect(told).toMatch(/^Google không trả lời/);
    expect(told).not.toContain('tài khoản');
  });
});
