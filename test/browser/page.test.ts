import { describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { cellUnder } from '../acts/by-header.js';
import { picture } from './picture.js';
import { HAMLET_HEAD, toTab, useSamplePages } from './sample-pages.js';

const { host, folder, open } = useSamplePages();

jest.setTimeout(60_000);

async function menu(page: Page, item: string, submenu?: string): Promise<void> {
  await page.getByRole('button', { name: 'Tiêu Biểu', exact: true }).click();
  if (submenu !== undefined) await page.getByRole('menuitem', { name: submenu, exact: true }).click();
  await picture(page, submenu === undefined ? 'page-menu' : 'page-submenu');
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** The letters of a column of Đề cử. */
const lettersOf = (header: string): string => cellUnder(host(), 'Đề cử', header, 1).replace(/\d+$/, '');

const see = (tab: string, a1: string): string => host().person(HAMLET_HEAD).see(tab, a1);

describe('the page over the real host and bundle', () => {
  it('shows every tab as people see it, with the colours that need no script', async () => {
    const page = await open();
    await toTab(page, 'Tiến độ');
    const overdue = page.getByRole('gridcell', { name: 'Báo cáo kế hoạch về UBND thành phố' });
    await overdue.waitFor();
    const colours = await overdue.evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const plain = await page
      .getByRole('gridcell', { name: 'Tổ chức Hội nghị' })
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect([colours === plain, plain]).toEqual([false, 'rgb(255, 255, 255)']);
    expect(await page.getByRole('gridcell', { name: '15/08/2025' }).first().isVisible()).toBe(true);
    await picture(page, 'page-steps');
  });

  it('lets a hamlet head edit the open tab, and another tab of the browser sees it', async () => {
    const [page, other] = [await open(HAMLET_HEAD), await open()];
    await Promise.all([toTab(page, 'Đề cử'), toTab(other, 'Đề cử')]);
    await page.getByRole('gridcell', { name: 'Vũ Quang Phú', exact: true }).click();
    await page.keyboard.type('Vũ Quang Phúc');
    await page.keyboard.press('Enter');
    await other.getByRole('gridcell', { name: 'Vũ Quang Phúc', exact: true }).waitFor();
    expect(see('Đề cử', cellUnder(host(), 'Đề cử', 'Họ và tên', 2))).toBe('Vũ Quang Phúc');
  });

  it('offers the values of a dropdown, by keys and by the mouse', async () => {
    const page = await open(HAMLET_HEAD);
    await toTab(page, 'Đề cử');
    await page.getByRole('gridcell', { name: 'Nam', exact: true }).first().dblclick();
    await picture(page, 'page-dropdown');
    await page.getByRole('option', { name: 'Nữ' }).click();
    await page.getByRole('gridcell', { name: 'Nữ', exact: true }).first().waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(see('Đề cử', cellUnder(host(), 'Đề cử', 'Giới tính', 2))).toBe('Nam');
  });

  it('refuses a hamlet head the officer’s tabs, in Google’s words', async () => {
    const page = await open(HAMLET_HEAD);
    await toTab(page, 'Cơ cấu');
    await page.getByRole('gridcell', { name: 'Điển hình tiên tiến', exact: true }).first().click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByText(/ô hoặc đối tượng được bảo vệ/).waitFor();
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe('Trang Cơ cấu');
    await picture(page, 'page-protected');
  });

  it('has neither menu nor sidebar on a phone', async () => {
    const page = await open(HAMLET_HEAD, true);
    expect(await page.getByRole('button', { name: 'Tiêu Biểu', exact: true }).count()).toBe(0);
    expect(await page.getByText(/không có menu và bảng bên/).isVisible()).toBe(true);
  });

  it('shows a hamlet head with a phone who it is and what is missing, side by side', async () => {
    const page = await open(HAMLET_HEAD, true);
    await page.setViewportSize({ width: 390, height: 800 });
    await toTab(page, 'Đề cử');
    for (const text of ['Họ và tên', 'Cần bổ sung']) {
      const box = await page
        .getByRole('columnheader', { name: text })
        .or(page.getByText(text, { exact: true }))
        .first()
        .boundingBox();
      expect([text, (box?.x ?? -1) >= 0, (box?.x ?? 0) + (box?.width ?? 0) <= 390]).toEqual([text, true, true]);
    }
  });

  it('runs the menu, shows the notice, and links its findings to their cells', async () => {
    const page = await open();
    await menu(page, 'Kiểm tra đại biểu');
    await page
      .getByRole('dialog')
      .getByText(/Danh sách có/)
      .waitFor();
    await picture(page, 'page-notice');
    await page.getByRole('button', { name: 'OK' }).click();
    await toTab(page, 'Kết quả kiểm tra');
    await picture(page, 'page-findings');
    const gender = lettersOf('Giới tính');
    await page
      .getByRole('link', { name: new RegExp(`^Đề cử!${gender}\\d+$`) })
      .first()
      .click();
    await page.getByRole('grid', { name: 'Trang Đề cử' }).waitFor();
    expect(await page.locator('output.address').textContent()).toMatch(new RegExp(`^${gender}\\d+$`));
  });

  it('jumps from a finding in the sidebar to its cell, and downloads the report', async () => {
    const page = await open();
    await menu(page, 'Mở bảng bên');
    const frame = page.frameLocator('iframe');
    const representative = `${lettersOf('Người đại diện')}\\d+`;
    const finding = frame.getByRole('button', { name: new RegExp(`Đề cử!${representative}`) }).first();
    const where = new RegExp(representative).exec((await finding.textContent()) ?? '')?.[0];
    await finding.click();
    await frame.getByText('Đã chuyển tới ô.').waitFor();
    await page.getByRole('grid', { name: 'Trang Đề cử' }).waitFor();
    expect(await page.locator('output.address').textContent()).toBe(where);
    await picture(page, 'page-sidebar');

    await frame.getByRole('button', { name: 'Văn bản', exact: true }).click();
    await frame.getByRole('combobox', { name: /văn bản/i }).selectOption('Báo cáo kết quả Hội nghị');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('button', { name: 'Tải tệp .docx' }).click(),
    ]);
    expect(Object.keys(unzipSync(readFileSync(await download.path())))).toContain('word/document.xml');
  });

  it('writes a document into the folder of results, says which file it is, and gives it for download', async () => {
    const page = await open();
    await menu(page, 'Mở bảng bên');
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Văn bản', exact: true }).click();
    await frame.getByRole('combobox', { name: /văn bản/i }).selectOption('Báo cáo kết quả Hội nghị');
    await frame.getByRole('button', { name: 'Ghi tệp Word vào thư mục kết quả' }).click();
    const said = await frame.getByText(/^Văn bản nằm ở tệp .* trên máy này\.$/).textContent();
    expect(/Drive|Google/.exec(await frame.locator('#app').innerText())).toBeNull();
    await picture(page, 'page-report');
    const name = /ket-qua\/(Báo cáo kết quả.*\.docx)/.exec(said ?? '')?.[1] ?? '';
    const written = readFileSync(join(folder(), name));
    expect(Object.keys(unzipSync(written))).toContain('word/document.xml');
    await page.getByRole('button', { name: 'Tài liệu đã lập (1)' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Báo cáo kết quả/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(Buffer.compare(readFileSync(await download.path()), written)).toBe(0);
  });

  it('says the same of a document made from the menu, and makes a second one beside the first', async () => {
    const page = await open();
    await menu(page, 'Báo cáo kết quả Hội nghị', 'Văn bản');
    const notice = page.getByRole('dialog').locator('.prompt');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/ghi vào tệp ket-qua\/Báo cáo kết quả.*-2\.docx trên máy này/);
    await page.keyboard.press('Enter');
    expect(host().person(HAMLET_HEAD).see('Tài liệu', 'D4')).toMatch(/^ket-qua\/Báo cáo kết quả.*-2\.docx$/);
  });
});
