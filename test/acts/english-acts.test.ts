import { beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_DOCUMENTS } from '../../src/documents/document-kinds.js';
import { fieldsOf } from '../../src/core/fields-of.js';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { Cell, Workbook } from '../../src/host/model/workbook.js';
import * as main from '../../src/main.js';
import { copyWorkbook } from '../copy-workbook.js';
import { DOCUMENT_TITLES, MENU_FUNCTIONS } from '../menu-functions.js';
import { bundledHost, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, sheetOf } from './by-header.js';
import { ANSWERS } from './lock-host.js';

/** What every endpoint of the sidebar is asked, in its turn; a second row of a name is what it refuses. */
const ASKED: readonly (readonly [endpoint: string, argument?: unknown])[] = [
  ['sidebarState'],
  ['sidebarValidate'],
  ['sidebarOverdue'],
  ['sidebarGoTo', { tab: 'nominations', row: 3, column: 'name', code: null }],
  ['sidebarGoTo', { tab: 'nominations', row: 3, column: 'name', code: 'none-such' }],
  ['sidebarNewCode', { tab: 'nominations', row: 2, code: 'none-such', name: 'nobody' }],
  ['sidebarNewCode', 'x'],
  ['sidebarDocument', 'resultReport'],
  ['sidebarDocument', 'x'],
  ['sidebarDownload', 'resultReport'],
  ['sidebarImportTabs'],
  ['sidebarReadImport', order(null)],
  ['sidebarReadImport', 'x'],
  ['sidebarImport', order(['name', 'birthYear', 'unit'])],
  ['sidebarImport', order([null, null, null])],
  ['sidebarRepair', { guests: true, approved: true }],
  ['sidebarAcceptRepair', { fingerprint: 'x', changes: [], allow: {} }],
  ['sidebarAcceptRepair', { fingerprint: 'x', changes: [{ add: 'x', drop: null }], allow: {} }],
  ['sidebarUndo', {}],
  ['sidebarLock', ANSWERS],
  ['sidebarUnlock', 'a reason'],
  ['sidebarUnlock', ''],
  ['sidebarReplace', { out: 'x', in: 'y', outDecision: 'Reserve', by: 'The committee', why: 'ill' }],
  ['sidebarPurgePreview'],
  ['sidebarPurge', { word: 'x', early: false }],
];

function order(mapping: readonly (string | null)[] | null): object {
  const text = 'Name\tBirth year\tUnit\nNguyễn Văn Mẫu Mực\t1970\tThôn Mỗ Đoạn';
  return { source: { text }, target: 'nominations', mapping, fill: null, convertLegacy: false };
}

/** The strings of an answer; files are left out. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'base64' ? [] : stringsIn(part)));
}

function endpoint(host: Host, [name, argument]: (typeof ASKED)[number]): string[] {
  const ran = host.run(name, argument === undefined ? [] : [argument]);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  return stringsIn(ran.value);
}

/** Clicks a menu item and says yes, or something, to whatever it asks; everything that it said. */
function click(host: Host, name: string): string[] {
  const [dialogs, toasts] = [host.dialogs.length, host.toasts.length];
  for (let at = 0; at < 8; at += 1)
    host.answer(({ buttons }) => ({ button: buttons === 'YES_NO' ? 'YES' : 'OK', text: 'x' }));
  host.clickMenu(name);
  return stringsIn([host.dialogs.slice(dialogs), host.toasts.slice(toasts), host.person(OFFICER)]);
}

