import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { findTrouble } from '../../src/sidebar/calling/trouble.js';
import { bundledHost, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';
import { importOver, LIST } from './import-over.js';
import { ANSWERS, codesOf, listedHost, nominee, values } from './lock-host.js';

const CODE = /^(?:ĐC|KM)-[2-9A-Y]{4}$/;

/**
 * Every cell of every tab; a code drawn anew stands as what it is. Left out is the log: an import that is stopped before its line there
 * is not made up for, because the next one adds nobody.
 */
const state = (host: Host): unknown =>
  host.workbook.sheets
    .filter(({ name }) => name !== 'Nhật ký')
    .map(({ name }) => [
      name,
      values(host, name).map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell.replace(CODE, 'code') : cell)),
      ),
    ]);

/** Clicks in the sidebar; those of the list need somebody who decided. */
const CLICKS: readonly (readonly [act: string, click: (host: Host) => readonly [name: string, ...args: unknown[]]])[] =
  [
    ['Kiểm tra đại biểu', () => ['sidebarValidate']],
    ['Tô bước quá hạn', () => ['sidebarOverdue']],
    ['Chốt danh sách', () => ['sidebarLock', ANSWERS]],
    [
      'Thay người',
      (host) => {
        const [, out, into] = codesOf(host);
        return ['sidebarReplace', { out, in: into, outDecision: 'Loại', by: 'Chủ tịch', why: 'ốm' }];
      },
    ],
    [
      'Nhập danh sách',
      (host) => {
        const order = importOver(host).confirmed({ source: { text: LIST }, fill: { subject: 'Cá nhân' } });
        return ['sidebarImport', { target: 'nominations', convertLegacy: false, ...order }];
      },
    ],
  ];

async function beginning(): Promise<Host> {
  const host = await listedHost();
  nominate(host, [nominee('Đỗ Thị Mít')], 6);
  return host;
}

const click = (host: Host, of: (typeof CLICKS)[number][1]) => {
  const [name, ...args] = of(host);
  host.calls.clear();
  return host.run(name, args);
};

/** The first, the last and some in between of the calls at a write, or right after one. */
function places(host: Host): number[] {
  const counted = host.calls.log.filter(({ kind }) => kind !== 'other');
  const after = counted.flatMap(({ kind }, i) => (kind === 'write' ? [i + 1, i + 2] : []));
  const all = [...new Set(after)].filter((n) => n <= counted.length);
  const step = Math.max(1, (all.length - 1) / 5);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

describe('an act that Google stops for its time', () => {
  it.each(CLICKS)('%s: the page says so, and clicked again it leaves what one clean run leaves', async (_, of) => {
    const clean = await beginning();
    expect(click(clean, of)).toMatchObject({ ok: true, value: { ok: true } });
    expect(places(clean).length).toBeGreaterThan(1);
    for (const n of places(clean)) {
      const host = await beginning();
      const [name, ...args] = of(host);
      host.calls.stopAt(n);
      const stopped = host.run(name, args);
      expect([n, stopped.ok ? '' : findTrouble(stopped.error)]).toEqual([n, 'time']);
      expect([n, click(host, of)]).toMatchObject([n, { ok: true, value: { ok: true } }]);
      expect([n, state(host)]).toEqual([n, state(clean)]);
    }
  });

  it('a menu click shows Google’s own words, and the next check heals', async () => {
    const host = await beginning();
    host.calls.stopAt(8);
    expect(() => host.clickMenu('validateDelegates', OFFICER)).toThrow('Exceeded maximum execution time');
    runJob(host, 'validateDelegates');
    expect(host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', 'Kết quả kiểm tra', 6))).toBe('Đủ');
  });

  it('an edited row that was not answered in time is answered by the next check', async () => {
    const host = await listedHost();
    host.calls.stopAt(3);
    nominate(host, [nominee('Đỗ Thị Mít')], 6);
    expect(host.triggerFailures).toMatchObject([{ message: 'Exceeded maximum execution time' }]);
    runJob(host, 'validateDelegates');
    expect(host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', 'Mã', 6))).toMatch(CODE);
    expect(host.person(OFFICER).see('Đề cử', cellUnder(host, 'Đề cử', 'Kết quả kiểm tra', 6))).toBe('Đủ');
  });
});

it('a set-up of a new spreadsheet takes less than four of Google’s six minutes', async () => {
  const host = await bundledHost();
  runJob(host, 'setUpWorkbook');
  const taken = host.calls.took('runJob');
  expect(taken).toBeGreaterThan(30_000);
  expect(taken).toBeLessThan(240_000);
});
