import { describe, expect, it } from '@jest/globals';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { OnComputer } from '../../src/host/model/on-computer.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { copyWorkbook } from '../copy-workbook.js';
import { MENU_FUNCTIONS } from '../menu-functions.js';
import { bundledHost, runJob } from './bundled-host.js';

type Language = 'vi' | 'en';

/** Where the disk takes a document, and where it does not. */
const here = (kept: boolean): OnComputer => ({
  url: 'file:///nha/ket-qua/de-cu-dang-lam.xlsx',
  keepDocument: (name) => (kept ? `ket-qua/${name}` : null),
});

const HTML = { Sidebar: '<html></html>' };

async function typeSample(language: Language): Promise<Workbook> {
  const host = await bundledHost({ html: HTML });
  runJob(host, 'setUpWorkbook', { language });
  typeInSample(host);
  host.run('sidebarState');
  return host.workbook;
}

const samples = new Map<Language, Promise<Workbook>>();

/** The sample, typed in once for each language: that takes two seconds, a copy a tenth of one. */
async function sampleHost(language: Language, onComputer: OnComputer | null): Promise<Host> {
  const sample = samples.get(language) ?? typeSample(language);
  samples.set(language, sample);
  return bundledHost({ onComputer, html: HTML, workbook: copyWorkbook(await sample) });
}

/** Clicks a menu item, says yes and OK to everything; what was said. */
function click(host: Host, name: string): string {
  const [dialogs, toasts] = [host.dialogs.length, host.toasts.length];
  for (let at = 0; at < 8; at += 1)
    host.answer(({ buttons }) => ({ button: buttons === 'YES_NO' ? 'YES' : 'OK', text: 'x' }));
  host.clickMenu(name);
  const said = [...host.dialogs.slice(dialogs).map(({ prompt }) => prompt), ...host.toasts.slice(toasts)];
  return JSON.stringify(said);
}

const madeBy = async (language: Language, onComputer: OnComputer | null) =>
  click(await sampleHost(language, onComputer), 'resultReport');

describe('a document that a menu item makes', () => {
  it.each([
    ['vi', /trong Drive của bạn .*https:\/\/docs\.google\.com/],
    ['en', /is in your Drive .*https:\/\/docs\.google\.com/],
  ] as const)('is said to lie in Drive where the workbook lies with Google (%s)', async (language, sentence) => {
    expect(await madeBy(language, null)).toMatch(sentence);
  });

  it.each([
    ['vi', /ghi vào tệp ket-qua\/Báo cáo kết quả Hội nghị\.docx trên máy này/],
    ['en', /the file ket-qua\/Báo cáo kết quả Hội nghị\.docx on this computer/],
  ] as const)('is said to be a file where it is a file (%s)', async (language, sentence) => {
    expect(await madeBy(language, here(true))).toMatch(sentence);
  });

  it.each([
    ['vi', /chưa ghi được vào thư mục kết quả.*“Tài liệu đã lập”/],
    ['en', /could not be written into the folder of results.*“Documents made”/],
  ] as const)('is not said to be a file where the disk did not take it (%s)', async (language, sentence) => {
    expect(await madeBy(language, here(false))).toMatch(sentence);
  });
});

describe.each(['vi', 'en'] as const)('over a file on this computer (%s)', (language) => {
  it.each(MENU_FUNCTIONS)('%s speaks neither of Drive nor of Google', async (name) => {
    const host = await sampleHost(language, here(true));
    expect(click(host, name)).not.toMatch(/Drive|Google/);
  });

  it('a refusal of the spreadsheet is not blamed on Google', async () => {
    const host = await sampleHost(language, here(true));
    host.calls.failWhen(({ kind }) => kind === 'write');
    const said = click(host, 'validateDelegates');
    expect(said).toMatch(language === 'vi' ? /lỗi của chính nó/ : /fault of its own/);
    expect(said).not.toMatch(/Google/);
  });

  it('what an erasing leaves is said of files, not of Drive and its versions', async () => {
    const host = await sampleHost(language, here(true));
    const ran = host.run('sidebarPurgePreview');
    const text = JSON.stringify(ran);
    expect(text).toMatch(language === 'vi' ? /tệp gốc của bạn.*thư mục kết quả/ : /your own file.*folder of results/);
    expect(text).not.toMatch(/Drive|Google/);
  });
});
