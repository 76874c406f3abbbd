import type { Host } from '../host.js';
import type { ServedPage } from '../page/serve.js';
import { servePage } from '../page/serve.js';
import type { Options } from './arguments.js';
import type { Terminal } from './terminal.js';
import type { Words } from './words.js';

/** How many ports after the asked one are tried. */
const MORE_PORTS = 20;

export interface Serving {
  readonly title: string;
  readonly save: () => Promise<string>;
  readonly options: Options;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly stopped: () => Promise<void>;
}

const isTaken = (error: unknown): boolean => (error as { readonly code?: unknown }).code === 'EADDRINUSE';

async function serveOnFreePort(host: Host, { title, save, options, words, terminal }: Serving): Promise<ServedPage> {
  for (let port = options.port; ; port += 1) {
    try {
      const page = await servePage(host, { port, title, save, language: options.language });
      if (port !== options.port) terminal.warn(words.warnings.portTaken(options.port, port));
      return page;
    } catch (error) {
      if (!isTaken(error) || port >= Math.min(65_535, options.port + MORE_PORTS)) throw error;
    }
  }
}

/** Serves the page until the person has had enough; answers the exit code. */
export async function serveUntilStopped(host: Host, serving: Serving): Promise<number> {
  const page = await serveOnFreePort(host, serving);
  serving.terminal.line();
  serving.terminal.line(serving.words.served(page.url));
  await serving.stopped();
  await page.close();
  return 0;
}
