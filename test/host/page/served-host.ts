import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../../../src/host/stand-in/create-host.js';
import type { Host } from '../../../src/host/stand-in/create-host.js';
import { servePage } from '../../../src/host/page/serve.js';
import type { PageOptions } from '../../../src/host/page/serve.js';
import type { Ran } from '../../../src/host/page/wire.js';
import { keepIn } from './keep-in.js';
import { passOf } from './pass-of.js';

/** The working copy. */
export const FILE = 'bảng tính-dang-lam.xlsx';

export const OWNER = 'can-bo@daison.example.vn';

/** A script that asks, tells, opens a sidebar, jumps and answers. */
const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Thử').addItem('Hỏi', 'ask').addSeparator().addItem('Mở', 'show').addToUi(); }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var sure = ui.alert('Chắc chưa', 'Ghi vào A1?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    var text = sure ? ui.prompt('Ghi gì', 'Chữ:', ui.ButtonSet.OK_CANCEL).getResponseText() : 'không';
    SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 1).setValues([[text]]);
    ui.alert('Xong', 'Đã ghi ' + text, ui.ButtonSet.OK);
  }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side').setTitle('Bên')); }
  function jump() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(7, 3, 1, 1).activate(); return 'ok'; }
  function stay() { return 'ok'; }
  function tell() { SpreadsheetApp.getActiveSpreadsheet().toast('một câu', 'Tin', 3); return new Date(0); }
  function fail() { throw new Error('hỏng'); }
  function tellAndFail() {
    var ui = SpreadsheetApp.getUi();
    ui.alert('Một nửa', 'Đã ghi một nửa', ui.ButtonSet.OK);
    fail();
  }
`;

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

export interface ServedHost {
  readonly host: Host;
  readonly port: number;
  /** What opens the page. */
  readonly address: string;
  /** What the page shows with each question: that it knows the key, and which start of the server it means. */
  readonly pass: Readonly<Record<string, string>>;
  /** The folder of the working copy. */
  readonly path: string;
  readonly ask: (
    path: string,
    given?: { method?: string; headers?: Record<string, string>; body?: string },
  ) => Promise<Answered>;
  /** Reads as the page does. */
  readonly see: (path: string) => Promise<Answered>;
  /** Fetches what a browser fetches by itself, once the page has got it a ticket. */
  readonly open: (path: string) => Promise<Answered>;
  /** As the page itself would. */
  readonly post: (path: string, body: object) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

/** A small script in the real host, served on a free port, spoken to by plain HTTP. `fill` comes before anybody can ask. */
export async function serveHost(
  options: Partial<PageOptions> = {},
  fill: (host: Host) => void = () => undefined,
): Promise<ServedHost> {
  const host = createHost({ code: CODE, html: { Side: '<html><head></head><body>bên</body></html>' }, owner: OWNER });
  fill(host);
  const path = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const keeper = await keepIn(join(path, FILE), host);
  const served = await servePage(host, { port: 0, title: 'Thử <b>', keeper, ...options });
  const port = Number(new URL(served.url).port);
  const ask: ServedHost['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const pass = await passOf(served.address);
  const see = (path: string) => ask(path, { headers: pass });
  const trusted = { 'content-type': 'application/json', origin: `http://127.0.0.1:${String(port)}`, ...pass };
  const post = async (path: string, body: object): Promise<Ran> => {
    const { status, text } = await ask(path, { method: 'POST', headers: trusted, body: JSON.stringify(body) });
    if (status !== 200) throw new Error(`${String(status)} ${text}`);
    return JSON.parse(text) as Ran;
  };
  const close = async () => {
    await served.close();
    await keeper.close();
    rmSync(path, { recursive: true, force: true });
  };
  const open = async (path: string): Promise<Answered> => {
    const address = path.includes('?') ? path : `${path}?`;
    const { text } = await ask('/api/ticket', { method: 'POST', headers: trusted, body: JSON.stringify({ address }) });
    return ask(`${address}&ticket=${(JSON.parse(text) as { readonly ticket: string }).ticket}`);
  };
  return { host, port, address: served.address, pass, path, ask, see, post, open, close };
}
