import { describe, expect, it, jest } from '@jest/globals';
import { HAMLET_HEAD, toTab, useSamplePages } from './sample-pages.js';

const { host, open } = useSamplePages();

jest.setTimeout(60_000);

const see = (tab: string, a1: string): string => host().person(HAMLET_HEAD).see(tab, a1);

describe('the keyboard in the grid', () => {
  it('takes Vietnamese letters that no single key gives, from the first one on', async () => {
    const page = await open(HAMLET_HEAD);
    await toTab(page, 'Vướng mắc');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Đã đủ điều kiện');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'Đã đủ điều kiện', exact: true }).waitFor();
    expect(see('Vướng mắc', 'B2')).toBe('Đã đủ điều kiện');
  });

  it('composes a letter in the cell before the editor is there', async () => {
    const page = await open(HAMLET_HEAD);
    await toTab(page, 'Vướng mắc');
    await page.keyboard.press('ArrowDown');
    const typist = await page.context().newCDPSession(page);
    await typist.send('Input.imeSetComposition', { text: 'dd', selectionStart: 2, selectionEnd: 2 });
    await page.locator('#chosen').getByText('dd').waitFor();
    await typist.send('Input.imeSetComposition', { text: 'đ', selectionStart: 1, selectionEnd: 1 });
    await typist.send('Input.insertText', { text: 'đ' });
    await page.locator('textarea.editor').waitFor();
    expect(await page.locator('textarea.editor').inputValue()).toBe('đ');
    await page.keyboard.press('Escape');
  });

  it('opens the editor on a phone by a second touch', async () => {
    const page = await open(HAMLET_HEAD, true);
    await toTab(page, 'Vướng mắc');
    const cell = page.locator('tr[aria-rowindex="3"] td').first();
    await cell.click();
    expect(await page.locator('textarea.editor').count()).toBe(0);
    await cell.click();
    await page.locator('textarea.editor').waitFor();
  });

  it('Ctrl+Home leads back to the beginning, also where the first row and column are frozen', async () => {
    const page = await open();
    await toTab(page, 'Đề cử');
    const first = page.locator('tr[aria-rowindex="2"] td').nth(1);
    for (const key of ['PageDown', 'PageDown', ...Array<string>(12).fill('ArrowRight')]) await page.keyboard.press(key);
    await first.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Home');
    await page.locator('#chosen').getByText('Họ và tên', { exact: true }).waitFor();
    await first.waitFor();
    expect(await page.getByRole('grid').evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])).toEqual([
      0, 0,
    ]);
  });

  it('gives the focus back after a dialog', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Tiêu Biểu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kiểm tra đại biểu', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tiêu Biểu');
  });
});
