import { describe, expect, it } from '@jest/globals';
import { formatA1 } from '../../src/host/model/area.js';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { HAMLET_HEAD, OFFICER } from './bundled-host.js';
import { Watch } from '../concurrency/watch.js';
import { cellUnder, columnNumber, nominate, sheetOf } from './by-header.js';
import { column, endpoint, listedHost, lockIt, nominee } from './lock-host.js';

/** What somebody does once, right before the first call of this name. */
function before(host: Host, name: string, act: () => void): void {
  let done = false;
  host.calls.beforeCall(({ what }) => {
    if (done || !what.startsWith(name)) return;
    done = true;
    act();
  });
}

/** What a check answers. */
function answerOf(host: Host): { readonly ok: boolean; readonly message?: string } {
  const ran = host.run('runJob', ['validateDelegates', '{}']);
  return ran.ok ? (JSON.parse(String(ran.value)) as { ok: boolean; message?: string }) : { ok: false };
}

/** Whether the check says that all is done. */
const check = (host: Host): boolean => answerOf(host).ok;

describe('R-I-2-b: a check during which columns move and Google fails as well', () => {
  it.each([
    ['the writing itself', 'Range.setValues Đề cử'],
    ['the flush after it', 'SpreadsheetApp.flush'],
    ['the reading back', 'Range.getValues Đề cử'],
  ])('gives back what it has overwritten beside its column: %s fails', async (_, failing) => {
    const host = await listedHost();
    const state = cellUnder(host, 'Đề cử', 'Kết quả kiểm tra', 2);
    for (const row of sheetOf(host, 'Đề cử').rows.slice(1, 4)) {
      const cell = row?.[columnNumber(host, 'Đề cử', 'Kết quả kiểm tra') - 1];
      if (cell !== undefined) cell.value = '';
    }
    const watch = new Watch(host.workbook);
    let isWriting = false;
    before(host, `Range.setValues Đề cử!${state}`, () => {
      watch.follow(() => host.person(HAMLET_HEAD).insertColumns('Đề cử', 1, 1));
      isWriting = true;
    });
    let failed = '';
    host.calls.failWhen(({ what }) => {
      if (!isWriting || failed !== '' || !what.startsWith(failing)) return false;
      failed = what;
      return true;
    });
    expect(check(host)).toBe(false);
    host.calls.failNever();
    expect([failed.startsWith(failing), watch.differences()]).toEqual([true, []]);
  });
});

describe('R-VI-2: new people in the register overwrite nobody', () => {
  it.each([
    ['inserts rows above', (host: Host) => host.person(OFFICER).insertRows('Đại biểu', 2, 2)],
    ['inserts rows before the last', (host: Host) => host.person(OFFICER).insertRows('Đại biểu', 6, 1)],
  ])('when the officer %s right before they are written', async (_, act) => {
    const host = await listedHost();
    const people = () => {
      const of = (header: string) => column(host, 'Đại biểu', header);
      const [codes, decisions] = [of('Mã'), of('Quyết định')];
      return codes.flatMap((code, i) => (code === '' ? [] : [[code, decisions[i] ?? '']]));
    };
    const stood = people();
    nominate(host, [nominee('Hoàng Thị Na'), nominee('Hoàng Thị Cam')], 6);
    before(host, 'Range.setValues Đại biểu', () => {
      act(host);
    });
    check(host);
    expect(people().slice(0, stood.length)).toEqual(stood);
    expect(people()).toHaveLength(stood.length + 2);
    const blank = column(host, 'Đại biểu', 'Mã').filter((code) => code === '').length;
    expect(blank).toBeLessThan(3);
  });
});

