import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { OWNER, serveHost } from '../host/page/served-host.js';
import type { ServedHost } from '../host/page/served-host.js';
import { openChromium } from './chromium.js';

const KEY = 'k'.repeat(32);
/** One piece of work, whose address and key are the same at every start. */
export const SAME = { key: KEY, work: 'de-cu.xlsx' };

/** The start that runs now, and the page that was opened over the first. */
export let served: ServedHost;
export let page: Page;
let browser: Browser;

/** A browser for the file's tests; after each its page and the start are closed. */
export function overStarts(): void {
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.context().close();
    await served.close();
  });
}

export async function serve(...start: Parameters<typeof serveHost>): Promise<void> {
  served = await serveHost(...start);
}

export async function open(address: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 600 } });
  page = await context.newPage();
  await page.goto(address);
}

/** Serves a workbook with “trước” in A1 and opens the page over it. */
export async function begin(): Promise<void> {
  await serve(SAME);
  type('A1', 'trước');
  await open(served.address);
  await value('trước').waitFor();
}

export const value = (text: string) => page.getByRole('gridcell', { name: text, exact: true });
export const written = (a1: string) => served.host.person(OWNER).see('Trang tính1', a1);
export const type = (a1: string, text: string) => served.host.person(OWNER).type('Trang tính1', a1, text);
