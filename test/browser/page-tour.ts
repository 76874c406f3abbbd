import type { Page } from 'playwright-core';
import { addressAs, HAMLET_HEAD } from './sample-pages.js';
import type { ServedSample } from './served-sample.js';
import type { Look } from './sidebar-tour.js';

async function choose(page: Page, { host }: ServedSample, functionName: string): Promise<void> {
  const items = host.menu().flatMap((menu) => menu.items);
  const item = items.find((one) => one?.functionName === functionName);
  await page.locator('.menus .dropdown > button').first().click();
  if (item?.under !== undefined) await page.getByRole('menuitem', { name: item.under, exact: true }).click();
  await page.getByRole('menuitem', { name: item?.caption ?? functionName, exact: true }).click();
}

/** Closes what a command says, one dialog after the other. */
async function closeDialogs(page: Page): Promise<void> {
  await page.locator('dialog').waitFor();
  for (let said = 0; said < 9 && (await page.locator('dialog').count()) > 0; said += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(50);
  }
}

async function tourMenus(page: Page, look: Look): Promise<void> {
  for (const at of [0, 1]) {
    const button = page.locator('.menus .dropdown > button').nth(at);
    await button.click();
    await look(at === 0 ? 'menu' : 'documents');
    await button.click();
  }
}

async function tourDialogs(page: Page, served: ServedSample, look: Look): Promise<void> {
  for (const name of ['validateDelegates', 'proposeRepair', 'replaceDelegate', 'resultReport']) {
    await choose(page, served, name);
    await page.locator('dialog').waitFor();
    await look(name);
    await closeDialogs(page);
  }
}

/** The list to choose from in a cell, and what is said to somebody who types where only the officer may. */
async function tourCells(page: Page, look: Look): Promise<void> {
  await page.locator('.tabs button').nth(1).click();
  await page.locator('td.listed').first().dblclick();
  await page.locator('.choices').waitFor();
  await look('choices');
  await page.keyboard.press('Escape');
  await page.locator('.tabs button').first().click();
  await page.locator('.grid[aria-readonly=true] tr[aria-rowindex="2"] td').first().click();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.locator('.toast').waitFor();
  await look('refusal');
}

/** The page as the officer and as a hamlet head see it, with everything open that opens. */
export async function tourPage(page: Page, served: ServedSample, look: Look): Promise<void> {
  await page.goto(served.page.address);
  await page.getByRole('grid').waitFor();
  await look('start');
  await tourDialogs(page, served, look);
  await tourMenus(page, look);
  await choose(page, served, 'openSidebar');
  await page.locator('.sidebar iframe').waitFor();
  await page.locator('.menus .dropdown > button').first().click();
  await look('menu-and-sidebar');
  await page.keyboard.press('Escape');
  await page.locator('.sidebar header button').click();
  await page.goto(addressAs(served, HAMLET_HEAD));
  await page.getByRole('grid').waitFor();
  await tourCells(page, look);
  await page.goto(addressAs(served, HAMLET_HEAD, true));
  await page.getByRole('grid').waitFor();
  await look('phone');
}
