import type { ChildProcess } from 'node:child_process';
import type { PageView, Pulse, Ran } from '../../src/host/page/wire.js';
import { passOf } from '../host/page/pass-of.js';
import { startCommand } from './run-command.js';

export interface ServedCommand {
  readonly url: string;
  /** The same with the key, as it is printed. */
  readonly address: string;
  /** Everything said so far, on both streams. */
  readonly said: () => string;
  readonly page: () => Promise<PageView>;
  readonly pulse: () => Promise<Pulse>;
  /** As the page does. */
  readonly post: (path: string, body: object) => Promise<Ran>;
  /** Types into a cell of the first tab. */
  readonly type: (row: number, column: number, text: string) => Promise<Ran>;
  /** Sends a signal and waits for the end; the exit code, or null when it was killed. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

let nextPort = 21_000 + Math.floor(Math.random() * 8000);

/** Waits until the command says where its page is; rejects with what it said when it ends before. */
function whenServed(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const url = /http:\/\/127\.0\.0\.1:\d+\/#k=[\w-]+(?=\s)/.exec(said())?.[0];
      if (url !== undefined) resolve(url);
    });
    child.on('close', (code) => reject(new Error(`ended with ${String(code)}: ${said()}`)));
  });
}

/** `npm start -- …` as a process of its own, when its page answers. */
export async function serveCommand(folder: string, words: readonly string[], port?: number): Promise<ServedCommand> {
  nextPort += 25;
  const child = startCommand(folder, [...words, '--port', String(port ?? nextPort)]);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const address = await whenServed(child, () => text);
  const url = new URL('/', address).href;
  const pass = await passOf(address);
  const headers = { 'content-type': 'application/json', origin: url.slice(0, -1), ...pass };
  const read = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url}${path}`, { headers: pass })).json()) as T;
  const post = async (path: string, body: object): Promise<Ran> => {
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Ran;
  };
  const page = () => read<PageView>('api/page');
  const tab = (await page()).tabs[0]?.id ?? 0;
  return {
    url,
    address,
    said: () => text,
    page,
    pulse: () => read<Pulse>('api/pulse'),
    post,
    type: (row, column, typed) => post('api/edit', { cursor: { tab, row, column }, text: typed }),
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}