it('a line of Nhật ký stays out of a column of the officer’s also where one of ours is gone', async () => {
  const host = await listedHost();
  const officer = host.person(OFFICER);
  const own = (sheetOf(host, 'Nhật ký').rows[0]?.length ?? 0) + 1;
  officer.insertColumns('Nhật ký', own, 1);
  officer.type('Nhật ký', formatA1({ row: 1, column: own, rows: 1, columns: 1 }), 'Ghi chú riêng');
  officer.deleteColumns('Nhật ký', 2, 1);
  lockIt(host);
  expect([column(host, 'Nhật ký', 'Việc').length > 0, column(host, 'Nhật ký', 'Ghi chú riêng')]).toEqual([true, []]);
});

it('a column of ours is made anew beside notes that somebody has put right of the table without a header', async () => {
  const host = await listedHost();
  const officer = host.person(OFFICER);
  const notes = (sheetOf(host, 'Đề cử').rows[0]?.length ?? 0) + 1;
  officer.type('Đề cử', formatA1({ row: 2, column: notes, rows: 1, columns: 1 }), 'gọi lại');
  officer.deleteColumns('Đề cử', columnNumber(host, 'Đề cử', 'Cần bổ sung'), 1);
  expect(check(host)).toBe(true);
  expect(sheetOf(host, 'Đề cử').rows[0]?.some((cell) => cell?.value === 'Cần bổ sung')).toBe(true);
  expect(sheetOf(host, 'Đề cử').rows[1]?.some((cell) => cell?.value === 'gọi lại')).toBe(true);
});

it('whoever edits is told beside the sheet that a formula was put back as its value', async () => {
  const host = await listedHost();
  const own = columnNumber(host, 'Đề cử', 'Kết quả kiểm tra');
  host.person(OFFICER).insertColumns('Đề cử', own, 1);
  host.person(OFFICER).paste('Đề cử', formatA1({ row: 1, column: own, rows: 1, columns: 1 }), [['Cột riêng'], ['=12']]);
  before(host, 'Range.setValues Đề cử', () => host.person(OFFICER).insertColumns('Đề cử', 1, 1));
  host.person(HAMLET_HEAD).type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '');
  expect(column(host, 'Đề cử', 'Cột riêng')[0]).toBe(12);
  expect(host.toasts.at(-1)?.message).toContain('“Cột riêng”');
});

it('a column of the officer’s in Kết quả kiểm tra stays also where one of ours is gone', async () => {
  const host = await listedHost();
  const officer = host.person(OFFICER);
  const own = (sheetOf(host, 'Kết quả kiểm tra').rows[0]?.length ?? 0) + 1;
  officer.insertColumns('Kết quả kiểm tra', own, 1);
  const a1 = formatA1({ row: 1, column: own, rows: 1, columns: 1 });
  officer.paste('Kết quả kiểm tra', a1, [['Ghi chú riêng'], ['gọi lại']]);
  officer.deleteColumns('Kết quả kiểm tra', 2, 1);
  check(host);
  expect(column(host, 'Kết quả kiểm tra', 'Ghi chú riêng')).toEqual(['gọi lại']);
});

it.each<[string, (host: Host) => string | undefined]>([
  ['Kết quả kiểm tra', (host) => answerOf(host).message],
  ['Danh sách chốt', (host) => endpoint(host, 'sidebarUnlock', 'nhầm').message],
])('a column put into %s right at its writing is told of, for nobody has read it', async (tab, act) => {
  const host = await listedHost();
  lockIt(host);
  before(host, `Range.setValues ${tab}!A1`, () => host.person(OFFICER).insertColumns(tab, 3, 1));
  expect(act(host)).toContain(`${tab} bị ghi đè`);
});

it('a check during which somebody deletes a column of ours says that it did not settle', async () => {
  const host = await listedHost();
  const code = sheetOf(host, 'Đề cử').rows[1]?.[columnNumber(host, 'Đề cử', 'Mã') - 1];
  if (code !== undefined) code.value = '';
  const state = columnNumber(host, 'Đề cử', 'Kết quả kiểm tra');
  before(host, 'SpreadsheetApp.flush', () => host.person(OFFICER).deleteColumns('Đề cử', state, 1));
  expect(check(host)).toBe(false);
  expect(check(host)).toBe(true);
});
