import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Leaves a picture for a person to look at, in the folder named by PICTURES; without it, none. Nothing moves in it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
