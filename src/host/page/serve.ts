import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page as en } from '../../text/en/page.js';
import { page as vi } from '../../text/vi/page.js';
import type { Host } from '../stand-in/host.js';
import type { Keeper } from '../working-copy/keeper.js';
import { newPageKey } from '../disk/page-key.js';
import { findRefusal } from './guard.js';
import { buildPageFiles } from './page-files.js';
import { withKey } from './proofs.js';
import { refuse, send } from './reply.js';
import { answer } from './routes.js';
import type { Routing } from './routes.js';
import { Session } from './page-session.js';
import type { MadeDocument } from './page-session.js';
import { Start } from './start.js';
import { Tickets } from './tickets.js';

export interface PageOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** How many ports after it are tried when it is taken. */
  readonly morePorts?: number;
  readonly title: string;
  /** Keeps what people do on the disk; without it the page says nothing of that and offers no file. */
  readonly keeper?: Keeper;
  readonly language?: 'vi' | 'en';
  /** The secret of the page's address; by default one of this start alone. */
  readonly key?: string;
  /** Tells this work from any other that the same address may once lead to; by default from every other. */
  readonly work?: string;
  /** What the start of the command has made already. */
  readonly documents?: readonly MadeDocument[];
}

export interface ServedPage {
  /** Where it listens. */
  readonly url: string;
  /** The same with the key: what opens the page. Browsers keep what follows the # to themselves. */
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const LAST_PORT = 65_535;

/**
 * Serves the host as a page on this computer only: the grid, the menu, the sidebar, the documents. Rejects when every port is
 * taken (`EADDRINUSE`).
 */
export async function servePage(host: Host, options: PageOptions): Promise<ServedPage> {
  const { title, keeper = null, language = 'vi', key = newPageKey(), documents = [] } = options;
  const start = new Start(key);
  const words = language === 'en' ? en : vi;
  const session = new Session(host, { title, work: options.work ?? start.name, keeper, words, documents });
  const routing: Routing = { session, files: await buildPageFiles(), start, tickets: new Tickets(), language, keeper };
  const server = createServer((request, response) => {
    void handle(request, response, portOf(server), routing);
  });
  await listenNear(server, options.port, options.morePorts ?? 0);
  const url = `http://${LOOPBACK}:${String(portOf(server))}/`;
  return { url, address: withKey(url, key), close: () => close(server) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  routing: Routing,
): Promise<void> {
  const refusal = findRefusal(request, port);
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
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'EADDRINUSE';

/** On the asked port or the first free one after it. */
async function listenNear(server: Server, port: number, more: number): Promise<void> {
  try {
    await listen(server, port);
  } catch (error) {
    if (!isTaken(error) || more === 0 || port === LAST_PORT) throw error;
    await listenNear(server, port + 1, more - 1);
  }
}

/** Browsers keep connections open for their next question: they are cut. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
