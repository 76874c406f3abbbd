import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { OWNER } from '../host/page/served-host.js';
import { overStarts, begin, page, SAME, serve, served, value, written } from './page-over-starts.js';
import { picture } from './picture.js';

jest.setTimeout(60_000);

overStarts();

/** Types into B3, which the disk does not take, and kills the program; the next start finds A1 and B3 as given. */
async function loseText(text: string, next: Readonly<Record<string, string>>, shown = text): Promise<void> {
  await begin();
  const away = `${served.path}-cất`;
  renameSync(served.path, away);
  writeFileSync(served.path, 'một tệp ở chỗ thư mục');
  await page.locator('tr[aria-rowindex="3"] td').nth(1).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await value(shown).waitFor();
  await page
    .getByRole('alert')
    .getByText(/^Chưa lưu được/)
    .waitFor();
  rmSync(served.path);
  renameSync(away, served.path);
  const { port } = served;
  await served.close();
  await serve({ ...SAME, port }, (host) => {
    for (const [a1, there] of Object.entries(next)) host.person(OWNER).type('Trang tính1', a1, there);
  });
  await value(next['A1'] ?? '').waitFor();
}

describe('what was not on the disk yet when the program was killed', () => {
  it('is written again into a cell that still holds what it held before, and said', async () => {
    await loseText('gõ rồi mới ngắt', { A1: 'sau' });
    await page.getByText(/^1 thay đổi chưa kịp lưu .* đã được ghi lại/).waitFor();
    await value('gõ rồi mới ngắt').waitFor();
    expect(written('B3')).toBe('gõ rồi mới ngắt');
    await picture(page, 'page-written-again');
  });

  it('is told, with the text, where the cell holds something else by now', async () => {
    await loseText('gõ rồi mới ngắt', { A1: 'sau', B3: 'của người khác' });
    await page.getByText(/“gõ rồi mới ngắt” ở ô B3 của trang Trang tính1 có thể chưa kịp lưu/).waitFor();
    expect(written('B3')).toBe('của người khác');
    await picture(page, 'page-told-unsaved');
  });

  it('is neither where it was saved after all', async () => {
    await loseText('1/2/2025', { A1: 'sau', B3: '1/2/2025' }, '01/02/2025');
    await page.waitForTimeout(500);
    expect([written('B3'), await page.locator('.toast').count()]).toEqual(['01/02/2025', 0]);
  });
});
