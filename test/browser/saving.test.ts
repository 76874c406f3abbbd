import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { FILE, serveHost } from '../host/page/served-host.js';
import type { ServedHost } from '../host/page/served-host.js';
import { serveCommand } from '../process/served-command.js';
import { openChromium } from './chromium.js';
import { picture } from './picture.js';

let browser: Browser;
let pages: Page[] = [];
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});

async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 700 } });
  pages.push(page);
  await page.goto(url);
  await page.getByRole('grid').waitFor();
  return page;
}

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: text, exact: true }).waitFor();
}

const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/);

describe('what the page says of saving', () => {
  let served: ServedHost;
  beforeAll(async () => {
    served = await serveHost();
  });
  afterAll(() => served.close());
  const url = () => served.address;

  it('says that it saves by itself, then when it did, in every tab', async () => {
    const [page, other] = [await open(url()), await open(url())];
    await page.getByText('Sửa gì cũng được tự lưu').waitFor();
    await type(page, 'một');
    await Promise.all([saved(page).waitFor(), saved(other).waitFor()]);
    expect(await saved(page).getAttribute('title')).toBe(`Bản làm việc: ket-qua/${FILE}`);
    await picture(page, 'page-saved');
  });

  it('says why it does not, and what to do, until the disk takes it again', async () => {
    const page = await open(url());
    const away = `${served.path}-cất`;
    renameSync(served.path, away);
    writeFileSync(served.path, 'một tệp ở chỗ thư mục');
    await type(page, 'hai');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/^Chưa lưu được: không còn chỗ chứa ket-qua\/.* chương trình tự thử lại/);
    await picture(page, 'page-not-saved');
    rmSync(served.path);
    renameSync(away, served.path);
    await alert.waitFor({ state: 'detached' });
    await saved(page).waitFor();
  });
});

describe('a page whose program was killed', () => {
  it('is gone on with by the same command: the work is there, and the page says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
    try {
      const first = await serveCommand(folder, []);
      const page = await open(first.address);
      expect((await first.page()).documents.map(({ name }) => name)).toContainEqual(expect.stringMatching(/\.docx$/));
      await type(page, 'trước khi bị ngắt');
      await saved(page).waitFor();
      await first.stop('SIGKILL');
      const second = await serveCommand(folder, []);
      const again = await open(second.address);
      await again.getByRole('gridcell', { name: 'trước khi bị ngắt', exact: true }).waitFor();
      const notice = again.getByText(/^Làm tiếp bản làm việc ket-qua\/bang-mau-dang-lam\.xlsx, lưu lúc .*--anew$/);
      expect(await notice.isVisible()).toBe(true);
      await picture(again, 'page-goes-on');
      await again.locator('.notice').getByRole('button', { name: 'Đóng' }).click();
      await notice.waitFor({ state: 'detached' });
      await second.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
