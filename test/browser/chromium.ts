import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { writeFontconfig } from './font-widths.js';
import type { FontWidth } from './font-widths.js';
import { unpackChromium } from './unpacked-chromium.js';

/** The packaged browser is for Linux on x64; another Linux brings its own. */
const OF_SYSTEM = { executable: '/usr/bin/chromium', libraries: '' };
const isPackaged = process.platform === 'linux' && process.arch === 'x64';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // Apart from the browser it is not always there yet when a page is drawn for a picture ("Unable to capture screenshot").
  '--in-process-gpu',
  // Drawn anew in part, rounded corners come out a shade otherwise than drawn at once.
  '--disable-partial-raster',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * A browser that calls nobody, takes nothing from the system and draws with letters of one width, so that it shows the same on
 * every machine. With scroll bars, which take their part of a sidebar on Windows and Linux.
 */
export async function openChromium(width: FontWidth = 'normal'): Promise<Browser> {
  const { executable, libraries } = isPackaged ? unpackChromium() : OF_SYSTEM;
  return chromium.launch({
    executablePath: executable,
    args: FLAGS,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: writeFontconfig(width),
      // Without a language a machine names files in ASCII alone, and every Vietnamese one is called "download".
      LC_ALL: 'C.UTF-8',
    },
  });
}
