import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckView, RepairAnswer, RepairView } from '../../src/endpoints/endpoints.js';
import { FIXED_LISTS } from '../../src/core/contract/lists-of-values.js';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { typeInSample } from '../../src/host/cli/open-sample.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { addSheet } from '../../src/host/model/sheet.js';
import { rowsOf } from '../../src/host/page/page-view.js';
import type { Cell, Workbook } from '../../src/host/model/workbook.js';
import { copyWorkbook } from '../copy-workbook.js';
import { bundledHost, HAMLET_HEAD, OFFICER, runJob, snapshot } from './bundled-host.js';
import { cellUnder, columnNumber, sheetOf } from './by-header.js';
import { column } from './lock-host.js';

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
}

function ask(host: Host, name: string, ...args: unknown[]): unknown {
  const ran = host.run(name, args);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  const { value, message } = ran.value as Answer;
  if (value === undefined) throw new Error(message);
  return value;
}

const shown = (cell: Cell | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');

let bare: Workbook;
let sample: Workbook;

beforeAll(async () => {
  const host = await bundledHost();
  runJob(host, 'setUpWorkbook', { language: 'en' });
  bare = copyWorkbook(host.workbook);
  typeInSample(host);
  runJob(host, 'validateDelegates');
  runJob(host, 'highlightOverdue');
  sample = host.workbook;
});

const bareHost = () => bundledHost({ workbook: copyWorkbook(bare) });
const sampleHost = () => bundledHost({ workbook: copyWorkbook(sample) });

/** Names of the contract that no English sentence may hold; one word alone may be somebody's name. */
const VIETNAMESE = [
  ...(Object.keys(TABS) as TabKey[]).flatMap((key) => [TABS[key].vi, ...columnsOf(key).map(([, { vi }]) => vi)]),
  ...Object.values(FIXED_LISTS).flat(),
].filter((name) => name.includes(' ') && /[^ -~]/.test(name));
/** What people wrote themselves stands in quotes. */
const named = (sentence: string): string[] => {
  const own = sentence.replace(/“[^”]*”/g, '');
  return VIETNAMESE.filter((name) => own.includes(name));
};

const fillOf = (host: Host, tab: string, header: string, row: number) =>
  rowsOf(host, sheetOf(host, tab).id, row, row)?.rows[0]?.[columnNumber(host, tab, header) - 1]?.fill;

describe('a workbook set up in English', () => {
  it('has no Vietnamese tab, header, note or dropdown', () => {
    const tabs = bare.sheets.map(({ name }) => name);
    expect(tabs).toEqual((Object.keys(TABS) as TabKey[]).filter((key) => key !== 'lock').map((key) => TABS[key].en));
    for (const { name, rows } of bare.sheets)
      expect([name, (rows[0] ?? []).flatMap((cell) => named(shown(cell)))]).toEqual([name, []]);
    const choices = bare.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row?.map((cell) => cell?.validation) ?? []),
    );
    expect(JSON.stringify(choices)).toContain('Individual');
    expect(JSON.stringify(choices)).not.toMatch(/Cá nhân|Đề nghị|Hoàn thành/);
  });

  it('is also made by the menu, where a tab Settings asks for English first', async () => {
    const host = await bundledHost();
    const { id } = addSheet(host.workbook, 'Settings');
    host.person(OFFICER).paste('Settings', 'A1', [
      ['Key', 'Value'],
      ['language', 'en'],
    ]);
    host.answer({ button: 'OK' });
    host.clickMenu('setUpWorkbook');
    expect(sheetOf(host, 'Settings').id).toBe(id);
    expect(sheetOf(host, 'Nominations').rows[0]?.[0]?.value).toBe('Name');
    expect(host.dialogs.map(({ title }) => title)).toEqual(['Set up the workbook']);
    const captions = host.menu().flatMap(({ items }) => items.map((item) => item?.caption));
    expect(captions).toContain('Validate delegates');
  });

  it('set up again it changes nothing, whatever language it is asked in', async () => {
    const host = await bareHost();
    const before = snapshot(host);
    runJob(host, 'setUpWorkbook', { language: 'vi' });
    runJob(host, 'setUpWorkbook');
    expect(snapshot(host)).toBe(before);
  });

  it('names nothing in Vietnamese, in no sentence of a check', async () => {
    const host = await sampleHost();
    const { findings, composition, headline } = ask(host, 'sidebarValidate') as CheckView;
    const said = findings.flatMap(({ message, fix, where }) => [message, fix, where]);
    expect([headline, ...said].flatMap((text) => named(text).map((name) => `${name}: ${text}`))).toEqual([]);
    expect(composition.map(({ attribute }) => attribute)).toContain('Delegate class');
    expect(composition.map(({ value }) => value)).toContain('Leader + Guest');
    for (const tab of ['Findings', 'Overview', 'Guide'])
      expect(sheetOf(host, tab).rows.flatMap((row) => (row ?? []).flatMap((cell) => named(shown(cell))))).toEqual([]);
  });

  it('the register and the verdicts say the values as they stand', async () => {
    const host = await sampleHost();
    expect(new Set(column(host, 'Delegates', 'Delegate class'))).toEqual(new Set(['Exemplar', 'Leader', 'Guest', '']));
    expect([...new Set(column(host, 'Delegates', 'Decision'))]).toEqual(
      expect.arrayContaining(['Proposed', 'Approved']),
    );
    expect(column(host, 'Composition', 'Attribute')).toContain('Gender');
  });

  it('colours who is approved, and the step that is late', async () => {
    const host = await sampleHost();
    const approved = column(host, 'Delegates', 'Decision').indexOf('Approved') + 2;
    const proposed = column(host, 'Delegates', 'Decision').indexOf('Proposed') + 2;
    expect(fillOf(host, 'Delegates', 'Decision', approved)).not.toBe(fillOf(host, 'Delegates', 'Decision', proposed));
    const done = column(host, 'Steps', 'Status').indexOf('Done') + 2;
    const open = column(host, 'Steps', 'Status').indexOf('Not started') + 2;
    expect(fillOf(host, 'Steps', 'Status', done)).not.toBe(fillOf(host, 'Steps', 'Status', open));
  });

  it('answers an edit in English, by the names of its columns', async () => {
    const host = await bareHost();
    host.person(HAMLET_HEAD).type('Nominations', cellUnder(host, 'Nominations', 'Nominating unit', 2), 'Thôn Mỗ Đoạn');
    const toFix = host.person(OFFICER).see('Nominations', cellUnder(host, 'Nominations', 'To fix', 2));
    expect(toFix).toContain('Birth year');
    expect(named(toFix)).toEqual([]);
  });

  it('a repair is written, logged and undone by the values of the workbook', async () => {
    const host = await sampleHost();
    const before = column(host, 'Delegates', 'Decision');
    const repair = ask(host, 'sidebarRepair', {}) as RepairView;
    const changes = repair.changes.map(({ add, drop }) => ({ add, drop }));
    const { accepted } = ask(host, 'sidebarAcceptRepair', {
      fingerprint: repair.fingerprint,
      changes,
      allow: [],
    }) as RepairAnswer;
    expect(accepted).toBeGreaterThan(0);
    const decided = new Set(column(host, 'Delegates', 'Decision'));
    expect([...decided].filter((one) => (FIXED_LISTS.decision as readonly unknown[]).includes(one))).toEqual([]);
    expect(new Set(column(host, 'Log', 'After'))).toEqual(new Set(['Proposed', 'Reserve']));
    ask(host, 'sidebarUndo', []);
    expect(column(host, 'Delegates', 'Decision')).toEqual(before);
  });
});
