import { copyWorkbook } from '../copy-workbook.js';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RepairAnswer, RepairView, UndoAnswer } from '../../src/endpoints/endpoints.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import type { Workbook } from '../../src/host/model/workbook.js';
import { bundledHost, OFFICER, runJob, setUpHost } from './bundled-host.js';
import { cellUnder, nominate, sortRows } from './by-header.js';
import { column, NAMES, nominee, values } from './lock-host.js';

const TARGETS = [
  ['Giới tính', 'Nữ', 'Danh sách', '2', '', 'người', 'Bắt buộc'],
  ['Loại đại biểu', 'Điển hình tiên tiến', 'Danh sách', '60', '', '%', 'Khuyến nghị'],
];

interface Answer<T> {
  readonly ok: boolean;
  readonly value?: T;
  readonly message?: string;
}

function ask<T>(host: Host, name: string, argument: unknown = {}): Answer<T> {
  const ran = host.run(name, [argument]);
  if (!ran.ok) throw new Error(JSON.stringify(ran));
  return ran.value as Answer<T>;
}

let ready: Promise<Workbook> | undefined;

/** Four nominees, two men listed; the register is made, and two women are asked for. */
async function host(): Promise<Host> {
  ready ??= makeHost().then(({ workbook }) => workbook);
  return bundledHost({ workbook: copyWorkbook(await ready) });
}

async function makeHost(): Promise<Host> {
  const made = await setUpHost();
  const officer = made.person(OFFICER);
  const rows = NAMES.map((name, i) => {
    const cells = nominee(name);
    cells[4] = i < 2 ? 'Nam' : 'Nữ';
    return cells;
  });
  nominate(made, rows, 2, OFFICER);
  const blank = Array.from({ length: 12 }, () => ['', '', '', '', '', '', '']);
  officer.paste('Cơ cấu', 'A2', [...TARGETS, ...blank].slice(0, 12));
  officer.type('Thiết lập', 'C11', '2');
  runJob(made, 'validateDelegates');
  const register = column(made, 'Đại biểu', 'Họ và tên');
  for (const name of NAMES.slice(0, 2))
    officer.type('Đại biểu', cellUnder(made, 'Đại biểu', 'Quyết định', register.indexOf(name) + 2), 'Đề nghị');
  return made;
}

const propose = (made: Host): RepairView => {
  const { value, message } = ask<RepairView>(made, 'sidebarRepair');
  if (value === undefined) throw new Error(message);
  return value;
};

const decisions = (made: Host) => {
  const said = column(made, 'Đại biểu', 'Quyết định');
  return column(made, 'Đại biểu', 'Họ và tên').map((name, i) => [name, said[i] ?? '']);
};

const accept = (made: Host, view: RepairView, changes = view.changes) =>
  ask<RepairAnswer>(made, 'sidebarAcceptRepair', { fingerprint: view.fingerprint, changes, allow: view.allow });

// Bundling and setting up take longer than a test may.
beforeAll(() => host());

it('R-II-4.1-k: units of which nobody can be had are one sentence, not one each', async () => {
  const made = await host();
  made
    .person(OFFICER)
    .paste('Cơ cấu', 'A2', [['Đơn vị đề cử', '*', 'Điển hình tiên tiến', '1', '', 'người', 'Khuyến nghị']]);
  const notes = propose(made).notes.filter((note) => /Đơn vị đề cử|Thôn/.test(note));
  expect(notes).toEqual([
    expect.stringMatching(/^Đơn vị đề cử: chưa có ai của (Thôn [^,]+, ){3}.+ và \d+ mục khác\.$/),
  ]);
});

