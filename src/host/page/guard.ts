import type { IncomingMessage } from 'node:http';
import { PROOF_HEADER, START_HEADER } from './proofs.js';
import type { Start } from './start.js';
import type { Tickets } from './tickets.js';

/**
 * Other sites in the same browser must neither read the workbook nor act in it. The Host header tells a name that was made
 * to point here (DNS rebinding); `Sec-Fetch-Site` tells who asks. Answers why a request is refused, or null.
 */
export function findRefusal(request: IncomingMessage, port: number): string | null {
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
  return origin === `http://${host}` ? null : 'not from this page';
}

/** What anybody may have: the page before it knows anything. */
const OPEN = ['/', '/page.js', '/page.css', '/api/greeting'];
const TICKETED = /^\/(?:sidebar|workbook\.xlsx|documents\/\d+)$/;

/** What a browser fetches by itself, and a ticket is issued for. */
export const isTicketed = (pathname: string): boolean => TICKETED.test(pathname);

interface Door {
  readonly start: Start;
  readonly tickets: Tickets;
}

/** The address that a ticket is for. */
function withoutTicket(url: URL): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('ticket');
  return `${url.pathname}?${query.toString()}`;
}

/**
 * Everything of the workbook needs the key, which another account or program of this computer has not read: by the page's pass,
 * or a ticket that such a page asked for. A pass of another start is told apart (409), so that a page left open greets anew.
 * Answers the status that a request is refused with, or null.
 */
export function findLocked({ headers, method }: IncomingMessage, url: URL, { start, tickets }: Door): 403 | 409 | null {
  if (method !== 'POST' && OPEN.includes(url.pathname)) return null;
  if (method !== 'POST' && isTicketed(url.pathname)) {
    return tickets.redeem(url.searchParams.get('ticket') ?? '', withoutTicket(url)) ? null : 403;
  }
  if (headers[START_HEADER] !== undefined && headers[START_HEADER] !== start.name) return 409;
  return start.isPass(headers[PROOF_HEADER]) ? null : 403;
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
