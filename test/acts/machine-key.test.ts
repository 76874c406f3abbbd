import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER, runJob } from './bundled-host.js';
import { cellUnder, columnNumber, sheetOf } from './by-header.js';
import { columnLetters } from '../../src/core/contract/a1.js';
import { codesOf, column, endpoint, listedHost, lockIt } from './lock-host.js';

const answers = (host: Host, over: object = {}) => {
  const [, out, into] = codesOf(host);
  return { out, in: into, outDecision: 'Dự bị', by: 'Chủ tịch UBND xã', why: 'đi công tác xa', ...over };
};

const keys = (host: Host) => column(host, 'Nhật ký', 'Khóa máy').map((cell) => JSON.parse(String(cell)) as object);

const decisionOf = (host: Host, code: unknown) =>
  column(host, 'Đại biểu', 'Quyết định')[column(host, 'Đại biểu', 'Mã').indexOf(code)] ?? '';

const decide = (host: Host, code: unknown, decision: string): void => {
  const row = column(host, 'Đại biểu', 'Mã').indexOf(code) + 2;
  host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', row), decision);
};

/** The workbook as an older version left it: Nhật ký without its last column. */
function takeKeysAway(host: Host): void {
  host.person(OFFICER).deleteColumns('Nhật ký', columnNumber(host, 'Nhật ký', 'Khóa máy'), 1);
}

/** A row of the register copied with its code, so that the sidebar offers a new one. */
function doubleCode(host: Host): object {
  const [code] = codesOf(host);
  const at = (row: number) => cellUnder(host, 'Đề cử', 'Mã', row);
  host.person(HAMLET_HEAD).type('Đề cử', at(3), String(code));
  const name = String(column(host, 'Đề cử', 'Họ và tên')[1]);
  return { tab: 'nominations', row: 3, code, name };
}

// Bundling and setting up take longer than a test may.
beforeAll(() => listedHost());

describe('Nhật ký, Khóa máy', () => {
  it('each row tells the act, the codes and what it undoes; neither who decided nor why', async () => {
    const host = await listedHost();
    lockIt(host);
    endpoint(host, 'sidebarReplace', answers(host));
    endpoint(host, 'sidebarUndo');
    endpoint(host, 'sidebarUnlock', 'làm lại');
    const [, out, into] = codesOf(host);
    const replace = { act: 'replace', out, in: into, asked: expect.stringMatching(/^[0-9a-f]{8}$/) };
    const undo = { act: 'undo', undoes: replace };
    expect(keys(host)).toEqual([
      { act: 'lock', number: 1 },
      ...[replace, replace, undo, undo],
      { act: 'unlock', number: 1 },
    ]);
  });

  it('a new code is no decision: there is nothing to undo, whoever bears it', async () => {
    const host = await listedHost();
    expect(endpoint(host, 'sidebarNewCode', doubleCode(host)).message).toBeUndefined();
    expect(endpoint(host, 'sidebarUndo').message).toContain('không có gì để hoàn tác');
  });

  it('a replacement that was taken back is none: the same two decided by hand are one out and one in', async () => {
    const host = await listedHost();
    lockIt(host);
    endpoint(host, 'sidebarReplace', answers(host));
    endpoint(host, 'sidebarUndo');
    const [, out, into] = codesOf(host);
    decide(host, out, 'Loại');
    decide(host, into, 'Đã duyệt');
    const changes = endpoint(host, 'sidebarState').value?.sinceLock?.changes;
    expect(changes?.map(({ kind }) => kind).sort()).toEqual(['added', 'dropped']);
  });

  it('answers given again with another decision are another act, not the former finished', async () => {
    const host = await listedHost();
    endpoint(host, 'sidebarReplace', answers(host));
    expect(endpoint(host, 'sidebarReplace', answers(host, { outDecision: 'Loại' })).ok).toBe(false);
    expect(column(host, 'Nhật ký', 'Việc')).toHaveLength(2);
  });

  it('an act that died is finished by the same click in the other language, and logged once', async () => {
    const host = await listedHost();
    host.calls.failWhen(({ kind, what }) => kind === 'write' && what.includes('Đại biểu'));
    expect(endpoint(host, 'sidebarReplace', answers(host)).ok).toBe(false);
    host.calls.failNever();
    const row = column(host, 'Thiết lập', 'Khóa').indexOf('language') + 2;
    host.person(OFFICER).type('Thiết lập', cellUnder(host, 'Thiết lập', 'Giá trị', row), 'en');
    expect(endpoint(host, 'sidebarReplace', answers(host)).message).toBeUndefined();
    const [, out, into] = codesOf(host);
    expect([decisionOf(host, out), decisionOf(host, into)]).toEqual(['Dự bị', 'Đã duyệt']);
    expect(column(host, 'Nhật ký', 'Việc')).toHaveLength(2);
  });
});

describe('a workbook of an older version, whose Nhật ký ends with Sau', () => {
  it('its last act is undone, and the column comes with the next row', async () => {
    const host = await listedHost();
    endpoint(host, 'sidebarReplace', answers(host));
    takeKeysAway(host);
    expect(endpoint(host, 'sidebarUndo').message).toBeUndefined();
    const [, out, into] = codesOf(host);
    expect([decisionOf(host, out), decisionOf(host, into)]).toEqual(['Đã duyệt', '']);
    const undoes = { act: 'replace', out, in: into, asked: null };
    const undo = JSON.stringify({ act: 'undo', undoes });
    expect(column(host, 'Nhật ký', 'Khóa máy')).toEqual(['', '', undo, undo]);
    const { rows } = sheetOf(host, 'Nhật ký');
    expect(rows[0]?.map((cell) => cell?.value).filter(Boolean)).toHaveLength(7);
  });

  it('R-VI-2: who replaced whom is still known', async () => {
    const host = await listedHost();
    lockIt(host);
    endpoint(host, 'sidebarReplace', answers(host));
    takeKeysAway(host);
    const changes = endpoint(host, 'sidebarState').value?.sinceLock?.changes;
    expect(changes?.map(({ kind }) => kind)).toEqual(['replaced']);
  });

  it('set up again it has the column, and what the officer has to the right stays', async () => {
    const host = await listedHost();
    takeKeysAway(host);
    const own = `${columnLetters(6)}1`;
    host.person(OFFICER).type('Nhật ký', own, 'Ghi chú riêng');
    runJob(host, 'setUpWorkbook');
    const headers = sheetOf(host, 'Nhật ký').rows[0]?.map((cell) => cell?.value);
    expect(headers?.slice(5)).toEqual(['Sau', 'Ghi chú riêng', 'Khóa máy']);
  });
});
