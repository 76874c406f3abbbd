import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { HAMLET_HEAD, toTab, useSamplePages } from './sample-pages.js';

const { host, open } = useSamplePages();

jest.setTimeout(60_000);

const see = (a1: string): string => host().person(HAMLET_HEAD).see('Vướng mắc', a1);

/** At an empty place of Vướng mắc, an open tab. */
async function openQuestions(row: number): Promise<Page> {
  const page = await open(HAMLET_HEAD);
  await toTab(page, 'Vướng mắc');
  await page
    .locator(`tr[aria-rowindex="${String(row)}"] td`)
    .nth(1)
    .click();
  return page;
}

const pasteText = (page: Page, text: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  });

async function becomes(page: Page, texts: readonly string[]): Promise<void> {
  const now = () => texts.map((_, at) => see(`B${String(7 + at)}`));
  for (let tries = 0; tries < 50 && now().join() !== texts.join(); tries += 1) await page.waitForTimeout(100);
  expect(now()).toEqual(texts);
}

describe('a block of cells in the grid', () => {
  it('takes twelve rows pasted from Excel, as one edit', async () => {
    const page = await openQuestions(10);
    const rows = Array.from({ length: 12 }, (_, at) => `Thôn ${String(at)}\t"hai\ndòng ${String(at)}"`);
    await pasteText(page, rows.join('\r\n'));
    await page.getByRole('gridcell', { name: 'Thôn 11', exact: true }).waitFor();
    expect([see('B10'), see('B21'), see('C21')]).toEqual(['Thôn 0', 'Thôn 11', 'hai\ndòng 11']);
    expect(await page.locator('td.within').count()).toBe(24);
  });

  it('copies what is chosen with Shift, fills it down with Ctrl+D, and empties it', async () => {
    const page = await openQuestions(7);
    await page.keyboard.type('một');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.getByRole('gridcell', { name: 'một', exact: true }).waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await becomes(page, ['một', 'một', 'một']);
    await page.getByRole('gridcell', { name: 'một', exact: true }).nth(2).waitFor();
    expect(await copied(page)).toBe('một\nmột\nmột');
    await page.keyboard.press('Delete');
    await becomes(page, ['', '', '']);
  });

  it('chooses a whole row by its number, and lets it go with the next step', async () => {
    const page = await openQuestions(2);
    await page.locator('th.number', { hasText: /^5$/ }).click();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('td.within').count()).toBe(1);
    await page.locator('th.number', { hasText: /^5$/ }).click();
    expect(await page.locator('td.within').count()).toBe(await page.locator('tr[aria-rowindex="5"] td').count());
  });
});
