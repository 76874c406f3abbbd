import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cellAt } from '../../../src/host/model/sheet.js';
import type { PageView } from '../../../src/host/page/wire.js';
import { readWorkbook } from '../../../src/host/xlsx/read-workbook.js';
import { FILE, OWNER, serveHost } from './served-host.js';
import type { ServedHost } from './served-host.js';

let served: ServedHost;
beforeAll(async () => {
  served = await serveHost();
});
afterAll(() => served.close());

const pageOf = async (query = ''): Promise<PageView> =>
  JSON.parse((await served.see(`/api/page${query}`)).text) as PageView;
const CURSOR = { tab: 0, row: 2, column: 2 };

describe('the page’s server over the host', () => {
  it('shows the menu that onOpen made, and none on a phone', async () => {
    const [menu] = (await pageOf()).menus;
    expect(menu?.caption).toBe('Thử');
    expect(menu?.items.map((item) => item?.caption ?? null)).toEqual(['Hỏi', null, 'Mở']);
    expect((await pageOf(`?user=${OWNER}&phone=1`)).menus).toEqual([]);
  });

  it('asks the person, question by question, and tells the notice afterwards', async () => {
    const first = await served.post('/api/menu', { name: 'ask' });
    expect([first.ok, first.question?.title, first.said]).toEqual([false, 'Chắc chưa', []]);
    const yes = { button: 'YES', text: '' };
    const second = await served.post('/api/menu', { name: 'ask', answers: [yes] });
    expect([second.question?.kind, served.host.person(OWNER).see('Trang tính1', 'A1')]).toEqual(['prompt', '']);
    const third = await served.post('/api/menu', { name: 'ask', answers: [yes, { button: 'OK', text: 'chào' }] });
    expect([third.ok, third.question, third.said.map(({ prompt }) => prompt)]).toEqual([true, null, ['Đã ghi chào']]);
    expect(served.host.person(OWNER).see('Trang tính1', 'A1')).toBe('chào');
  });

  it('runs as the person stands, and tells where the script led', async () => {
    const stayed = await served.post('/api/run', { name: 'stay', args: [], cursor: CURSOR });
    expect(stayed.page.cursor).toEqual(CURSOR);
    const ran = await served.post('/api/run', { name: 'jump', args: [], cursor: CURSOR });
    expect([ran.value, ran.page.cursor]).toEqual(['ok', { tab: 0, row: 7, column: 3 }]);
  });

  it.each([
    ['tell', 'The script completed but the returned value is not a supported return type.'],
    ['fail', 'Error: hỏng'],
    ['absent', 'Error: Script function not found: absent'],
    ['hidden_', 'Script function not found: hidden_'],
  ])('refuses what Google refuses: %s', async (name, message) => {
    expect((await served.post('/api/run', { name, args: [] })).failure).toBe(message);
  });

  it('shows a menu item that failed as failed, with what it had told before', async () => {
    const ran = await served.post('/api/menu', { name: 'tellAndFail' });
    expect([ran.ok, ran.failure, ran.said.map(({ title }) => title)]).toEqual([false, 'Error: hỏng', ['Một nửa']]);
  });

  it('says why a text could not be typed', async () => {
    const ran = await served.post('/api/edit', { cursor: { tab: 0, row: 1_000_000_000, column: 2 }, text: 'x' });
    expect(ran.ok).toBe(false);
    expect(ran.failure).not.toBe('');
  });

  it.each([
    ['row 30,000,000', { row: 30_000_000, column: 2 }, 'quá giới hạn 10000000 ô'],
    ['the first row too many beside 26 columns', { row: 384_616, column: 1 }, 'quá giới hạn 10000000 ô'],
    ['column 18,279', { row: 2, column: 18_279 }, 'quá giới hạn 18278 cột'],
  ])('refuses a paste at %s as Google does, and is as quick as before', async (_, at, said) => {
    const before = (await pageOf()).tabs[0]?.rows;
    const [{ maxRows, maxColumns } = { maxRows: 0, maxColumns: 0 }] = served.host.workbook.sheets;
    const ran = await served.post('/api/paste', { cursor: { tab: 0, ...at }, block: [['x']] });
    expect([ran.ok, ran.failure]).toEqual([false, expect.stringContaining(said)]);
    const [sheet] = served.host.workbook.sheets;
    expect([sheet?.maxRows, sheet?.maxColumns, ran.page.tabs[0]?.rows]).toEqual([maxRows, maxColumns, before]);
  });

  it('shows a tab whose colour rules nobody can read, and says how many', async () => {
    const [sheet] = served.host.workbook.sheets;
    const ranges = [{ row: 1, column: 1, rows: 9, columns: 9 }];
    const rule = (formula: string) => ({ ranges, condition: { kind: 'formula' as const, formula }, style: {} });
    sheet?.conditionalFormats.push(rule(`=${'-'.repeat(30_000)}A1>0`), rule(`=${'('.repeat(2000)}A1`), rule('=A1>0'));
    expect((await pageOf()).tabs[0]?.coloursNotShown).toBe(2);
    expect((await served.see('/api/rows?tab=0&from=1&to=9')).status).toBe(200);
    sheet?.conditionalFormats.splice(0);
  });

  it('passes toasts to the one who ran the script', async () => {
    const { toasts } = await served.post('/api/run?user=other%40x.example', { name: 'tell', args: [] });
    expect(toasts.map(({ message }) => message)).toEqual(['một câu']);
    expect((await served.post('/api/run', { name: 'stay', args: [] })).toasts).toEqual([]);
  });

  it('keeps a sidebar for each person, until a script shows another', async () => {
    await served.post('/api/menu', { name: 'show' });
    expect([(await pageOf()).sidebar, (await pageOf('?user=other%40x.example')).sidebar]).toEqual(['Bên', null]);
    const { sidebarNumber } = await pageOf();
    expect((await served.post('/api/menu', { name: 'show' })).page.sidebarNumber).not.toBe(sidebarNumber);
    await served.post('/api/close-sidebar', {});
    expect((await pageOf()).sidebar).toBeNull();
  });

  it('lets a phone type, but run nothing', async () => {
    await expect(served.post('/api/run?phone=1', { name: 'jump', args: [] })).rejects.toThrow('400');
    await served.post('/api/edit?user=a%40b.example&phone=1', { cursor: CURSOR, text: '15/8/2025' });
    expect(served.host.person(OWNER).see('Trang tính1', 'B2')).toBe('15/08/2025');
    const rows = JSON.parse((await served.see('/api/rows?tab=0&from=2&to=2')).text) as { rows: { text: string }[][] };
    expect(rows.rows[0]?.[1]).toMatchObject({ text: '15/08/2025', align: 'right' });
  });

  it('says in Google’s words that a cell is protected, and asks before a warning-only one', async () => {
    served.host.evaluate(`
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var closed = sheet.getRange(3, 3, 1, 1).protect();
      if (closed.canDomainEdit()) closed.setDomainEdit(false);
      closed.removeEditors(closed.getEditors().map(function (one) { return one.getEmail(); }));
      sheet.getRange(4, 4, 1, 1).protect().setWarningOnly(true);
    `);
    const at = (row: number, text: string, answers: object[] = []) =>
      served.post('/api/edit?user=a%40b.example', { cursor: { tab: 0, row, column: row }, text, answers });
    expect((await at(3, 'x')).failure).toMatch(/được bảo vệ/);
    expect((await at(4, 'x')).question?.buttons).toBe('OK_CANCEL');
    await at(4, 'x', [{ button: 'CANCEL' }]);
    expect(served.host.person(OWNER).see('Trang tính1', 'D4')).toBe('');
    await at(4, 'x', [{ button: 'OK' }]);
    expect(served.host.person(OWNER).see('Trang tính1', 'D4')).toBe('x');
  });

  it('gives the workbook as it is, under the working copy’s name', async () => {
    await served.post('/api/edit', { cursor: CURSOR, text: 'ngay bây giờ' });
    const { headers, bytes } = await served.open('/workbook.xlsx');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="bang tinh-dang-lam.xlsx"; filename*=UTF-8''${encodeURIComponent(FILE)}`,
    );
    const read = readWorkbook(bytes, 'x');
    const values = read.ok ? read.workbook.sheets.map((sheet) => cellAt(sheet, 2, 2)?.value) : read.problem;
    expect(values).toEqual(['ngay bây giờ']);
  });

  it.each(['/nothing', '/api/rows?tab=99&from=1&to=2', '/../package.json', '/documents/0/../../x'])(
    'has no %s',
    async (path) => {
      expect((await served.see(path)).status).toBe(404);
    },
  );

  it('has no document that was not made', async () => {
    expect((await served.open('/documents/9')).status).toBe(404);
  });
});

describe('documents that the start of the command has made', () => {
  it('stand on the page, and are given for download', async () => {
    const name = 'Danh sách đại biểu.docx';
    const own = await serveHost({ documents: [{ name, bytes: Buffer.from('chữ trong tệp') }] });
    const { documents } = JSON.parse((await own.see('/api/page')).text) as PageView;
    const fetched = await own.open('/documents/0');
    await own.close();
    expect([documents, fetched.text]).toEqual([[{ number: 0, name }], 'chữ trong tệp']);
    expect(fetched.headers['content-disposition']).toContain(encodeURIComponent(name));
  });
});
