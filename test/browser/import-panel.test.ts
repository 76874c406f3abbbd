import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ImportDone, ImportPreview } from '../../src/endpoints/endpoints.js';
import { CHECKED } from './check-views.js';
import { openChromium } from './chromium.js';
import { openSidebar } from './sidebar-over-stub.js';
import type { StubbedSidebar } from './sidebar-over-stub.js';

const ok = (value: unknown) => ({ value: { ok: true, value } });
const PREVIEW: ImportPreview = {
  columns: [
    { index: 1, caption: 'Họ và tên', samples: ['Nguyễn Thị Mẫu', 'Trần Văn Mẫu'], target: 'name' },
    { index: 2, caption: 'Ngày, tháng, năm sinh Nam', samples: ['1975'], target: 'male' },
    { index: 4, caption: 'Cột E', samples: ['Trồng 2 ha rau sạch, vận động 12 hộ cùng làm theo'], target: null },
  ],
  targets: [
    { key: 'name', caption: 'Họ và tên' },
    { key: 'male', caption: 'Nam (năm sinh hoặc dấu x)' },
    { key: 'achievement', caption: 'Tóm tắt thành tích' },
  ],
  fills: [{ key: 'unit', caption: 'Đơn vị đề cử', options: ['Thôn Mỗ Đoạn', 'Thôn Bỉnh Di'], value: 'Thôn Mỗ Đoạn' }],
  people: [
    {
      line: 8,
      cells: [
        { caption: 'Họ và tên', value: 'Nguyễn Thị Mẫu' },
        { caption: 'Năm sinh', value: '1980' },
      ],
    },
  ],
  toAdd: 2,
  skipped: ['Dòng 10: đã có ở trang Đề cử, dòng 4.', 'Dòng 11: dòng cộng.'],
  legacy: 'Danh sách gõ bằng phông cũ TCVN3: “NguyÔn” nghĩa là “Nguyễn”.',
  problem: null,
};
const DONE: ImportDone = {
  message:
    'Đã thêm 2 người vào trang Đề cử, từ dòng 5 đến dòng 6. Muốn bỏ: chọn các dòng vừa thêm, bấm chuột phải, chọn Xóa các hàng; không dùng Google thì bấm phím Delete.',
  added: 2,
  left: 0,
  skipped: PREVIEW.skipped,
};

let browser: Browser;
let open: StubbedSidebar[] = [];
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(open.map(({ page }) => page.close()));
  open = [];
});

async function sidebar(): Promise<StubbedSidebar> {
  const opened = await openSidebar(browser, {
    sidebarState: ok(CHECKED),
    sidebarImportTabs: ok(['Danh sách cũ', 'Trang tính2']),
    sidebarReadImport: ok(PREVIEW),
    sidebarImport: ok(DONE),
  });
  open.push(opened);
  return opened;
}
const MAPPING = [
  { index: 1, target: 'name' },
  { index: 2, target: 'male' },
];
const FILL = { unit: 'Thôn Mỗ Đoạn' };

describe('Nhập danh sách in the sidebar', () => {
  it('goes from a paste to a result by the keyboard alone', async () => {
    const { page, calls } = await sidebar();
    await page.getByRole('button', { name: 'Nhập danh sách' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Dán danh sách vào đây').focus();
    await page.keyboard.insertText('Họ và tên\tNăm sinh\nNguyễn Thị Mẫu\t1980');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sẽ thêm 2 người' }).waitFor();
    expect(await page.evaluate("document.activeElement?.textContent ?? ''")).toBe('Cột nào là gì');
    await page.getByRole('button', { name: 'Nhập 2 người' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Đã thêm 2 người vào trang Đề cử').waitFor();
    const order = { source: { text: 'Họ và tên\tNăm sinh\nNguyễn Thị Mẫu\t1980' }, target: 'nominations' };
    expect(await calls()).toEqual([
      ['sidebarState'],
      ['sidebarReadImport', { ...order, mapping: null, fill: null, convertLegacy: false }],
      ['sidebarImport', { ...order, mapping: MAPPING, fill: FILL, convertLegacy: false }],
    ]);
  });

  it('a changed choice must be previewed again, and a target stands once', async () => {
    const { page, calls } = await sidebar();
    await page.getByRole('button', { name: 'Nhập danh sách' }).click();
    await page.getByLabel('Một trang đã chép').check();
    await page.getByRole('combobox', { name: 'Trang' }).selectOption('Trang tính2');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByRole('combobox', { name: 'Cột E' }).selectOption('name');
    expect(await page.getByRole('combobox', { name: 'Họ và tên' }).inputValue()).toBe('');
    await page.getByLabel('Chuyển sang phông Unicode').check();
    expect(await page.getByRole('button', { name: 'Nhập 2 người' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Xem trước lại' }).click();
    await page.getByRole('button', { name: 'Nhập 2 người' }).waitFor();
    const mapping = [
      { index: 2, target: 'male' },
      { index: 4, target: 'name' },
    ];
    const order = { source: { tab: 'Trang tính2' }, target: 'nominations', mapping, fill: FILL, convertLegacy: true };
    expect((await calls()).at(-1)).toEqual(['sidebarReadImport', order]);
  });

  it('fits 300 px, and closes back to the results', async () => {
    const { page } = await sidebar();
    await page.getByRole('button', { name: 'Nhập danh sách' }).click();
    await page.getByLabel('Dán danh sách vào đây').fill('x'.repeat(300));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Không nhập: 2 mục').click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    expect(await page.getByText(CHECKED.headline).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Đóng phần nhập danh sách' }).click();
    expect(await page.getByText(CHECKED.headline).isVisible()).toBe(true);
  });

  it('the menu item opens the page on it', async () => {
    const { page } = await openSidebar(
      browser,
      { sidebarState: ok(CHECKED) },
      '<div hidden data-open-panel="import"></div>',
    );
    await page.getByLabel('Dán danh sách vào đây').waitFor();
    await page.close();
  });
});
