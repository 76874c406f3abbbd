import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { FONT_WIDTHS } from './font-widths.js';
import type { FontWidth } from './font-widths.js';
import { tourPage } from './page-tour.js';
import { picture } from './picture.js';
import { serveSample } from './served-sample.js';
import type { ServedSample } from './served-sample.js';
import { findSideways } from './sideways.js';

type Language = 'vi' | 'en';
const WIDTHS = Object.keys(FONT_WIDTHS) as FontWidth[];
/** A phone and a laptop; and where nothing lies beside anything else no longer, which is the narrowest for that. */
const PIXELS: Readonly<Record<FontWidth, readonly number[]>> = {
  narrow: [390, 1366],
  normal: [390, 1366],
  wide: [390, 720, 1366],
};
/** Cells keep to their columns as in Sheets; the tabs below scroll. */
const ALLOWED = { skip: 'script, .grid .text', scrolling: ['grid', 'tabs'] };

async function findInTour(browser: Browser, served: ServedSample, width: number, called: string) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const found: Record<string, readonly string[]> = {};
  await tourPage(page, served, async (state) => {
    await picture(page, `${called}-${String(width)}-${state}`);
    found[state] = await findSideways(page, ALLOWED);
  });
  await page.close();
  return found;
}

const NOTHING = {
  start: [],
  validateDelegates: [],
  proposeRepair: [],
  replaceDelegate: [],
  resultReport: [],
  menu: [],
  documents: [],
  'menu-and-sidebar': [],
  choices: [],
  refusal: [],
  phone: [],
};

describe.each(['vi', 'en'] as Language[])('the page in %s', (language) => {
  let served: ServedSample;
  beforeAll(async () => {
    served = await serveSample({ language });
  });
  afterAll(() => served.page.close());

  describe.each(WIDTHS)('drawn with %s letters', (width) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openChromium(width);
    });
    afterAll(() => browser.close());

    it.each(PIXELS[width])('has nothing beyond its edges in any state at %d px', async (pixels) => {
      expect(await findInTour(browser, served, pixels, `page-${width}-${language}`)).toEqual(NOTHING);
    });
  });
});