const textOf = (cell: Cell | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');
const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();

/** What stands in the columns that people fill: names, units and what they tell stay as they are, in whatever language. */
function dataOf(workbook: Workbook): readonly string[] {
  const texts = workbook.sheets.flatMap(({ name, rows }) => {
    const key = (Object.keys(TABS) as TabKey[]).find((tab) => TABS[tab].en === name);
    const ours = new Set(
      key === undefined ? [] : columnsOf(key).flatMap(([, { en, computed }]) => (computed === true ? en : [])),
    );
    const headers = rows[0]?.map(textOf) ?? [];
    return rows
      .slice(1)
      .flatMap((row) => (row ?? []).map((cell, at) => (ours.has(headers[at] ?? '') ? '' : textOf(cell))));
  });
  const lines = texts.flatMap((text) => [text, ...text.split(';')]).map(spaced);
  return [...new Set(lines)].filter((text) => /[^ -~]/.test(text)).sort((a, b) => b.length - a.length);
}

let data: readonly string[];
/** Documents are Vietnamese whatever the workbook is in, their titles too. */
const OURS = [
  'Tiêu Biểu',
  'Phạm Văn Bình',
  'Cao Thị Nhàn',
  ...DOCUMENT_TITLES,
  'Nguyễn Văn Mẫu Mực',
  'Ban Thường vụ Đảng ủy xã',
  '45/QĐ-UBND',
];

const isVietnamese = (text: string): boolean => /[À-ỹĐđ]/.test(text);

/** The texts of which, without data, a letter that is Vietnamese is left. */
function vietnameseIn(texts: readonly string[]): string[] {
  const known = new Set(data);
  return [...new Set(texts.map(spaced))].filter((text) => {
    if (!isVietnamese(text) || known.has(text)) return false;
    const left = [...OURS, ...data].reduce((rest, one) => rest.replaceAll(one, ''), text);
    return isVietnamese(left.replace(/ĐC-\w+/g, ''));
  });
}

let bare: Workbook;
let sample: Workbook;

beforeAll(async () => {
  const host = await bundledHost();
  runJob(host, 'setUpWorkbook', { language: 'en' });
  bare = copyWorkbook(host.workbook);
  typeInSample(host);
  data = dataOf(host.workbook);
  sample = host.workbook;
});

const hostOver = (workbook: Workbook) =>
  bundledHost({ workbook: copyWorkbook(workbook), html: { Sidebar: '<p></p>' } });

describe('the table of acts', () => {
  it('has every endpoint and every menu item', () => {
    const names = [...Object.keys(main).filter((name) => name !== 'documentFromMenu'), ...ALL_DOCUMENTS];
    const endpoints = names.filter((name) => name.startsWith('sidebar'));
    expect(new Set(ASKED.map(([name]) => name))).toEqual(new Set(endpoints));
    const others = ['onOpen', 'onInstall', 'onEdit', 'onEditAsOfficer', 'countFromDay', 'runJob'];
    expect([...endpoints, ...MENU_FUNCTIONS, ...others].sort()).toEqual(names.sort());
  });
});

/** Every act in its turn, each as the first in a copy of the spreadsheet, which remembers no language; what each said. */
function doEverything(host: Host): (readonly [act: string, said: readonly string[]])[] {
  const first = (act: () => string[]): string[] => {
    host.workbook.documentProperties = {};
    return act();
  };
  return [
    ...ASKED.map((asked) => [JSON.stringify(asked), first(() => endpoint(host, asked))] as const),
    ...MENU_FUNCTIONS.map((name) => [name, first(() => click(host, name))] as const),
  ];
}

type Situation = readonly [situation: string, workbook: () => Workbook, begin: (host: Host) => void, said: RegExp];
const SITUATIONS: readonly Situation[] = [
  ['nobody has clicked in', () => sample, () => undefined, /cannot be locked/i],
  ['in which another act runs', () => bare, (host) => void host.holdLock(), /is doing something else/],
  [
    'into which nothing can be written',
    () => bare,
    (host) => {
      host.calls.failWhen(({ kind }) => kind === 'write');
    },
    /Google did not answer/,
  ],
];

it.each(SITUATIONS)(
  'on an English workbook %s no act says a Vietnamese sentence of ours',
  async (_, workbook, begin, sentence) => {
    const host = await hostOver(workbook());
    begin(host);
    const told = doEverything(host);
    expect(JSON.stringify(told)).toMatch(sentence);
    expect(told.flatMap(([act, said]) => vietnameseIn(said).map((text) => `${act}: ${text}`))).toEqual([]);
    const cells = host.workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map(textOf)));
    expect(vietnameseIn(cells)).toEqual([]);
  },
);

describe('on an English workbook', () => {
  it.each(['sidebarValidate', 'sidebarState'])(
    'switched to English a moment ago, %s is busy in English',
    async (name) => {
      const host = await bundledHost();
      runJob(host, 'setUpWorkbook');
      runJob(host, 'validateDelegates');
      const { rows } = sheetOf(host, 'Thiết lập');
      const at = rows.findIndex((row) => (row ?? []).some((cell) => cell?.value === 'language')) + 1;
      host.person(OFFICER).type('Thiết lập', cellUnder(host, 'Thiết lập', 'Giá trị', at), 'en');
      host.holdLock();
      const ran = host.run(name);
      const message = ran.ok ? fieldsOf(ran.value)['message'] : null;
      if (name === 'sidebarValidate') expect(message).toMatch(/is doing something else/);
      else expect(ran).toMatchObject({ ok: true, value: { value: { language: 'en' } } });
    },
  );
});
