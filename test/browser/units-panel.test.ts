import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CHECKED } from './check-views.js';
import { openChromium } from './chromium.js';
import { openSidebar } from './sidebar-over-stub.js';

const ok = (value: unknown) => ({ value: { ok: true, value } });
const doubled = {
  ...CHECKED,
  findings: CHECKED.findings.map((finding, i) =>
    i > 0 ? finding : { ...finding, newCode: { tab: 'nominations', row: 5, code: 'ĐC-7K3M', name: 'Nguyễn Thị Mẫu' } },
  ),
};

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe('the sidebar', () => {
  it('R-V-1-e: shows every unit, those with something to do first, and copies a message for Zalo', async () => {
    const { page } = await openSidebar(browser, { sidebarState: ok(CHECKED) });
    await page.getByRole('tab', { name: /Đơn vị/ }).click();
    const rows = page.locator('.tabs button');
    const edges = await rows.evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().right));
    expect(Math.max(...edges)).toBeLessThanOrEqual(300);
    expect(await page.locator('.unit strong').allTextContents()).toEqual(['Thôn Mỗ Đoạn', 'Trạm Y tế xã']);
    await page.getByText('2 vướng mắc chưa trả lời').waitFor();
    await page.getByText('Tin nhắn nhắc').first().click();
    await page.getByRole('button', { name: 'Chép tin nhắn' }).first().click();
    await page.getByText(/Đã chép|Ctrl\+C/).waitFor();
    const chosen = await page.evaluate<string>('document.getSelection().toString() || document.activeElement.value');
    expect(chosen).toContain('ĐC-7K3M');
    await page.close();
  });

  it('R-I-2-b: one click gives the row with a doubled code a new one', async () => {
    const { page, calls } = await openSidebar(browser, { sidebarState: ok(doubled), sidebarNewCode: ok(CHECKED) });
    await page.getByRole('button', { name: 'Cấp mã mới cho dòng này' }).click();
    await page.getByText('Đã cấp mã mới.').waitFor();
    expect(await calls()).toContainEqual(['sidebarNewCode', doubled.findings[0]?.newCode]);
    expect(await page.getByRole('button', { name: 'Cấp mã mới' }).count()).toBe(0);
    await page.close();
  });
});
