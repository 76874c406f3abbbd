import { describe, expect, it } from '@jest/globals';
import { hasContent, makeCell } from '../../src/host/model/sheet.js';
import type { Sheet } from '../../src/host/model/workbook.js';
import type { Host } from '../../src/host/stand-in/host.js';
import { laidOut } from '../../src/core/contract/column-order.js';
import { columnsOf, TABS, tabsOfSetUp } from '../../src/core/contract/tabs.js';
import { bundledHost, HAMLET_HEAD, OFFICER, runJob, laidOutHost, snapshot } from './bundled-host.js';

const KEYS = tabsOfSetUp();

/** A tab of which nothing is left below a row, and of which somebody has taken dropdowns, colours and protections. */
function cut(sheet: Sheet, last: number): void {
  sheet.rows = sheet.rows.slice(0, last).map((row) => row?.map((cell) => cell && { ...cell, validation: null }));
  sheet.maxRows = last;
  sheet.protections = [];
  sheet.conditionalFormats = [];
}
const keepHeaders = (sheet: Sheet): void => {
  cut(sheet, 1);
};
const cutBlankRows = (sheet: Sheet): void => {
  cut(sheet, Math.max(1, sheet.rows.filter((row) => row?.some(hasContent) === true).length));
};

const tabInSight = (host: Host) => host.workbook.sheets.find(({ id }) => id === host.view().sheetId)?.name;

