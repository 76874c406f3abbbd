import type { Host } from '../../src/host/stand-in/create-host.js';
import { pageView, rowsOf } from '../../src/host/page/page-view.js';
import { say } from '../../src/text/say.js';

const OFFICER_ANSWERS = { approver: 'Ban Thường vụ', decision: '45/QĐ-UBND', decidedOn: '17/8/2025' };
const REPLACEMENT = { out: 'ĐC-0001', in: 'ĐC-0002', outDecision: 'Dự bị', by: 'Chủ tịch', why: 'ốm' };

const JOBS = [
  'isSetUp',
  'validateDelegates',
  'highlightOverdue',
  'checkAgenda',
  'proposeRepair',
  'makeDocument',
  'describeResult',
] as const;

const MENU = [
  'validateDelegates',
  'highlightOverdue',
  'checkAgenda',
  'refreshOverview',
  'proposeRepair',
  'undoLast',
  'resultReport',
] as const;

const imported = (target: string) => ({
  source: { text: 'STT\tHọ và tên\tNăm sinh\tĐơn vị\n1\tNguyễn Thị Nhập\t1980\tThôn Mỗ Đoạn' },
  target,
  mapping: null,
  fill: null,
  convertLegacy: false,
});

/** The sidebar's calls, in an order in which each has something to do. */
const ENDPOINTS: readonly (readonly [name: string, ...args: readonly unknown[]])[] = [
  ['sidebarState'],
  ['sidebarValidate'],
  ['sidebarOverdue'],
  ['sidebarGoTo', { tab: 'nominations', row: 3, column: 'name', code: null }],
  ['sidebarNewCode', { tab: 'nominations', row: 3, code: 'ĐC-0001', name: null }],
  ['sidebarImportTabs'],
  ['sidebarReadImport', imported('nominations')],
  ['sidebarReadImport', imported('guests')],
  ['sidebarRepair', { guests: true, approved: true }],
  ['sidebarUndo', {}],
  ['sidebarLock', OFFICER_ANSWERS],
  ['sidebarReplace', REPLACEMENT],
  ['sidebarUnlock', 'cần sửa'],
  ['sidebarDownload', 'resultReport'],
  ['sidebarDocument', 'resultReport'],
  ['sidebarPurgePreview'],
];

const BLAMES = (['vi', 'en'] as const).flatMap((language) => [
  say(language).actions.ourFault,
  say(language).actions.googleFailed,
]);

/** What an answer should never be. */
const blames = (answer: unknown): boolean => {
  const text = JSON.stringify(answer ?? '');
  return BLAMES.some((sentence) => text.includes(JSON.stringify(sentence).slice(1, -1)));
};

function runMenu(host: Host, name: string): unknown {
  const before = host.dialogs.length;
  host.answer({ button: 'OK' });
  host.clickMenu(name);
  return host.dialogs.slice(before).map(({ prompt }) => prompt);
}

/** What the page asks of every tab. */
function lookAtPage(host: Host): unknown {
  const own = {
    title: '',
    work: '',
    documents: [],
    saving: null,
    notices: [],
    sidebar: null,
    sidebarNumber: 0,
    change: 0,
  };
  const page = pageView(host, { user: host.workbook.owner, phone: false }, own);
  return [page, ...host.workbook.sheets.map(({ id }) => rowsOf(host, id, 1, 100))].length;
}

/** What a hamlet head types into Đề cử and Bình xét, cell by cell. */
function typeAll(host: Host, texts: readonly string[]): void {
  const head = host.person('truong-thon@daison.example.vn');
  texts.forEach((text, i) => {
    for (const tab of ['Đề cử', 'Bình xét']) head.type(tab, `${'BCDEFGH'.charAt(i % 7)}${String(i + 2)}`, text);
  });
}

/**
 * Does everything that people can do over a workbook but erase, once; `typed` is typed by a hamlet head in between. The faults:
 * what was thrown, what blamed us or Google, and what the host could not imitate.
 */
export function runEveryAct(host: Host, typed: readonly string[] = []): readonly string[] {
  const faults: string[] = [];
  const attempt = (what: string, act: () => unknown): void => {
    try {
      const answer = act();
      if (blames(answer)) faults.push(`${what}: ${JSON.stringify(answer).slice(0, 300)}`);
    } catch (error) {
      faults.push(`${what}: ${String(error)}`);
    }
  };
  const run = (name: string, ...args: readonly unknown[]): unknown => {
    const ran = host.run(name, args);
    if (!ran.ok) throw new Error(ran.error.message);
    return ran.value;
  };
  attempt('page', () => lookAtPage(host));
  attempt('typing', () => typeAll(host, typed));
  for (const job of JOBS)
    attempt(job, () => run('runJob', job, JSON.stringify({ document: 'resultReport', repair: { allow: [] } })));
  for (const name of MENU) attempt(`menu ${name}`, () => runMenu(host, name));
  for (const [name, ...args] of ENDPOINTS) attempt(name, () => run(name, ...args));
  attempt('page afterwards', () => lookAtPage(host));
  const told = host.console.filter(({ level }) => level === 'error').map(({ text }) => `console: ${text}`);
  return [...faults, ...host.problems, ...host.triggerFailures.map(({ message }) => `trigger: ${message}`), ...told];
}
