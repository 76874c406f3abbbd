import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CHECKED } from './check-views.js';
import { openChromium } from './chromium.js';
import { openSidebar } from './sidebar-over-stub.js';

const ok = (value: unknown) => ({ value: { ok: true, value } });
const women = {
  attribute: 'Giới tính',
  value: 'Nữ',
  baseOf: 'list',
  base: 143,
  count: 50,
  percent: 35,
  min: 36,
  max: null,
  unit: '%',
  level: 'recommended',
  verdict: 'below',
};
const CHANGES = [
  { drop: 'ĐC-7K3M', add: 'ĐC-2QPA', dropName: 'Nguyễn Văn Mẫu', addName: 'Trần Thị Thử', sentence: 'Thay một.' },
  { drop: null, add: 'ĐC-9XYZ', dropName: '', addName: 'Lê Thị Thêm', sentence: 'Thêm một.' },
];
const PROPOSED = {
  language: 'vi',
  status: 'repaired',
  headline: 'Thay 1 người và thêm 1 người là đạt mọi mức của trang Cơ cấu.',
  notes: ['Một điều cần biết.'],
  advice: 'Đây là gợi ý.',
  changes: CHANGES,
  table: [{ before: women, after: { ...women, count: 52, base: 144, percent: 36.1, verdict: 'ok' } }],
  cap: 150,
  allow: { guests: true, approved: false },
  fingerprint: 'f00d',
};
const FITS = { ...PROPOSED, status: 'fits', headline: 'Danh sách đã đạt.', changes: [], fingerprint: 'beef' };

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe('Đề xuất điều chỉnh in the sidebar', () => {
  it('asks with what the officer allows, and sends back the chosen changes alone with the fingerprint', async () => {
    const { page, calls } = await openSidebar(browser, {
      sidebarState: ok(CHECKED),
      sidebarRepair: ok(PROPOSED),
      sidebarAcceptRepair: ok({ accepted: 2, message: 'Đã ghi 2 thay đổi.', repair: FITS }),
    });
    await page.getByText('Đề xuất điều chỉnh danh sách').click();
    await page.getByLabel('Được đổi cả lãnh đạo, khách mời').check();
    await page.getByRole('button', { name: 'Đề xuất điều chỉnh' }).click();
    await page.getByText('Thay 1 người và thêm 1 người').waitFor();
    await page.getByLabel('Thêm Lê Thị Thêm').uncheck();
    await page.getByRole('button', { name: 'Chấp nhận 1 thay đổi đã chọn' }).click();
    await page.getByText('Đã ghi 2 thay đổi.').waitFor();
    await page.getByText('Danh sách đã đạt.').waitFor();
    const asked = await calls();
    expect(asked).toContainEqual(['sidebarRepair', { guests: true, approved: false }]);
    const changes = [{ add: 'ĐC-2QPA', drop: 'ĐC-7K3M' }];
    expect(asked).toContainEqual(['sidebarAcceptRepair', { fingerprint: 'f00d', allow: PROPOSED.allow, changes }]);
    expect(asked.filter(([name]) => name === 'sidebarState')).toHaveLength(2);
    await page.close();
  });

  it('shows every target before and after, and undoes', async () => {
    const { page, calls } = await openSidebar(browser, {
      sidebarState: ok(CHECKED),
      sidebarRepair: ok(PROPOSED),
      sidebarUndo: ok({ message: 'Đã trả lại 2 quyết định như trước.', repair: PROPOSED }),
    });
    await page.getByText('Đề xuất điều chỉnh danh sách').click();
    await page.getByRole('button', { name: 'Hoàn tác lần chấp nhận gần nhất' }).click();
    await page.getByText('Đã trả lại 2 quyết định như trước.').waitFor();
    await page.getByText('Các mức trước và sau').click();
    expect(await page.locator('.repair-table tbody td').allTextContents()).toEqual([
      '50/143 = 35 % · Thiếu',
      '52/144 = 36,1 % · Đạt',
    ]);
    expect(await calls()).toContainEqual(['sidebarUndo', { guests: false, approved: false }]);
    await page.close();
  });
});