describe('Đề xuất điều chỉnh', () => {
  it('says whom to swap for whom and why, and writes nothing', async () => {
    const made = await host();
    const before = decisions(made);
    const view = propose(made);
    expect([view.status, view.changes.length, view.cap]).toEqual(['repaired', 2, 2]);
    expect(view.changes[0]?.sentence).toMatch(
      /^Thay ĐC-[A-Z0-9]+ \(thôn Mỗ Đoạn\) bằng ĐC-[A-Z0-9]+ \(thôn Mỗ Đoạn\): thêm 1 nữ/,
    );
    expect(view.table[0]).toMatchObject({ before: { count: 0, verdict: 'below' }, after: { count: 2, verdict: 'ok' } });
    expect(decisions(made)).toEqual(before);
    expect(column(made, 'Nhật ký', 'Việc')).toEqual([]);
  });

  it('result.json has repair exactly as workbook.md says', async () => {
    const made = await host();
    const repair = runJob(made, 'proposeRepair', { repair: { allow: [] } }) as Record<string, unknown>;
    expect(Object.keys(repair)).toEqual(['status', 'changes', 'list', 'relaxed', 'conflict']);
    const [change] = repair['changes'] as Record<string, unknown>[];
    expect(Object.keys(change ?? {}).sort()).toEqual(['add', 'drop', 'why']);
    expect((change?.['why'] as object[])[0]).toEqual({ attribute: 'Giới tính', value: 'Nữ', from: 0, to: 1 });
  });

  it('accepting all writes Quyết định alone, beside the right people, in one act of the log', async () => {
    const made = await host();
    const people = values(made, 'Đề cử');
    const told = accept(made, propose(made));
    expect(told.value).toMatchObject({ accepted: 4, repair: { status: 'fits' } });
    expect(decisions(made)).toEqual(NAMES.map((name, i) => [name, i < 2 ? 'Dự bị' : 'Đề nghị']));
    expect(values(made, 'Đề cử')).toEqual(people);
    expect(new Set(column(made, 'Nhật ký', 'Việc')).size).toBe(1);
    expect(column(made, 'Nhật ký', 'Sau').sort()).toEqual(['Dự bị', 'Dự bị', 'Đề nghị', 'Đề nghị']);
  });

  it('all decisions that are alike are written in one call, wherever their rows stand', async () => {
    const made = await host();
    const view = propose(made);
    sortRows(made, 'Đại biểu', 'Họ và tên', true, OFFICER);
    made.calls.clear();
    accept(made, view);
    const written = made.calls.log.filter(({ what }) => what.startsWith('RangeList.setValue Đại biểu!'));
    expect(written).toHaveLength(2);
  });

  it('accepting one leaves the rest to a new proposal', async () => {
    const made = await host();
    const view = propose(made);
    const told = accept(made, view, view.changes.slice(0, 1));
    expect([told.value?.accepted, told.value?.repair.changes.length]).toEqual([2, 1]);
  });

  it('the same click twice is one act', async () => {
    const made = await host();
    const view = propose(made);
    accept(made, view);
    const [state, log] = [decisions(made), values(made, 'Nhật ký')];
    expect(accept(made, view).ok).toBe(true);
    expect([decisions(made), values(made, 'Nhật ký')]).toEqual([state, log]);
  });

  it('rows that have changed since refuse it, and a new proposal comes back', async () => {
    const made = await host();
    const view = propose(made);
    made.person(OFFICER).type('Đề cử', cellUnder(made, 'Đề cử', 'Giới tính', 4), 'Nam');
    const before = decisions(made);
    const told = accept(made, view);
    expect([told.value?.accepted, told.value?.repair.status]).toEqual([0, 'impossible']);
    expect(told.value?.message).toContain('chưa ghi gì');
    expect(decisions(made)).toEqual(before);
  });

  it('sorting the sheet changes nothing of it', async () => {
    const made = await host();
    const view = propose(made);
    sortRows(made, 'Đại biểu', 'Họ và tên', false, OFFICER);
    expect(accept(made, view).value?.accepted).toBe(4);
    expect(new Map(decisions(made).map(([name, decision]) => [name, decision])).get(NAMES[3])).toBe('Đề nghị');
  });

  it('what was not proposed is refused', async () => {
    const made = await host();
    const view = propose(made);
    const [change] = view.changes;
    const other = [{ add: change?.drop ?? null, drop: null, addName: '', dropName: '', sentence: '' }];
    expect(accept(made, view, other).ok).toBe(false);
    expect(accept(made, view, []).message).toMatch(/Chưa chọn/);
  });
});

describe('Hoàn tác', () => {
  it('gives back every decision as it was, and is logged', async () => {
    const made = await host();
    const before = decisions(made);
    accept(made, propose(made));
    expect(ask<UndoAnswer>(made, 'sidebarUndo').value?.repair.status).toBe('repaired');
    expect(decisions(made)).toEqual(before);
    expect(column(made, 'Nhật ký', 'Việc').filter((act) => String(act).startsWith('Hoàn tác'))).toHaveLength(4);
  });

  it('refuses where a decision was changed since, and says whose', async () => {
    const made = await host();
    const view = propose(made);
    accept(made, view);
    made.person(OFFICER).type('Đại biểu', cellUnder(made, 'Đại biểu', 'Quyết định', 2), 'Loại');
    const before = decisions(made);
    expect(ask(made, 'sidebarUndo').message).toMatch(/ĐC-/);
    expect(decisions(made)).toEqual(before);
  });

  it('undoes once: what it did itself and other acts are not undone', async () => {
    const made = await host();
    expect(ask(made, 'sidebarUndo').message).toContain('không có gì');
    accept(made, propose(made));
    ask(made, 'sidebarUndo');
    expect(ask(made, 'sidebarUndo').message).toContain('không có gì');
  });
});
