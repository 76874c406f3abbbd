import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { filesUnder, ROOT } from '../../build/paths.mjs';
import { openChromium } from './chromium.js';
import { FONT_WIDTHS } from './font-widths.js';
import type { FontWidth } from './font-widths.js';

/** What people read: every text of the Vietnamese catalogue. */
const TEXTS = filesUnder(join(ROOT, 'src', 'text', 'vi'))
  .flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')[^'\n]+(?=')/g) ?? [])
  .join(' ');
const WEIGHTS = [400, 600, 700];
const NAMES = ['Roboto', 'Arial', "'Noto Sans'", "'Times New Roman'", 'sans-serif', 'monospace'];

/** The widths of the texts in the styles that our pages use. */
const measure = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    ([text, weights]) => {
      const pen = document.createElement('canvas').getContext('2d');
      return weights.map((weight) => {
        if (pen !== null) pen.font = `${String(weight)} 100px Roboto, Arial, 'Noto Sans', sans-serif`;
        return pen?.measureText(text).width ?? 0;
      });
    },
    [TEXTS, WEIGHTS] as const,
  );

/** The families that letters, Vietnamese ones too, are really taken from, whatever name is asked for. */
async function familiesIn(page: Page): Promise<readonly string[]> {
  await page.setContent(
    NAMES.map((name) => `<p style="font-family: ${name}">Nguyễn Thị Ngưỡng Ợ Ỹ ₫ “–” → ·</p>`).join(''),
  );
  const eye = await page.context().newCDPSession(page);
  await eye.send('DOM.enable');
  await eye.send('CSS.enable');
  const { root } = await eye.send('DOM.getDocument');
  const { nodeIds } = await eye.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const used = await Promise.all(nodeIds.map((nodeId) => eye.send('CSS.getPlatformFontsForNode', { nodeId })));
  return [...new Set(used.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))];
}

let browsers: Readonly<Record<FontWidth, Browser>>;
beforeAll(async () => {
  const [narrow, normal, wide] = await Promise.all([
    openChromium('narrow'),
    openChromium('normal'),
    openChromium('wide'),
  ]);
  browsers = { narrow, normal, wide };
});
afterAll(() => Promise.all(Object.values(browsers).map((browser) => browser.close())));

describe('the fonts that tests draw with', () => {
  it.each(Object.entries(FONT_WIDTHS))(
    '%s: every letter comes from one family of the packages',
    async (width, { name }) => {
      const page = await browsers[width as FontWidth].newPage();
      expect(await familiesIn(page)).toEqual([name]);
    },
  );

  it('are at most 0.85 and at least 1.25 times as wide as Arial, in every weight of our pages', async () => {
    const [narrow = [], normal = [], wide = []] = await Promise.all(
      Object.values(browsers).map(async (browser) => measure(await browser.newPage())),
    );
    const against = (widths: readonly number[]) => widths.map((width, at) => width / (normal[at] ?? 0));
    expect(Math.max(...against(narrow))).toBeLessThanOrEqual(0.85);
    expect(Math.min(...against(wide))).toBeGreaterThanOrEqual(1.25);
  });
});
