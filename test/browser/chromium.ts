import { existsSync } from 'node:fs';
import chromiumForServers from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

/** A browser that calls nobody: the system's, else the one from the development packages. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(SYSTEM) ? SYSTEM : await chromiumForServers.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
