import { beforeAll, expect, it } from '@jest/globals';
import { bundleScript } from '../../build/bundle.mjs';
import type { RepairView } from '../../src/endpoints/endpoints.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER } from './bundled-host.js';
import { cellUnder } from './by-header.js';
import { importOver, LIST } from './import-over.js';
import { ANSWERS, codesOf, column, endpoint, listedHost, lockIt } from './lock-host.js';

const replacement = (host: Host) => {
  const [, out, into] = codesOf(host);
  return { out, in: into, outDecision: 'Dự bị', by: 'Chủ tịch', why: 'ốm' };
};

const order = (host: Host): object => ({
  ...{ target: 'nominations', convertLegacy: false },
  ...importOver(host).confirmed({ source: { text: LIST }, fill: { subject: 'Cá nhân' } }),
});

/** One woman more is asked for than are listed, and two of the nominees are women. */
function askForMore(host: Host): RepairView {
  const officer = host.person(OFFICER);
  officer.type('Cơ cấu', 'A2', 'Giới tính');
  officer.type('Cơ cấu', 'B2', 'Nữ');
  officer.type('Cơ cấu', 'D2', '4');
  officer.type('Cơ cấu', 'F2', 'người');
  return endpoint(host, 'sidebarRepair', {}).value as unknown as RepairView;
}

function double(host: Host): object {
  const [code] = codesOf(host);
  host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 3), String(code));
  return { tab: 'nominations', row: 3, code, name: String(column(host, 'Đề cử', 'Họ và tên')[1]) };
}

type Prepare = (host: Host) => readonly unknown[];
const nothing: Prepare = () => [];

/**
 * Every click of the sidebar with the most calls of Google that it may cost, its answer included, where the list was never locked, and
 * where it is. Reading the whole workbook costs 16, of a locked list 18 (decisions 0032).
 */
const BUDGETS: readonly (readonly [name: string, open: number | null, locked: number | null, prepare: Prepare])[] = [
  ['sidebarState', 16, 18, nothing],
  ['sidebarValidate', 22, 24, nothing],
  ['sidebarOverdue', 20, 22, nothing],
  ['sidebarGoTo', 1, 1, (host) => [{ tab: 'nominations', row: 2, column: 'name', code: codesOf(host)[0] }]],
  ['sidebarNewCode', 23, 25, (host) => [double(host)]],
  ['sidebarDocument', 15, 17, () => ['resultReport']],
  ['sidebarDownload', 14, 16, () => ['resultReport']],
  ['sidebarImportTabs', 1, 1, nothing],
  ['sidebarReadImport', 5, 5, (host) => [{ ...order(host), mapping: null, fill: null }]],
  ['sidebarImport', 17, 17, (host) => [order(host)]],
  ['sidebarLock', 52, null, () => [ANSWERS]],
  ['sidebarUnlock', null, 24, () => ['làm lại']],
  ['sidebarReplace', 25, 27, (host) => [replacement(host)]],
  ['sidebarPurgePreview', 16, 18, nothing],
  ['sidebarPurge', 57, 62, () => [{ word: 'XÓA', early: true }]],
  ['sidebarRepair', 16, 18, () => [{}]],
  [
    'sidebarAcceptRepair',
    24,
    null,
    (host) => {
      const { fingerprint, changes, allow } = askForMore(host);
      expect(changes.length).toBeGreaterThan(0);
      return [{ fingerprint, changes, allow }];
    },
  ],
  [
    'sidebarUndo',
    25,
    27,
    (host) => {
      endpoint(host, 'sidebarReplace', replacement(host));
      return [{}];
    },
  ],
];

function callsOf(host: Host, name: string, prepare: Prepare): readonly string[] {
  const given = prepare(host);
  host.calls.clear();
  expect(endpoint(host, name, ...given).message).toBeUndefined();
  return host.calls.log.flatMap(({ kind, what }) => (kind === 'other' ? [] : [`${kind} ${what}`]));
}

// Bundling and setting up take longer than a test may.
beforeAll(() => listedHost());

const CASES = BUDGETS.flatMap(([name, open, locked, prepare]) => [
  ...(open === null ? [] : [[name, open, 'no list locked', prepare, false] as const]),
  ...(locked === null ? [] : [[name, locked, 'a list locked', prepare, true] as const]),
]);

it.each(CASES)('%s: at most %s calls, %s', async (name, most, _, prepare, locked) => {
  const host = await listedHost();
  if (locked) lockIt(host);
  const calls = callsOf(host, name, prepare);
  // Named where it is one too many.
  expect(calls.slice(most)).toEqual([]);
});

it('every endpoint of the sidebar has a budget', async () => {
  const { code } = await bundleScript();
  const globals = [...code.matchAll(/^function (sidebar\w+)\(/gm)].map(([, name]) => name);
  expect(BUDGETS.map(([name]) => name).sort()).toEqual([...globals].sort());
});
