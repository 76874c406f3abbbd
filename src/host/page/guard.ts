import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_HEADER = 'x-tieu-bieu';

/** A secret that only a page of ours has read. */
export const newToken = (): string => randomBytes(24).toString('base64url');

const same = (given: unknown, token: string): boolean =>
  typeof given === 'string' &&
  given.length === token.length &&
  timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(token, 'latin1'));

/**
 * Other sites in the same browser must neither read the workbook nor act in it. The Host header tells a name that was made
 * to point here (DNS rebinding); `Sec-Fetch-Site` tells who asks; acting needs the page's token, which no other site can read.
 * Answers why a request is refused, or null.
 */
export function findRefusal(request: IncomingMessage, port: number, token: string): string | null {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) return 'not this host';
  const site = request.headers['sec-fetch-site'];
  const arriving = request.url === '/' || request.url?.startsWith('/?') === true;
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !(arriving && request.method === 'GET')) {
    return 'not from this page';
  }
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return 'not a method of this page';
  if (origin !== `http://${host}`) return 'not from this page';
  return same(request.headers[TOKEN_HEADER], token) ? null : 'not from this page';
}

const PLAIN = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What Google lets a sidebar do, in a frame of no origin at all: no network, no storage, no reach to the page around it. */
const SIDEBAR_POLICY =
  "sandbox allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; form-action 'none'; frame-ancestors 'self'";

export const headersOfPage = { ...PLAIN, 'content-security-policy': PAGE_POLICY };
export const headersOfSidebar = { ...PLAIN, 'content-security-policy': SIDEBAR_POLICY };
export const headersOfData = { ...PLAIN, 'content-security-policy': "default-src 'none'; sandbox" };
