import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { CHECKED, manyFindings } from './check-views.js';
import { REPORT } from './document-views.js';
import { openChromium } from './chromium.js';
import { picture } from './picture.js';
import { openSidebar } from './sidebar-over-stub.js';
import type { Replies, StubbedSidebar } from './sidebar-over-stub.js';

const ok = (value: unknown) => ({ value: { ok: true, value } });
const REPLIES: Replies = {
  sidebarState: ok(CHECKED),
  sidebarValidate: ok(CHECKED),
  sidebarOverdue: ok(CHECKED),
  sidebarGoTo: ok(null),
  sidebarDocument: ok(REPORT),
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

async function sidebar(replies: Replies = REPLIES): Promise<StubbedSidebar> {
  const opened = await openSidebar(browser, replies);
  open.push(opened);
  return opened;
}

const focused = (page: Page) => page.evaluate<string>("document.activeElement?.textContent?.trim() ?? ''");

describe('the sidebar over google.script.run', () => {
  it('says the verdict, the size and the findings, errors first', async () => {
    const { page } = await sidebar();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(CHECKED.headline);
    expect(await page.getByText('143/150 người').isVisible()).toBe(true);
    expect(await page.locator('h2.level').allTextContents()).toEqual(['Lỗi (3)', 'Cần xem (2)', 'Ghi chú (1)']);
    await picture(page, 'sidebar-findings');
  });

  it('jumps to the cell of a finding with the target the server gave', async () => {
    const { page, calls } = await sidebar();
    await page.getByRole('button', { name: /cao hơn mức 25–30 %/ }).click();
    expect(await calls()).toContainEqual(['sidebarGoTo', { tab: 'composition', row: 3, column: null, code: null }]);
    await page.getByText('Đã chuyển tới ô.').waitFor();
  });

  it('can be walked by the keyboard alone', async () => {
    const { page, calls } = await sidebar();
    await page.getByRole('tab', { name: /Cần sửa/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Kiểm tra đại biểu');
    await page.keyboard.press('Enter');
    await page.getByText('Đã kiểm tra xong.').waitFor();
    expect(await focused(page)).toBe('Kiểm tra đại biểu');
    for (const expected of ['Tô bước quá hạn', 'Văn bản']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(expected);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Lập trên Google Tài liệu');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Văn bản');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Nhập danh sách');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Đề xuất điều chỉnh danh sách');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Chốt danh sách');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Cần sửa 5');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Cơ cấu 4');
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Nguyễn Thị Ngưỡng');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await calls()).at(-1)?.[0]).toBe('sidebarGoTo');
  });

  it('has no sideways scroll at 300 px in any section', async () => {
    const { page } = await sidebar();
    for (const name of [/Cần sửa/, /Cơ cấu/, /Tiến độ/]) {
      await page.getByRole('tab', { name }).click();
      const [content, inner] = await page.evaluate<[number, number]>(
        "[document.querySelector('.content').scrollWidth - document.querySelector('.content').clientWidth, document.documentElement.scrollWidth - innerWidth]",
      );
      expect([content, inner]).toEqual([0, 0]);
      await picture(page, `sidebar-${name.source}`);
    }
  });

  it('shows a thousand findings by pages of fifty', async () => {
    const { page } = await sidebar({ ...REPLIES, sidebarState: ok(manyFindings(1000)) });
    await page.getByText('1–50 trong 1000').waitFor();
    expect(await page.locator('.finding').count()).toBe(50);
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await page.getByText('51–100 trong 1000').waitFor();
    await page.getByRole('button', { name: 'Lỗi: 250' }).click();
    await page.getByText('1–50 trong 750').waitFor();
    await page.getByLabel('Đơn vị').selectOption('Thôn Nghĩa Xá');
    await page.getByText('1–50 trong 250').waitFor();
    await picture(page, 'sidebar-many');
  });

  it('says in a plain sentence that several Google accounts are in the way', async () => {
    const storage = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const { page } = await sidebar({ ...REPLIES, sidebarValidate: { failure: storage } });
    await page.getByRole('button', { name: 'Kiểm tra đại biểu' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('nhiều tài khoản Google');
    expect(await alert.textContent()).not.toContain('PERMISSION_DENIED');
    await picture(page, 'sidebar-failure');
    await alert.getByRole('button', { name: 'Đóng' }).click();
    expect(await alert.count()).toBe(0);
  });

  it.each([
    ['the server’s own sentence', { value: { ok: false, message: 'Tiêu Biểu đang chạy.' } }, 'Tiêu Biểu đang chạy.'],
    ['null, where the server gave a Date', { value: null }, 'trả lời thiếu'],
    ['a view without its findings', ok({ ...CHECKED, findings: undefined }), 'trả lời thiếu'],
    ['a lost connection', { failure: 'NetworkError: Connection failure due to HTTP 0' }, 'Không kết nối được'],
    [
      'a missing scope',
      { failure: 'Required permissions: https://www.googleapis.com/auth/drive.file' },
      'chưa cho phép',
    ],
  ])('shows %s as a sentence', async (_, reply, sentence) => {
    const { page } = await sidebar({ ...REPLIES, sidebarState: reply });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(sentence);
  });

  it('says what runs, and ignores a second click meanwhile', async () => {
    const { page, calls } = await sidebar({ ...REPLIES, sidebarValidate: { never: true } });
    await page.getByText('Tính đến ngày 18/8/2025').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra đại biểu' }).click();
    await page.getByRole('status').getByText('Đang kiểm tra đại biểu…').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra đại biểu' }).click({ force: true });
    await page.getByRole('button', { name: 'Tô bước quá hạn' }).click({ force: true });
    expect((await calls()).map(([name]) => name)).toEqual(['sidebarState', 'sidebarValidate']);
  });

  it('speaks English when the workbook does', async () => {
    const { page } = await sidebar({ ...REPLIES, sidebarState: ok({ ...CHECKED, language: 'en' }) });
    await page.getByRole('button', { name: 'Validate delegates' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.getByRole('tab', { name: /Composition/ }).click();
    await picture(page, 'sidebar-english');
  });

  it('offers every kind of document by group, and makes the one that is chosen', async () => {
    const { page, calls } = await sidebar();
    await page.getByRole('button', { name: 'Văn bản' }).click();
    const kinds = page.getByLabel('Lập văn bản từ số liệu lúc này');
    expect(await kinds.locator('optgroup').count()).toBe(2);
    await kinds.selectOption('Danh sách đại biểu');
    await picture(page, 'sidebar-documents');
    await page.getByRole('button', { name: 'Lập trên Google Tài liệu' }).click();
    await page.getByRole('link', { name: /Mở:/ }).waitFor();
    expect(await calls()).toContainEqual(['sidebarDocument', 'delegateList']);
  });

  it('links the report in Google Docs and says why it is a draft', async () => {
    const { page } = await sidebar();
    await page.getByRole('button', { name: 'Văn bản' }).click();
    await page.getByRole('button', { name: 'Lập trên Google Tài liệu' }).click();
    const link = page.getByRole('link', { name: /Mở: Báo cáo kết quả/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(REPORT.link);
    expect(await page.getByText('Chưa ghi ngày tổ chức hội nghị.').isVisible()).toBe(true);
    await picture(page, 'sidebar-document');
  });

  it('downloads the bytes of the report byte for byte', async () => {
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 128, 10]);
    const made = { ...REPORT, link: null, base64: bytes.toString('base64') };
    const { page } = await sidebar({ ...REPLIES, sidebarDownload: ok(made) });
    await page.getByRole('button', { name: 'Văn bản' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp .docx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bao-cao-ket-qua.docx');
    expect(readFileSync(await download.path())).toEqual(bytes);
  });
});
