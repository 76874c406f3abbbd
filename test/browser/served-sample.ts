import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderSidebar } from '../../build/sidebar-page.mjs';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import { keepDocument } from '../../src/host/disk/keep-document.js';
import type { Host } from '../../src/host/stand-in/host.js';
import { servePage } from '../../src/host/page/serve.js';
import type { PageOptions, ServedPage } from '../../src/host/page/serve.js';
import { drawFrom } from '../../src/host/sample/draws/random.js';
import { bundledHost, runJob } from '../acts/bundled-host.js';
import { keepIn } from '../host/page/keep-in.js';
import { makeUuid } from '../concurrency/template.js';

export interface ServedSample {
  readonly host: Host;
  /** The folder of the working copy and of documents. */
  readonly path: string;
  readonly page: ServedPage;
}

const COPY = 'bang-mau-dang-lam.xlsx';

/** The real bundle in the real host over the sample workbook, kept in a folder of its own, served on a free port, at noon of 18/8/2025. */
export async function serveSample(options: Partial<PageOptions> = {}): Promise<ServedSample> {
  const uuid = makeUuid(drawFrom(1));
  const path = mkdtempSync(join(tmpdir(), 'tieu-bieu-'));
  const onComputer = {
    url: pathToFileURL(join(path, COPY)).href,
    keepDocument: (name: string, bytes: Uint8Array) => join('ket-qua', keepDocument(path, name, bytes)),
  };
  const html = { Sidebar: await renderSidebar() };
  const host = await bundledHost({ html, today: '2025-08-18', uuid, onComputer });
  runJob(host, 'setUpWorkbook', { language: options.language });
  typeInSample(host);
  const keeper = await keepIn(join(path, COPY), host);
  const page = await servePage(host, { port: 0, title: 'Tiêu Biểu – bảng tính mẫu', keeper, ...options });
  const close = async () => {
    await page.close();
    await keeper.close();
    rmSync(path, { recursive: true, force: true });
  };
  return { host, path, page: { ...page, close } };
}
