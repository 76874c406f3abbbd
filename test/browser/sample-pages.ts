import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../src/host/stand-in/host.js';
import { openChromium } from './chromium.js';
import { serveSample } from './served-sample.js';
import type { ServedSample } from './served-sample.js';

export const HAMLET_HEAD = 'truong-thon@thon.example';

export interface SamplePages {
  readonly host: () => Host;
  /** The folder of the working copy and of documents. */
  readonly folder: () => string;
  readonly open: (user?: string, phone?: boolean) => Promise<Page>;
}

/** The sample served for a file of tests: pages of any person, closed after each test, that call nobody and throw nothing. */
export function useSamplePages(): SamplePages {
  let browser: Browser;
  let served: ServedSample;
  let pages: Page[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([openChromium(), serveSample()]);
  }, 60_000);
  afterAll(async () => {
    await served.page.close();
    await browser.close();
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
    expect(faults.splice(0)).toEqual([]);
    expect(served.host.problems).toEqual([]);
  });

  const open = async (user = served.host.workbook.owner, phone = false): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    pages.push(page);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.page.url) && !/^(data|blob):/.test(request.url()))
        faults.push(request.url());
    });
    await page.goto(addressAs(served, user, phone));
    await page.getByRole('grid').waitFor();
    return page;
  };
  return { host: () => served.host, folder: () => served.path, open };
}

/** The page's address for somebody else than the owner. */
export function addressAs({ page }: ServedSample, user: string, phone = false): string {
  const address = new URL(page.address);
  address.searchParams.set('user', user);
  if (phone) address.searchParams.set('phone', '1');
  return address.href;
}

export async function toTab(page: Page, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: 'Các trang của bảng tính' });
  await tabs.getByRole('button', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Trang ${name}`, exact: true }).waitFor();
}
