import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { OWNER, serveHost } from '../host/page/served-host.js';
import type { ServedHost } from '../host/page/served-host.js';
import { openChromium } from './chromium.js';
import { picture } from './picture.js';

jest.setTimeout(60_000);

let browser: Browser;
let served: ServedHost;
let page: Page;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await serveHost({}, (host) => {
    for (const a1 of ['A1', 'A2', 'A3']) host.person(OWNER).type('Trang tính1', a1, `ô ${a1}`);
  });
  page = await browser.newPage({ viewport: { width: 390, height: 700 } });
  await page.goto(served.address);
  await value('ô A2').waitFor();
});
afterEach(async () => {
  await page.close();
  await served.close();
});

const value = (text: string) => page.getByRole('gridcell', { name: text, exact: true });
const column = () => [1, 2, 3, 4].map((row) => served.host.person(OWNER).see('Trang tính1', `A${String(row)}`));

describe('rows of the page, 390 px wide', () => {
  it('are deleted from the menu at their number, after a question', async () => {
    await value('ô A2').click();
    await page.getByRole('button', { name: 'Dòng 2', exact: true }).click();
    await picture(page, 'page-row-menu');
    await page.getByRole('menuitem', { name: 'Xóa dòng 2' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Mọi ô của dòng 2/)
      .waitFor();
    await picture(page, 'page-delete-row');
    await page.getByRole('button', { name: 'OK' }).click();
    await value('ô A2').waitFor({ state: 'detached' });
    expect(column()).toEqual(['ô A1', 'ô A3', '', '']);
  });

  it('are inserted and deleted by the keyboard alone, several at once too', async () => {
    await value('ô A2').click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Các dòng 2–3' }).waitFor();
    await page.keyboard.press('Enter');
    await expectColumn(['ô A1', '', '', 'ô A2']);
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+Alt+Minus');
    await expectColumn(['ô A1', 'ô A2', 'ô A3', '']);
    await page.keyboard.press('Control+Alt+Equal');
    await expectColumn(['ô A1', '', '', 'ô A2']);
  });
});

/** What the host holds, as soon as it does. */
async function expectColumn(wanted: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 50 && column().join() !== wanted.join(); tries += 1) await page.waitForTimeout(100);
  expect(column()).toEqual(wanted);
}
