import type { Browser, Page } from 'playwright-core';
import { renderSidebar } from '../../build/sidebar-page.mjs';

/** What a stubbed endpoint does: answers, fails as Google does, or never comes back until told. */
export type Reply = { readonly value: unknown } | { readonly failure: string } | { readonly never: true };

export type Replies = Readonly<Record<string, Reply>>;

export interface StubbedSidebar {
  readonly page: Page;
  /** The calls so far: name, then arguments. */
  readonly calls: () => Promise<readonly (readonly unknown[])[]>;
  readonly reply: (replies: Replies) => Promise<void>;
}

/**
 * Google's edge in the browser: `google.script.run` with our replies behind it. Written as text because it runs in the page.
 * Answers go through JSON, as they do over the wire.
 */
const stub = (replies: Replies) => `
  window.replies = ${JSON.stringify(replies)};
  window.calls = [];
  const runner = (ok, failed) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => runner(handler, failed);
    if (name === 'withFailureHandler') return (handler) => runner(ok, handler);
    return (...args) => {
      window.calls.push([name, ...JSON.parse(JSON.stringify(args))]);
      const reply = window.replies[name] ?? { failure: 'Error: Script function not found: ' + name };
      if (reply.never) return;
      setTimeout(() => ('failure' in reply ? failed?.(new Error(reply.failure)) : ok?.(reply.value)), 30);
    };
  } });
  window.google = { script: { run: runner(), host: { close() {} } } };
`;

/** The sidebar as it is pushed, 300 px wide, over stubbed replies; `appended` is what a menu item puts after the page. */
export async function openSidebar(browser: Browser, replies: Replies, appended = ''): Promise<StubbedSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 760 } });
  await page.addInitScript(stub(replies));
  const html = `${await renderSidebar()}${appended}`;
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto('https://sidebar.test/');
  return {
    page,
    calls: () => page.evaluate('window.calls'),
    reply: async (next) => {
      await page.evaluate(`Object.assign(window.replies, ${JSON.stringify(next)})`);
    },
  };
}
