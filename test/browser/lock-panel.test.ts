import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CHECKED, LOCKED as SINCE_LOCK } from './check-views.js';
import { openChromium } from './chromium.js';
import { openSidebar } from './sidebar-over-stub.js';

const ok = (value: unknown) => ({ value: { ok: true, value } });
const LOCKED = { ...CHECKED, sinceLock: SINCE_LOCK };

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe('R-VI-2: the lock in the sidebar', () => {
  it('sends who approved, by which decision, of which day', async () => {
    const { page, calls } = await openSidebar(browser, { sidebarState: ok(CHECKED), sidebarLock: ok(LOCKED) });
    await page.getByText('Danh sách chưa chốt.').waitFor();
    await page.locator('.lock summary').last().click();
    await page.getByLabel('Người, tập thể duyệt').fill('Ban Thường vụ');
    await page.getByLabel('Số quyết định').fill('45/QĐ-UBND');
    await page.getByLabel('Ngày quyết định (ngày/tháng/năm)').fill('17/8/2025');
    await page.getByRole('button', { name: 'Chốt danh sách' }).click();
    await page.getByText('Đã chốt lần 1').waitFor();
    const answers = { approver: 'Ban Thường vụ', decision: '45/QĐ-UBND', decidedOn: '17/8/2025' };
    expect(await calls()).toContainEqual(['sidebarLock', answers]);
    await page.close();
  });

  it('lists what has changed since, and jumps to the person', async () => {
    const { page, calls } = await openSidebar(browser, { sidebarState: ok(LOCKED), sidebarGoTo: ok(null) });
    await page.getByText('1 thay đổi').waitFor();
    await page.getByRole('button', { name: /Nguyễn Thị Mơ/ }).click();
    await page.getByText('Đã chuyển tới ô.').waitFor();
    expect(await calls()).toContainEqual(['sidebarGoTo', LOCKED.sinceLock.changes[0]?.target]);
    await page.close();
  });

  it('shows what would be erased before the word can be typed', async () => {
    const preview = { cells: 5, lines: ['- Đề cử, cột Năm sinh: 5 ô'], early: '', word: 'XÓA' };
    const { page, calls } = await openSidebar(browser, {
      sidebarState: ok(LOCKED),
      sidebarPurgePreview: ok(preview),
      sidebarPurge: ok(LOCKED),
    });
    await page.locator('.lock summary').last().click();
    await page.getByRole('button', { name: 'Xem sẽ xóa gì' }).click();
    await page.getByText('cột Năm sinh: 5 ô').waitFor();
    await page.getByLabel('Gõ XÓA để xóa.').fill('XÓA');
    await page.getByRole('button', { name: 'Xóa dữ liệu cá nhân' }).click();
    await page.getByText('Đã xóa dữ liệu cá nhân.').waitFor();
    expect(await calls()).toContainEqual(['sidebarPurge', { word: 'XÓA', early: false }]);
    await page.close();
  });
});
