import type { Page } from 'playwright-core';
import { PASTED } from './sample-answers.js';
import { LOCKED, manyFindings } from './check-views.js';
import type { StubbedSidebar } from './sidebar-over-stub.js';

/** What is done with the sidebar as it stands in one state. */
export type Look = (state: string) => Promise<void>;

const ok = (value: unknown) => ({ value: { ok: true, value } });

/** Unfolds everything in one part of the page, and folds what was looked at before. */
const unfold = (page: Page, part: string) =>
  page.evaluate((selector) => {
    for (const details of document.querySelectorAll('details')) details.open = details.closest(selector) !== null;
  }, part);

async function tourSections(page: Page, look: Look): Promise<void> {
  for (const section of ['findings', 'composition', 'steps', 'units']) {
    await page.locator(`#tab-${section}`).click();
    await unfold(page, '.panel');
    await look(section);
  }
}

async function tourReport(page: Page, look: Look): Promise<void> {
  await page.locator('.disclosing').click();
  await look('document-choices');
  await page.locator('#document-choices .button').first().click();
  await page.locator('.notice.document').waitFor();
  await look('document-made');
}

async function tourRepair(page: Page, look: Look): Promise<void> {
  await unfold(page, '.repair');
  await page.locator('.repair-actions .button').first().click();
  await page.locator('.repair-changes li').first().waitFor();
  await unfold(page, '.repair');
  await look('repair-proposed');
}

async function tourLock({ page, reply }: StubbedSidebar, look: Look): Promise<void> {
  await unfold(page, '.lock');
  await page.locator('.lock .answers').last().locator('.button').click();
  await page.locator('.purge-lines').waitFor();
  await look('purge-previewed');
  await reply({ sidebarValidate: ok({ ...manyFindings(1000), sinceLock: LOCKED }) });
  await page.locator('.toolbar .primary').click();
  await page.locator('.lock-changes').waitFor();
  await unfold(page, '.lock');
  await page.locator('#tab-findings').click();
  await look('locked-with-many-findings');
}

async function tourImport({ page, reply }: StubbedSidebar, look: Look): Promise<void> {
  await page.locator('.toolbar > .button').last().click();
  await page.locator('.import input[type=radio]').last().check();
  await page.locator('.import select').nth(1).waitFor();
  await look('import-from-tab');
  await page.locator('.import input[type=radio]').first().check();
  await page.locator('.import textarea').fill(PASTED);
  await page.locator('.import > .button.primary').click();
  await page.locator('.import-people').waitFor();
  await unfold(page, '.import');
  await look('import-previewed');
  await page.locator('.import-confirm .primary').click();
  await page.locator('.import-people').waitFor({ state: 'detached' });
  await look('import-done');
  await reply({ sidebarValidate: { failure: 'NetworkError: Connection failure due to HTTP 0' } });
  await page.locator('.toolbar .primary').click();
  await page.locator('.notice.failure').waitFor();
  await look('failure');
}

/** Every panel of the sidebar in every state that shows other things, all of it unfolded. */
export async function tourSidebar(sidebar: StubbedSidebar, look: Look): Promise<void> {
  const { page } = sidebar;
  await page.locator('.tabs').waitFor();
  await tourSections(page, look);
  await tourReport(page, look);
  await tourRepair(page, look);
  await tourLock(sidebar, look);
  await tourImport(sidebar, look);
}
