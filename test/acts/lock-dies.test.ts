import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { ANSWERS, codesOf, endpoint, listedHost, values } from './lock-host.js';

const TABS = ['Đại biểu', 'Nhật ký', 'Danh sách chốt', 'Đề cử'];

/** What a later run is compared by: every cell of the tabs concerned, and how the locked list is protected. */
function state(host: Host): unknown {
  const sheets = host.workbook.sheets.filter(({ name }) => TABS.includes(name));
  return sheets.map(({ name, frozenRows, protections }) => [
    name,
    values(host, name),
    frozenRows,
    protections.map(({ description, restricted, editors }) => [description, restricted, editors]),
  ]);
}

const locks = (host: Host) => endpoint(host, 'sidebarLock', ANSWERS);
const replaces = (host: Host) => {
  const [, out, into] = codesOf(host);
  return endpoint(host, 'sidebarReplace', { out, in: into, outDecision: 'Loại', by: 'Chủ tịch', why: 'ốm' });
};

/**
 * The calls of an act that may leave something behind: from its first write on, and the last reading before it. Asking who clicks
 * is left out, for no act dies of it.
 */
async function callsOf(act: (host: Host) => unknown): Promise<{ readonly clean: unknown; readonly calls: number[] }> {
  const host = await listedHost();
  host.calls.clear();
  act(host);
  const counted = host.calls.log.filter(({ kind }) => kind !== 'other');
  const dying = counted.flatMap((call, i) => (call.what === 'Drive.About.get' ? [] : [{ ...call, n: i + 1 }]));
  const first = dying.findIndex(({ kind }) => kind === 'write');
  return { clean: state(host), calls: dying.slice(first - 1).map(({ n }) => n) };
}

describe('R-VI-2: an act that dies at any call, run again, leaves what one clean run leaves', () => {
  it.each([
    ['Chốt danh sách', locks],
    ['Thay người', replaces],
  ])('%s', async (_, act) => {
    const { clean, calls } = await callsOf(act);
    expect(calls.length).toBeGreaterThan(5);
    for (const n of calls) {
      const host = await listedHost();
      host.calls.failAt(n);
      expect([n, act(host).ok]).toEqual([n, false]);
      host.calls.failNever();
      expect([n, act(host).ok]).toEqual([n, true]);
      expect([n, state(host)]).toEqual([n, clean]);
    }
  });
});
