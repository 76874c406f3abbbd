import { findSamePeople } from '../../src/core/rules/doubles/same-person.js';
import { checkWorkbook } from '../../src/core/judgement/check-workbook.js';
import type { CheckResult } from '../../src/core/judgement/result.js';
import { dayOf, type Day } from '../../src/core/day.js';
import { parseWorkbook } from '../../src/core/reading/parse-workbook.js';
import type { RawCell, RawWorkbook } from '../../src/core/contract/sheet-data.js';
import { SHIPPED } from '../../src/core/contract/shipped/shipped.js';
import { columnsOf, TABS, type TabKey } from '../../src/core/contract/tabs.js';
import { createHost, type Host } from '../../src/host/stand-in/create-host.js';
import { sheetNamed } from '../../src/host/model/sheet.js';
import { sampleWorkbook } from '../../src/host/sample/sample-workbook.js';
import { makeDocument } from '../../src/documents/make-document.js';

type Rows = readonly Readonly<Record<string, RawCell | undefined>>[];

export const TODAY = '2025-08-18';
const APPROVED_ON = '15/8/2025';

/** The sample's nominations over and over, each with a name, code and unit that make it another person. */
function nominate(count: number): Rows {
  const told = sampleWorkbook().nominations;
  return Array.from({ length: count }, (_, at) => ({
    ...told[at % told.length],
    code: `ĐC-${String(at + 1).padStart(5, '0')}`,
    name: `Người Thứ ${spell(at)}`,
  }));
}

const WORDS = ['An', 'Ba', 'Ca', 'Do', 'Ê', 'Gi', 'Ha', 'Ia', 'Ka', 'La'];
const spell = (figure: number): string => Array.from(String(figure), (digit) => WORDS[Number(digit)] ?? '').join(' ');

const register = (people: Rows): Rows =>
  people.map(({ code }) => ({ code, decision: 'Đã duyệt', approvedBy: 'Đảng ủy xã', approvedOn: APPROVED_ON }));

const rawTab = (tab: TabKey, rows: Rows): RawWorkbook[TabKey] => ({
  name: TABS[tab].vi,
  cells: [
    columnsOf(tab).map(([, column]) => column.vi),
    ...rows.map((row) => columnsOf(tab).map(([key]) => row[key] ?? '')),
  ],
});

/** A workbook as the google room hands it over, with so many nominations, all approved. */
export function rawWorkbook(count: number): RawWorkbook {
  const nominations = nominate(count);
  const tabs: Partial<Record<TabKey, Rows>> = {
    ...SHIPPED,
    nominations,
    reviews: sampleWorkbook().reviews,
    guests: sampleWorkbook().guests,
    delegates: register(nominations),
  };
  return Object.fromEntries(Object.entries(tabs).map(([tab, rows]) => [tab, rawTab(tab as TabKey, rows)]));
}

function today(): Day {
  const day = dayOf(2025, 8, 18);
  if (day === null) throw new Error('no such day');
  return day;
}

export const parseOnly = (raw: RawWorkbook): unknown => parseWorkbook(raw, today());
export const check = (raw: RawWorkbook): CheckResult => checkWorkbook(raw, today());
/** Everybody compared with everybody, from rows that are read already. */
export function makeNameCheck(count: number): () => unknown {
  const { people } = check(rawWorkbook(count));
  return () => findSamePeople(people);
}
export const makeReport = (result: CheckResult): Uint8Array => makeDocument('resultReport', result).bytes;

function paste(host: Host, tab: 'nominations' | 'delegates', rows: Rows): void {
  const sheet = sheetNamed(host.workbook, TABS[tab].vi);
  if (sheet === null) throw new Error(`no tab ${TABS[tab].vi}`);
  sheet.maxRows = Math.max(sheet.maxRows, rows.length + 1);
  const headers = (sheet.rows[0] ?? []).map((cell) => cell?.value);
  const keys = new Map<unknown, string>(columnsOf(tab).map(([key, column]) => [column.vi, key]));
  const texts = rows.map((row) =>
    headers.map((header) => {
      const value = row[keys.get(header) ?? ''] ?? '';
      return typeof value === 'object' ? value.day.split('-').reverse().join('/') : String(value);
    }),
  );
  host.person(host.workbook.owner).paste(TABS[tab].vi, 'A2', texts);
}

/** A spreadsheet that is set up and holds so many nominations, all approved. */
export function hostWith(code: string, count: number): Host {
  const host = createHost({ code, today: TODAY });
  runJob(host, 'setUpWorkbook');
  const nominations = nominate(count);
  paste(host, 'nominations', nominations);
  paste(host, 'delegates', register(nominations));
  return host;
}

/** Reads and writes of one job. */
export function runJob(host: Host, name: string, options: object = {}): number {
  host.calls.clear();
  const ran = host.run('runJob', [name, JSON.stringify(options)]);
  const { ok, message } = JSON.parse(ran.ok ? String(ran.value) : '{"ok":false}') as { ok: boolean; message?: string };
  if (!ok)
    throw new Error(`${name}: ${message ?? ''} ${host.problems.join(' ')} ${JSON.stringify(host.console.slice(-2))}`);
  const { reads, writes } = host.calls.of('runJob');
  return reads + writes;
}

/** Reads and writes of the trigger when somebody types into one row. */
export function editRow(host: Host): number {
  host.calls.clear();
  host.person(host.workbook.owner).type(TABS.nominations.vi, 'D5', 'Nguyễn Thị Mới');
  const [failure] = host.triggerFailures;
  if (failure !== undefined) throw new Error(`onEdit: ${JSON.stringify(failure)}`);
  const { reads, writes } = host.calls.of('onEdit');
  return reads + writes;
}
