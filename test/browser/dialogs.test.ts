import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { OWNER, serveHost } from '../host/page/served-host.js';
import type { ServedHost } from '../host/page/served-host.js';
import { openChromium } from './chromium.js';

let browser: Browser;
let served: ServedHost;
let page: Page;
beforeAll(async () => {
  [browser, served] = await Promise.all([openChromium(), serveHost()]);
});
afterAll(async () => {
  await served.close();
  await browser.close();
});
afterEach(() => page.close());

/** The menu item that asks whether, asks for a text, writes it into A1 and says so. */
async function beAsked(): Promise<void> {
  page = await browser.newPage();
  await page.goto(served.address);
  await page.getByRole('button', { name: 'Thử', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hỏi' }).click();
  await page.getByRole('heading', { name: 'Chắc chưa' }).waitFor();
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const written = () => served.host.person(OWNER).see('Trang tính1', 'A1');

describe('dialogs with the keyboard alone', () => {
  it('Enter says yes, submits what was typed, closes the notice', async () => {
    await beAsked();
    expect(await focused()).toBe('Có');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Ghi gì' }).waitFor();
    // Typed at once: the field has the focus.
    await page.keyboard.type('chào');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi chào').waitFor();
    expect([written(), await focused()]).toEqual(['chào', 'OK']);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('Enter on another button chooses that one', async () => {
    await beAsked();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Không');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi không').waitFor();
    await page.keyboard.press('Enter');
  });

  it('Enter that only ends a letter of an input method does not submit', async () => {
    await beAsked();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Ghi gì' });
    await field.waitFor();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'chà', selectionStart: 3, selectionEnd: 3 });
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process' });
    await client.send('Input.insertText', { text: 'chà' });
    expect(await field.inputValue()).toBe('chà');
    await page.keyboard.press('Enter');
    await page.getByText('Đã ghi chà').waitFor();
    await page.keyboard.press('Enter');
  });

  it('Esc is an answer too: closed, not OK', async () => {
    await beAsked();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Ghi gì' }).waitFor();
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.url().includes('/api/menu')),
      page.keyboard.press('Escape'),
    ]);
    expect(asked.postDataJSON()).toMatchObject({ answers: [{ button: 'YES' }, { button: 'CLOSE', text: '' }] });
    await page.getByText('Đã ghi').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
