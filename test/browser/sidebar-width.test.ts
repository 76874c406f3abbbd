import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { FONT_WIDTHS } from './font-widths.js';
import type { FontWidth } from './font-widths.js';
import { picture } from './picture.js';
import { askSample } from './sample-answers.js';
import { openSidebar } from './sidebar-over-stub.js';
import type { Replies } from './sidebar-over-stub.js';
import { tourSidebar } from './sidebar-tour.js';
import { findSideways } from './sideways.js';

type Language = 'vi' | 'en';
const WIDTHS = Object.keys(FONT_WIDTHS) as FontWidth[];
const LANGUAGES: readonly Language[] = ['vi', 'en'];

let answers: Readonly<Record<Language, Replies>>;
beforeAll(async () => {
  answers = { vi: await askSample('vi'), en: await askSample('en') };
});

/** No place to break a line, and numbers a hundred times as large: what a whole city or a careless hand brings. */
const stretch = (replies: Replies): Replies =>
  JSON.parse(JSON.stringify(replies), (key, value: unknown) => {
    if (typeof value === 'number') return key === 'row' ? value : value * 100;
    return typeof value === 'string' ? value.replaceAll(' ', '\u00a0') : value;
  }) as Replies;

async function findInTour(browser: Browser, replies: Replies, called: string) {
  const sidebar = await openSidebar(browser, replies);
  // High enough for everything at once; the room that the scroll bar takes is kept.
  await sidebar.page.setViewportSize({ width: 300, height: 6000 });
  const found: Record<string, readonly string[]> = {};
  await tourSidebar(sidebar, async (state) => {
    await picture(sidebar.page, `${called}-${state}`);
    found[state] = await findSideways(sidebar.page, { scrolling: ['textarea'] });
  });
  await sidebar.page.close();
  return found;
}

const NOTHING = {
  findings: [],
  composition: [],
  steps: [],
  units: [],
  'document-choices': [],
  'document-made': [],
  'repair-proposed': [],
  'purge-previewed': [],
  'locked-with-many-findings': [],
  'import-from-tab': [],
  'import-previewed': [],
  'import-done': [],
  failure: [],
};

describe.each(WIDTHS)('the sidebar at 300 px, drawn with %s letters', (width) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium(width);
  });
  afterAll(() => browser.close());

  it.each(LANGUAGES)('has nothing beyond its edges in any state, in %s', async (language) => {
    expect(await findInTour(browser, answers[language], `${width}-${language}`)).toEqual(NOTHING);
  });
});

describe('the sidebar at 300 px, drawn with wide letters', () => {
  it.each(LANGUAGES)('holds names without a space and numbers of a whole city, in %s', async (language) => {
    const browser = await openChromium('wide');
    expect(await findInTour(browser, stretch(answers[language]), `stretched-${language}`)).toEqual(NOTHING);
    await browser.close();
  });
});
