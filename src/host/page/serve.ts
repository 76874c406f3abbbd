import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page as en } from '../../text/en/page.js';
import { page as vi } from '../../text/vi/page.js';
import type { Host } from '../host.js';
import { findRefusal, newToken } from './guard.js';
import { buildPageFiles } from './page-files.js';
import { refuse, send } from './reply.js';
import { answer } from './routes.js';
import type { Routing } from './routes.js';
import { Session } from './session.js';

export interface PageOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly title: string;
  /** Writes the workbook as it is now and answers the file's path; without it the page offers no download. */
  readonly save?: () => Promise<string>;
  readonly language?: 'vi' | 'en';
}

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Serves the host as a page on this computer only: the grid, the menu, the sidebar, the documents. Rejects when the port is
 * taken (`EADDRINUSE`).
 */
export async function servePage(host: Host, options: PageOptions): Promise<ServedPage> {
  const { title, save = null, language = 'vi' } = options;
  const session = new Session(host, { title, canSave: save !== null, words: language === 'en' ? en : vi });
  const routing: Routing = { session, files: await buildPageFiles(), title, token: newToken(), language, save };
  const server = createServer((request, response) => {
    void handle(request, response, portOf(server), routing);
  });
  await listen(server, options.port);
  return { url: `http://${LOOPBACK}:${String(portOf(server))}/`, close: () => close(server) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  routing: Routing,
): Promise<void> {
  const refusal = findRefusal(request, port, routing.token);
  if (refusal !== null) {
    send(response, refuse(403, refusal));
    return;
  }
  try {
    await answer(request, response, routing);
  } catch {
    if (!response.headersSent) send(response, refuse(500, 'a fault of this program'));
  }
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve());
  });

/** Tabs keep a connection open to hear of changes: it is cut. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
