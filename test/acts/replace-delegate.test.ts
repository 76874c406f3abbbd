import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER } from './bundled-host.js';
import { cellUnder, sortRows } from './by-header.js';
import { codesOf, column, endpoint, listedHost, lockIt, values } from './lock-host.js';

const answers = (host: Host, over: object = {}) => {
  const [, out, into] = codesOf(host);
  return { out, in: into, outDecision: 'Dự bị', by: 'Chủ tịch UBND xã', why: 'đi công tác xa', ...over };
};

const decisions = (host: Host): Record<string, unknown> => {
  const said = column(host, 'Đại biểu', 'Quyết định');
  return Object.fromEntries(column(host, 'Đại biểu', 'Mã').map((code, i) => [String(code), said[i] ?? '']));
};

describe('R-VI-2: Thay người', () => {
  it('is one act: both decisions, and two rows of the log with who decided it and why', async () => {
    const host = await listedHost();
    lockIt(host);
    const [first, out, into, last] = codesOf(host);
    const told = endpoint(host, 'sidebarReplace', answers(host));
    expect(told.message).toBeUndefined();
    expect(decisions(host)).toMatchObject({
      [String(first)]: 'Đã duyệt',
      [String(out)]: 'Dự bị',
      [String(into)]: 'Đã duyệt',
      [String(last)]: '',
    });
    const act = `Thay người ${String(out)} → ${String(into)}: Chủ tịch UBND xã quyết định; lý do: đi công tác xa`;
    expect(
      values(host, 'Nhật ký')
        .slice(2)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['2025-08-18 12:00', OFFICER, act, out, 'Đã duyệt', 'Dự bị'],
      ['2025-08-18 12:00', OFFICER, act, into, '', 'Đã duyệt'],
    ]);
    expect(told.value?.sinceLock?.changes.map(({ kind, invite }) => [kind, invite])).toEqual([['replaced', true]]);
  });

  it('R-II-4.1-b: who left as Loại is asked for nothing any more, at the very next edit of the row', async () => {
    const host = await listedHost();
    lockIt(host);
    expect(endpoint(host, 'sidebarReplace', answers(host, { outDecision: 'Loại' })).message).toBeUndefined();
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Tóm tắt thành tích', 3), '');
    expect(column(host, 'Đề cử', 'Kết quả kiểm tra')[1]).toBe('Đủ');
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Tóm tắt thành tích', 4), '');
    expect(column(host, 'Đề cử', 'Kết quả kiểm tra')[2]).toBe('Thiếu 1 mục');
  });

  it.each<[string, (host: Host) => object, RegExp]>([
    ['who is not on the approved list', (host) => ({ out: codesOf(host)[3] }), /danh sách đã duyệt/],
    ['a code that nobody bears', () => ({ in: 'ĐC-0000' }), /trang Đề cử hay Khách mời/],
    ['who is on the list already', (host) => ({ in: codesOf(host)[0] }), /đã ở trong danh sách/],
    ['themselves', (host) => ({ in: codesOf(host)[1] }), /là một/],
    ['nothing said of who leaves', () => ({ outDecision: 'Đề nghị' }), /Dự bị hoặc Loại/],
    ['nobody who decided', () => ({ by: ' ' }), /ai quyết định/],
    ['no reason', () => ({ why: '' }), /lý do/],
  ])('refuses %s, and changes nothing', async (_, over, sentence) => {
    const host = await listedHost();
    const before = decisions(host);
    expect(endpoint(host, 'sidebarReplace', answers(host, over(host))).message).toMatch(sentence);
    expect(decisions(host)).toEqual(before);
    expect(column(host, 'Nhật ký', 'Việc')).toEqual([]);
  });

  it('R-II-4.1-b: refuses who was refused', async () => {
    const host = await listedHost();
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Loại');
    expect(endpoint(host, 'sidebarReplace', answers(host)).message).toContain('đang là Loại');
  });

  it('refuses a newcomer with hard findings, each named', async () => {
    const host = await listedHost();
    host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 4), 'năm Tý');
    expect(endpoint(host, 'sidebarReplace', answers(host)).message).toContain(
      `Đề cử!${cellUnder(host, 'Đề cử', 'Năm sinh', 4)}`,
    );
  });

  it('refuses where the register has two rows for one of them', async () => {
    const host = await listedHost();
    const [, , into] = codesOf(host);
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Mã', 7), String(into));
    expect(endpoint(host, 'sidebarReplace', answers(host)).message).toContain('đúng một dòng');
  });

  it('writes beside the right people while the officer sorts the register before any call', async () => {
    const host = await listedHost();
    const [first, out, into, last] = codesOf(host);
    let ascending = true;
    const stop = host.calls.beforeCall(({ kind }) => {
      if (kind !== 'write') return;
      sortRows(host, 'Đại biểu', 'Họ và tên', (ascending = !ascending), OFFICER);
      stop();
    });
    expect(endpoint(host, 'sidebarReplace', answers(host)).ok).toBe(true);
    expect(decisions(host)).toMatchObject({
      [String(first)]: 'Đã duyệt',
      [String(out)]: 'Dự bị',
      [String(into)]: 'Đã duyệt',
      [String(last)]: '',
    });
  });

  it('from the menu asks five questions before it takes any lock', async () => {
    const host = await listedHost();
    const { out, in: into, outDecision, by, why } = answers(host);
    for (const text of [out, into, outDecision, by, why]) host.answer({ button: 'OK', text: String(text) });
    host.answer({ button: 'OK' });
    host.clickMenu('replaceDelegate');
    expect(host.dialogs.map(({ kind }) => kind)).toEqual([...new Array<string>(5).fill('prompt'), 'alert']);
    expect(decisions(host)[String(into)]).toBe('Đã duyệt');
  });
});

describe('R-VI-2: a replacement is undone as one act', () => {
  it('gives both their decisions back, and logs that', async () => {
    const host = await listedHost();
    lockIt(host);
    const before = decisions(host);
    endpoint(host, 'sidebarReplace', answers(host));
    host.answer({ button: 'OK' });
    host.clickMenu('undoLast');
    expect(decisions(host)).toEqual(before);
    expect(column(host, 'Nhật ký', 'Việc').slice(3)).toEqual([
      expect.stringMatching(/^Hoàn tác: Thay người/),
      expect.stringMatching(/^Hoàn tác: Thay người/),
    ]);
    expect(endpoint(host, 'sidebarState').value?.sinceLock?.changes).toEqual([]);
  });

  it('not where the officer has decided otherwise since', async () => {
    const host = await listedHost();
    endpoint(host, 'sidebarReplace', answers(host));
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 4), 'Loại');
    const before = decisions(host);
    host.answer({ button: 'OK' });
    host.clickMenu('undoLast');
    expect(host.dialogs[0]?.prompt).toContain(codesOf(host)[2]);
    expect(decisions(host)).toEqual(before);
  });

  it('a lock is no act to undo', async () => {
    const host = await listedHost();
    lockIt(host);
    host.answer({ button: 'OK' });
    host.clickMenu('undoLast');
    expect(host.dialogs[0]?.prompt).toContain('không có gì để hoàn tác');
  });
});