describe('Thiết lập bảng tính', () => {
  it('makes every tab of the contract with its headers, in order', async () => {
    const host = await laidOutHost();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(KEYS.map((key) => TABS[key].vi));
    for (const key of KEYS.filter((tab) => columnsOf(tab).length > 0)) {
      const wanted = laidOut(key).filter(([, column]) => column.optional !== true);
      const sheet = host.workbook.sheets.find(({ name }) => name === TABS[key].vi);
      expect(sheet?.rows[0]?.slice(0, wanted.length).map((cell) => cell?.value)).toEqual(
        wanted.map(([, { vi }]) => vi),
      );
      expect(sheet?.frozenRows).toBe(1);
    }
  });

  it('lays who and what is missing side by side: the first columns of Đề cử fit a phone of 390 px', async () => {
    const host = await laidOutHost();
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Đề cử');
    const headers = sheet?.rows[0]?.map((cell) => cell?.value) ?? [];
    expect(headers.slice(0, 4)).toEqual(['Họ và tên', 'Cần bổ sung', 'Kết quả kiểm tra', 'Đơn vị đề cử']);
    expect(headers.at(-1)).toBe('Mã');
    expect(sheet?.frozenColumns).toBe(1);
    const rowNumbers = 50;
    expect(rowNumbers + (sheet?.columnWidths.get(1) ?? 0) + (sheet?.columnWidths.get(2) ?? 0)).toBeLessThanOrEqual(390);
  });

  it('lays the decision beside the name, then what one decides by', async () => {
    const host = await laidOutHost();
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Đại biểu');
    const headers = sheet?.rows[0]?.map((cell) => cell?.value) ?? [];
    expect(headers.slice(0, 4)).toEqual(['Họ và tên', 'Quyết định', 'Đơn vị', 'Loại đại biểu']);
    expect(headers.indexOf('Người duyệt')).toBeGreaterThan(headers.indexOf('Loại đại biểu'));
    expect(headers.indexOf('Mã')).toBe(headers.indexOf('Người duyệt') - 1);
    expect(sheet?.frozenColumns).toBe(1);
  });

  it('ends on Hướng dẫn, not on the tab made last', async () => {
    const host = await bundledHost();
    runJob(host, 'setUpWorkbook');
    expect(tabInSight(host)).toBe('Hướng dẫn');
  });

  it('ends on Hướng dẫn beside a list that stood there too', async () => {
    const host = await bundledHost();
    const own = host.workbook.sheets[0];
    if (own !== undefined) makeCell(own, 1, 1).value = 'Họ và tên';
    runJob(host, 'setUpWorkbook');
    expect(tabInSight(host)).toBe('Hướng dẫn');
  });

  it('sets Vietnamese locale and time on a blank spreadsheet', async () => {
    const host = await bundledHost();
    host.workbook.locale = 'en_US';
    host.workbook.timeZone = 'America/New_York';
    runJob(host, 'setUpWorkbook');
    expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  });

  it.each<[string, string, (sheet: Sheet) => void]>([
    ['has named', 'Logo của xã', () => undefined],
    ['has drawn on', 'Trang tính1', (sheet) => (sheet.hasDrawing = true)],
    ['has coloured', 'Trang tính1', (sheet) => (makeCell(sheet, 3, 4).style = { fill: '#ffff00' })],
  ])('a blank tab that somebody %s keeps its name', async (_, name, change) => {
    const host = await bundledHost();
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error('no tab');
    sheet.name = name;
    change(sheet);
    runJob(host, 'setUpWorkbook');
    expect(host.workbook.sheets.map((tab) => tab.name).slice(0, 2)).toEqual([name, 'Hướng dẫn']);
  });

  it('elsewhere changes neither and says what to do', async () => {
    const host = await bundledHost();
    host.workbook.locale = 'en_US';
    host.workbook.timeZone = 'America/New_York';
    host.person(OFFICER).type('Trang tính1', 'A1', 'danh sách cũ');
    const said = String(runJob(host, 'setUpWorkbook'));
    expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['en_US', 'America/New_York']);
    expect(said).toContain('en_US');
    expect(said).toContain('America/New_York');
    expect(host.person(OFFICER).see('Trang tính1', 'A1')).toBe('danh sách cũ');
  });

  it('run twice changes nothing: no doubled rule, protection or tab', async () => {
    const host = await laidOutHost();
    const before = snapshot(host);
    expect(runJob(host, 'setUpWorkbook')).toEqual(['Bảng tính đã đủ, không có gì phải thêm.']);
    expect(snapshot(host) === before).toBe(true);
  });

  it.each([
    ['their blank rows', 'all but'],
    ['all rows but the headers', 'all'],
  ])('dresses tabs again from which people deleted %s', async (_, left) => {
    const host = await laidOutHost();
    host.workbook.sheets.forEach(left === 'all' ? keepHeaders : cutBlankRows);
    expect(runJob(host, 'setUpWorkbook')).toContain('Thiết lập xong.');
    const nominations = host.workbook.sheets.find(({ name }) => name === 'Đề cử');
    expect(nominations?.rows[1]?.some((cell) => (cell?.validation ?? null) !== null)).toBe(true);
  });

  it('over people’s data adds what is missing and touches no cell of theirs', async () => {
    const host = await bundledHost();
    const officer = host.person(OFFICER);
    officer.paste('Trang tính1', 'A1', [
      ['Họ và tên', 'Cột riêng', 'Đơn vị đề cử'],
      ['Nguyễn Văn Mẫu', 'giữ nguyên', 'Thôn Mỗ Đoạn'],
    ]);
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) sheet.name = 'Đề cử';
    const theirCells = () => sheet?.rows[1]?.slice(0, 3).map((cell) => [cell?.value, cell?.numberFormat, cell?.style]);
    const theirs = theirCells();
    runJob(host, 'setUpWorkbook');
    expect(theirCells()).toEqual(theirs);
    expect(sheet?.rows[0]?.slice(0, 3).map((cell) => cell?.value)).toEqual(['Họ và tên', 'Cột riêng', 'Đơn vị đề cử']);
    const headers = sheet?.rows[0]?.map((cell) => cell?.value) ?? [];
    expect(headers.filter((header) => header === 'Họ và tên')).toHaveLength(1);
    expect(headers).toContain('Tóm tắt thành tích');
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Cơ cấu');
  });

  it('R-VI: fills in the four deadlines of the plan as dates', async () => {
    const host = await laidOutHost();
    const steps = host.workbook.sheets.find(({ name }) => name === 'Tiến độ');
    const rows = steps?.rows.map((row) => [row?.[0]?.value, row?.[4]?.value, row?.[4]?.numberFormat]) ?? [];
    const serials = new Map(rows.map(([code, due, format]) => [code, [due, format]]));
    expect(serials.get('R-VI-1-a')).toEqual([45884, 'dd/mm/yyyy']);
    expect(serials.get('R-VI-2')).toEqual([45889, 'dd/mm/yyyy']);
    expect(serials.get('R-VI-3')).toEqual([45894, 'dd/mm/yyyy']);
    expect(serials.get('R-VI-4')).toEqual([45899, 'dd/mm/yyyy']);
  });

  it('lets a hamlet head write in open tabs and in no other', async () => {
    const host = await laidOutHost();
    const head = host.person(HAMLET_HEAD);
    head.type('Đề cử', 'D2', 'Nguyễn Văn Mẫu');
    head.type('Bình xét', 'B2', '12/8/2025');
    head.type('Vướng mắc', 'C2', 'Hỏi');
    for (const tab of ['Khách mời', 'Đại biểu', 'Cơ cấu', 'Thiết lập', 'Đơn vị', 'Kết quả kiểm tra']) {
      expect(() => {
        head.type(tab, 'A2', 'x');
      }).toThrow(/protected/i);
    }
  });

  it('dropdowns warn and take their values from Đơn vị and Danh mục', async () => {
    const host = await laidOutHost();
    const nominations = host.workbook.sheets.find(({ name }) => name === 'Đề cử');
    const units = host.workbook.sheets.find(({ name }) => name === 'Đơn vị');
    const validationOf = (header: string) =>
      nominations?.rows[1]?.[nominations.rows[0]?.findIndex((cell) => cell?.value === header) ?? -1]?.validation;
    const unit = validationOf('Đơn vị đề cử');
    expect(unit?.allowInvalid).toBe(true);
    expect(unit?.criteria).toMatchObject({ kind: 'range', sheetId: units?.id });
    expect(validationOf('Đối tượng')?.criteria).toEqual({
      kind: 'list',
      values: ['Cá nhân', 'Tập thể', 'Hộ gia đình'],
    });
  });
});
