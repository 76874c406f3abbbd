import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { describe, expect, it, jest } from '@jest/globals';
import { overStarts, begin, open, page, SAME, serve, served, type, value, written } from './page-over-starts.js';
import { picture } from './picture.js';

jest.setTimeout(60_000);

overStarts();

/** Begins a text in B3 and does not send it. */
async function beginText(): Promise<void> {
  await begin();
  await page.locator('tr[aria-rowindex="3"] td').nth(1).click();
  await page.keyboard.type('đang gõ dở');
}

/** Ends the program and serves another host at the same address. */
async function restart(options: { readonly work?: string; readonly title?: string }, text: string): Promise<void> {
  const { port } = served;
  await served.close();
  await page
    .getByRole('alert')
    .getByText(/^Không nối được/)
    .waitFor();
  await serve({ ...SAME, port, ...options });
  type('A1', text);
}

describe('a page left open while the program is started anew', () => {
  it('comes back by itself with what is there now, and with what was being typed', async () => {
    await beginText();
    await restart({}, 'sau');
    await value('sau').waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect([await value('trước').count(), written('B3')]).toEqual([0, '']);
    expect(await page.locator('textarea.editor').inputValue()).toBe('đang gõ dở');
    await page.keyboard.press('Enter');
    await value('đang gõ dở').waitFor();
    expect(written('B3')).toBe('đang gõ dở');
  });

  it('gives a text back that was sent while nobody was there', async () => {
    await beginText();
    const { port } = served;
    await served.close();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('textarea.editor').inputValue()).toBe('đang gõ dở');
    expect(await page.locator('output.address').textContent()).toBe('B3');
    await picture(page, 'page-unreachable');
    await serve({ ...SAME, port });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await value('đang gõ dở').waitFor();
    expect(written('B3')).toBe('đang gõ dở');
  });

  it('shows nothing of another workbook at the same address and writes nothing into it, until it is told to', async () => {
    await beginText();
    await restart({ work: 'khac.xlsx', title: 'Sổ khác' }, 'của sổ khác');
    await page.getByText(/bảng tính khác: “Sổ khác”/).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    expect([await value('trước').count(), await value('của sổ khác').count(), written('B3')]).toEqual([1, 0, '']);
    expect(await page.locator('textarea.editor').inputValue()).toBe('đang gõ dở');
    await picture(page, 'page-other-workbook');
    await page.getByRole('button', { name: 'Mở bảng tính đó' }).click();
    await value('của sổ khác').waitFor();
    expect(await page.title()).toBe('Sổ khác');
  });

  it('tells another program on its port neither the key nor anything typed', async () => {
    await beginText();
    const { port } = served;
    await served.close();
    const heard: string[] = [];
    const stranger = await listenOn(port, heard);
    await page.getByText(/^Địa chỉ này thiếu khóa/).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1500);
    await new Promise((resolve) => stranger.close(resolve));
    await serve({ ...SAME, port });
    expect(heard.filter((said) => said.includes(SAME.key) || said.includes('đang gõ dở'))).toEqual([]);
    expect(heard.filter((said) => said.startsWith('GET /api/greeting')).length).toBeGreaterThan(0);
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.locator('textarea.editor').inputValue()).toBe('đang gõ dở');
  });
});

/** Somebody else's program: answers everything, and keeps what it hears. */
async function listenOn(port: number, heard: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    let text = `${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`;
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      heard.push(text);
      response.setHeader('connection', 'close');
      response.end(JSON.stringify({ start: 'x', proof: 'y', change: 99, tabs: [], rows: [], lists: [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

describe('an address without its key', () => {
  it('shows nothing and says which address to open; the whole one typed over it opens the page', async () => {
    await serve(SAME);
    type('A1', 'có đây');
    await open(new URL('/', served.address).href);
    await page.getByText(/^Địa chỉ này thiếu khóa/).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    await picture(page, 'page-no-key');
    await page.goto(served.address);
    await value('có đây').waitFor();
  });
});

describe('many tabs', () => {
  it('of one browser all work: nine see what the tenth typed', async () => {
    await serve(SAME);
    await open(served.address);
    const others = await Promise.all(Array.from({ length: 9 }, () => page.context().newPage()));
    await Promise.all(others.map((other) => other.goto(served.address)));
    await Promise.all(others.map((other) => other.getByRole('grid').waitFor()));
    await page.getByRole('grid').focus();
    await page.keyboard.type('cho mọi thẻ');
    await page.keyboard.press('Enter');
    const seen = others.map((other) => other.getByRole('gridcell', { name: 'cho mọi thẻ', exact: true }).waitFor());
    await Promise.all([value('cho mọi thẻ').waitFor(), ...seen]);
  });
});
