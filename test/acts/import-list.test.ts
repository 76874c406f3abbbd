import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { OFFICIAL_LIST, tabbed } from '../core/import/pasted.js';
import { HAMLET_HEAD, OFFICER, bundledHost, setUpHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { LIST, importOver } from './import-over.js';

let host: Host;
let over: ReturnType<typeof importOver>;
beforeEach(async () => {
  host = await setUpHost();
  over = importOver(host);
});

describe('Nhập danh sách', () => {
  it('shows what each column becomes and who would be added, and writes nothing', () => {
    const before = over.content();
    const shown = over.preview({ source: { text: LIST } });
    expect(shown.columns.map(({ caption, target }) => [caption, target])).toEqual([
      ['STT', null],
      ['Họ và tên', 'name'],
      ['Năm sinh', 'birthYear'],
      ['Giới tính', 'gender'],
      ['Thôn', 'unit'],
      ['Tóm tắt thành tích', 'achievement'],
    ]);
    expect(shown.toAdd).toBe(3);
    expect(shown.people[0]?.cells).toContainEqual({ caption: 'Đơn vị đề cử', value: 'Thôn Mỗ Đoạn' });
    expect(shown.fills.map(({ key, value: proposed }) => [key, proposed])).toEqual([['subject', '']]);
    expect(over.content()).toBe(before);
  });

  it('appends below the last row with content, as text that stays text, with codes and a line in Nhật ký', () => {
    nominate(host, [['Thôn Xuân Nẻo', 'Cá nhân', 'Vũ Thị Mẫu']]);
    const done = over.importNow({ source: { text: LIST }, fill: { subject: 'Cá nhân' } });
    expect(done.message).toContain('Đã thêm 3 người vào trang Đề cử, từ dòng 3 đến dòng 5.');
    expect(done.message).toContain('Xóa các hàng');
    expect(over.names()).toEqual(['Vũ Thị Mẫu', 'Nguyễn Thị Mẫu', 'Trần Văn Mẫu', 'Lê Thị Mẫu']);
    expect(over.column('Đề cử', 'Đối tượng').slice(1, 4)).toEqual(['Cá nhân', 'Cá nhân', 'Cá nhân']);
    expect(over.column('Đề cử', 'Năm sinh').slice(1, 4)).toEqual([1980, 1975, 1990]);
    expect(over.column('Đề cử', 'Giới tính').slice(1, 4)).toEqual(['Nữ', 'Nam', 'Nữ']);
    expect(over.column('Đề cử', 'Tóm tắt thành tích').slice(1, 4)).toEqual([
      '=HYPERLINK("http://x")',
      '0,5 ha rau',
      '12/12',
    ]);
    expect(
      over
        .column('Đề cử', 'Mã')
        .slice(1, 4)
        .every((code) => String(code).startsWith('ĐC-')),
    ).toBe(true);
    expect(over.written('Nhật ký', 'Việc')).toEqual(['Nhập danh sách']);
    expect(over.written('Nhật ký', 'Sau')).toEqual(['3 người vào Đề cử']);
  });

  it('takes as many calls for three hundred people as for three', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [
      `Nguyễn Văn ${'ABCDEFGHIK'.charAt(i % 10)}${'mnpqrs'.charAt(i % 6)} ${String(i)}`,
      '0912345678',
    ]);
    over.importNow({
      source: { text: tabbed(['Họ và tên', 'Điện thoại'], ...rows) },
      target: 'guests',
      fill: { class: 'Khách mời' },
    });
    expect(over.names('Khách mời')).toHaveLength(300);
    expect(host.calls.totals()['sidebarImport']).toBeLessThanOrEqual(16);
  });

  it('run twice adds nobody, and says where each one stands', () => {
    over.importNow({ source: { text: LIST } });
    const before = over.content();
    const again = over.importNow({ source: { text: LIST } });
    expect(again.added).toBe(0);
    expect(again.message).toContain('Không có ai mới');
    expect(again.skipped).toContain('Dòng 2: đã có ở trang Đề cử, dòng 2.');
    expect(over.content()).toBe(before);
  });

  it('the official form goes to Khách mời with phones whole', () => {
    const done = over.importNow({ source: { text: OFFICIAL_LIST }, target: 'guests', fill: { class: 'Khách mời' } });
    expect(done.added).toBe(3);
    expect(over.column('Khách mời', 'Điện thoại').slice(0, 2)).toEqual(['0912345678', '0912345679']);
    expect(over.column('Khách mời', 'Loại đại biểu').slice(0, 3)).toEqual(['Khách mời', 'Khách mời', 'Khách mời']);
    expect(over.column('Khách mời', 'Giới tính').slice(0, 3)).toEqual(['Nam', 'Nữ', 'Nữ']);
    expect(done.skipped).toContain('Dòng 13: dòng cộng.');
  });

  it('a tab that was copied in is read where it stands; ours are not offered', () => {
    const officer = host.person(OFFICER);
    officer.addTab('Danh sách cũ');
    officer.paste('Danh sách cũ', 'B3', [
      ['Họ tên', 'Ngày sinh', 'Đơn vị'],
      ['Đỗ Thị Mẫu', '2/3/1981', 'Mỗ Đoạn'],
    ]);
    expect(host.run('sidebarImportTabs')).toEqual({ ok: true, value: { ok: true, value: ['Danh sách cũ'] } });
    over.importNow({ source: { tab: 'Danh sách cũ' } });
    expect([over.names(), over.column('Đề cử', 'Năm sinh')[0]]).toEqual([['Đỗ Thị Mẫu'], 1981]);
    expect(over.answer('sidebarReadImport', { source: { tab: 'Thiết lập' } })).toMatchObject({ ok: false });
  });

  it('a column that was added, moved or left unconfirmed is written by its header, or not at all', () => {
    const officer = host.person(OFFICER);
    officer.insertColumns('Đề cử', 1, 1);
    officer.type('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 1), 'Ghi chú riêng');
    over.importNow({ source: { text: LIST } });
    expect(over.names()).toEqual(['Nguyễn Thị Mẫu', 'Trần Văn Mẫu', 'Lê Thị Mẫu']);
    expect(over.column('Đề cử', 'Ghi chú riêng').filter((note) => note !== '')).toEqual([]);
    const twice = [
      { index: 1, target: 'name' },
      { index: 2, target: 'name' },
    ];
    for (const mapping of [twice, [{ index: 99, target: 'name' }], [{ index: 1, target: 'check' }]]) {
      expect(over.answer('sidebarImport', { source: { text: LIST }, mapping })).toMatchObject({ ok: false });
    }
  });

  it('an order that is none gets a sentence and writes nothing', () => {
    const before = over.content();
    const rest = { target: 'nominations', mapping: [], fill: null, convertLegacy: false };
    const source = { text: LIST };
    const bad = [undefined, 7, rest, { ...rest, source, target: 'settings' }, { ...rest, source, mapping: null }];
    for (const order of [...bad, { ...rest, source, mapping: [{ index: 0.5, target: 'name' }] }]) {
      expect(host.run('sidebarImport', [order])).toMatchObject({ ok: true, value: { ok: false } });
    }
    expect(over.content()).toBe(before);
  });

  it('a list beyond the limits is refused with a sentence', () => {
    const text = Array.from({ length: 6000 }, (_, i) => `Nguyễn Văn ${String(i)}\t1975`).join('\n');
    const refused = over.answer('sidebarReadImport', { source: { text } });
    expect(refused).toMatchObject({ ok: false });
    expect(JSON.stringify(refused)).toContain('5000');
  });

  it('who has no right to Khách mời is told so, and nothing is half done', () => {
    const order = over.confirmed({ source: { text: LIST }, target: 'guests' });
    const before = over.content();
    expect(over.answer('sidebarImport', order, HAMLET_HEAD)).toMatchObject({ ok: false });
    expect(over.content()).toBe(before);
  });

  it('the menu item opens the sidebar on it', async () => {
    const page = await bundledHost({ html: { Sidebar: '<p>bảng bên</p>' } });
    page.clickMenu('importList');
    expect(page.sidebar()?.html).toBe('<p>bảng bên</p><div hidden data-open-panel="import"></div>');
  });
});
