import { doubtsOfRun } from '../doubts-of-run.js';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/host/stand-in/create-host.js';
import { columnLetters } from '../../src/core/contract/a1.js';
import { HAMLET_HEAD, OFFICER, runJob, laidOutHost } from './bundled-host.js';
import { cellUnder, nominate } from './by-header.js';

/** For `nominate`: unit, subject, name, representative, gender, year, …, votes. */
const nominee = (name: string, unit = 'Thôn Mỗ Đoạn', year = '1980'): string[] => [
  ...[unit, 'Cá nhân', name, '', 'Nữ', year, '', 'Nông dân', 'Nông nghiệp, nông thôn mới', 'Sản xuất'],
  ...['', '', 'Trồng 2 ha rau sạch', '', '12'],
];
const CODE = /^ĐC-[2-9A-Y]{4}$/;

let host: Host;
beforeEach(async () => {
  host = await laidOutHost();
  host.calls.clear();
});

const head = () => host.person(HAMLET_HEAD);
const letterOf = (header: string, tab = 'Đề cử'): string => {
  const row = host.workbook.sheets.find(({ name }) => name === tab)?.rows[0] ?? [];
  return columnLetters(row.findIndex((cell) => cell?.value === header));
};
const see = (header: string, row: number, tab = 'Đề cử'): string =>
  host.person(OFFICER).see(tab, `${letterOf(header, tab)}${String(row)}`);
const answer = (row: number): [string, string] => [see('Kết quả kiểm tra', row), see('Cần bổ sung', row)];
const counted = (): number => {
  const { reads, writes } = host.calls.of('onEdit');
  return reads + writes;
};

describe('an edited row answers by itself, on a phone', () => {
  it('R-V-3-b: one cell gives the row a code, its state and what is missing, by the names of the columns', () => {
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Đơn vị đề cử', 2), 'Thôn Mỗ Đoạn');
    expect(see('Mã', 2)).toMatch(CODE);
    const missing =
      'Đối tượng, Họ và tên, Giới tính, Năm sinh, Chức vụ (hoặc Nghề nghiệp), Lĩnh vực, Trực tiếp, Tóm tắt thành tích, Số phiếu thuận';
    expect(answer(2)).toEqual(['Thiếu 9 mục', `Còn thiếu: ${missing}.`]);
  });

  it('a full row is Đủ, a wrong cell is Cần sửa and says so, mending it makes it Đủ again', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect(answer(2)).toEqual(['Đủ', '']);
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Trực tiếp', 2), 'Sản suất');
    expect(answer(2)[0]).toBe('Cần sửa');
    expect(answer(2)[1]).toContain('Sản xuất');
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Trực tiếp', 2), 'Sản xuất');
    expect(answer(2)).toEqual(['Đủ', '']);
  });

  it('twelve rows pasted at once cost what one costs: five calls, and three when nobody is new', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect(counted()).toBe(5);
    nominate(
      host,
      Array.from({ length: 12 }, (_, i) => nominee(`Trần Thị ${'ABCDEGHIKLMN'.charAt(i)}`)),
      3,
    );
    expect(counted()).toBe(5);
    const codes = Array.from({ length: 13 }, (_, i) => see('Mã', i + 2));
    expect(new Set(codes).size).toBe(13);
    expect(codes.every((code) => CODE.test(code))).toBe(true);
    expect(Array.from({ length: 13 }, (_, i) => answer(i + 2)[0])).toEqual(Array(13).fill('Đủ'));
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 14), '');
    expect(counted()).toBe(3);
    expect(answer(14)).toEqual(['Thiếu 1 mục', 'Còn thiếu: Năm sinh.']);
    expect(host.triggerFailures).toEqual([]);
  });

  it('what changes nothing is not written: one reading', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Thành phần kinh tế', 2), 'Kinh tế tập thể');
    expect([host.calls.of('onEdit').reads, host.calls.of('onEdit').writes]).toEqual([1, 0]);
  });

  it('a cleared row loses its state and keeps its code, and gets the state again with its people', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    const code = see('Mã', 2);
    head().clear('Đề cử', 'A2:R2');
    expect([see('Mã', 2), ...answer(2)]).toEqual([code, '', '']);
    nominate(host, [nominee('Trần Thị Mẫu')]);
    expect([see('Mã', 2), ...answer(2)]).toEqual([code, 'Đủ', '']);
  });

  it('a whole column filled down or cleared answers in the rows that hold somebody and in no other', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu'), nominee('Trần Thị Mẫu')]);
    head().clear('Đề cử', `${cellUnder(host, 'Đề cử', 'Năm sinh', 2)}:${cellUnder(host, 'Đề cử', 'Năm sinh', 900)}`);
    expect([answer(2)[0], answer(3)[0], answer(4)[0]]).toEqual(['Thiếu 1 mục', 'Thiếu 1 mục', '']);
    expect(see('Mã', 4)).toBe('');
  });

  it('says the same as the full check, which then changes nothing', () => {
    nominate(host, [
      nominee('Nguyễn Thị Mẫu'),
      nominee('Trần Thị Mẫu', 'Thôn Không Có', '1890'),
      ['Thôn Bỉnh Di', 'Tập thể', 'Tổ hợp tác xã Bình Lãng'],
      nominee('Lê Thị Mẫu', 'Thôn Mỗ Đoạn', 'năm Tý'),
    ]);
    const rows = () => [2, 3, 4, 5].map((row) => [see('Mã', row), ...answer(row)]);
    const before = rows();
    runJob(host, 'validateDelegates');
    expect(rows()).toEqual(before);
  });

  it('knows decisions, lists and meetings as the officer left them, without a check in between', () => {
    nominate(host, [nominee('Nguyễn Thị Mẫu', 'Thôn Mới')]);
    expect(answer(2)[0]).toBe('Cần sửa');
    host.person(OFFICER).type('Đơn vị', 'A2', 'Thôn Mới');
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Năm sinh', 2), '');
    expect(answer(2)).toEqual(['Thiếu 1 mục', 'Còn thiếu: Năm sinh.']);
    runJob(host, 'validateDelegates');
    host.person(OFFICER).type('Đại biểu', cellUnder(host, 'Đại biểu', 'Quyết định', 2), 'Dự bị');
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Chức vụ', 2), 'Bí thư');
    expect(answer(2)).toEqual(['Đủ', '']);
    head().paste('Bình xét', 'A2', [['Thôn Mới', '10/8/2025', 'Giơ tay', '10', 'Biên bản số 1']]);
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Chức vụ', 2), '');
    expect(answer(2)[0]).toBe('Cần sửa');
    expect(counted()).toBe(3);
  });

  it('writes in no tab that a hamlet head may not write in, and leaves other tabs at once', () => {
    head().type('Vướng mắc', 'C2', 'Hỏi');
    expect(counted()).toBe(0);
    head().type('Đề cử', cellUnder(host, 'Đề cử', 'Họ và tên', 2), 'Nguyễn Thị Mẫu');
    head().type('Bình xét', 'A2', 'Thôn Mỗ Đoạn');
    const written = host.calls.log.filter(({ action, kind }) => action === 'onEdit' && kind === 'write');
    expect(written.filter(({ what }) => !what.includes(' Đề cử!'))).toEqual([]);
    expect(host.triggerFailures).toEqual([]);
  });

  it('an edit of the headers is left to the full check', () => {
    host.person(OFFICER).type('Đề cử', cellUnder(host, 'Đề cử', 'Chức vụ', 1), 'Chức danh');
    expect(counted()).toBe(0);
    host.person(OFFICER).type('Đề cử', cellUnder(host, 'Đề cử', 'Chức danh', 1), 'Chức vụ');
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect(answer(2)).toEqual(['Đủ', '']);
  });

  it('finds its columns by their headers, and does without those that are not there', () => {
    host.person(OFFICER).moveColumn('Đề cử', 1, 19);
    host.person(OFFICER).insertColumns('Đề cử', 1, 1);
    head().type('Đề cử', `${letterOf('Họ và tên')}2`, 'Nguyễn Thị Mẫu');
    expect(see('Mã', 2)).toMatch(CODE);
    expect(answer(2)[0]).toMatch(/^Thiếu \d+ mục$/);
    host.person(OFFICER).type('Đề cử', `${letterOf('Cần bổ sung')}1`, 'Ghi riêng');
    head().type('Đề cử', `${letterOf('Họ và tên')}3`, 'Trần Thị Mẫu');
    expect(see('Mã', 3)).toMatch(CODE);
    expect(host.triggerFailures).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])('never fails aloud when Google fails at call %i, and the next edit heals', (at) => {
    host.calls.failAt(at);
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    host.calls.failNever();
    expect(host.triggerFailures).toEqual([]);
    head().type('Vướng mắc', 'C2', 'Một câu hỏi');
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect([see('Mã', 2), ...answer(2)]).toEqual([expect.stringMatching(CODE), 'Đủ', '']);
  });

  it('keeps still while the check runs, and after a run that nobody called with an edit', () => {
    const release = host.holdLock();
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    // Where Google gives a simple trigger no lock, it cannot see that a check runs.
    expect(answer(2)).toEqual(doubtsOfRun().triggerLock === 'null' ? ['Đủ', ''] : ['', '']);
    release();
    runJob(host, 'validateDelegates');
    expect(answer(2)).toEqual(['Đủ', '']);
    expect(host.run('onEdit').ok).toBe(true);
  });

  it('makes what it judges by where nobody has yet: when the workbook is opened, or at the first edit', () => {
    const forget = () => {
      host.workbook.documentProperties = {};
      host.calls.clear();
    };
    forget();
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect(answer(2)).toEqual(['Đủ', '']);
    forget();
    host.open(HAMLET_HEAD, 'NONE');
    expect(host.workbook.documentProperties).toEqual({});
    host.open(HAMLET_HEAD);
    nominate(host, [nominee('Trần Thị Mẫu')], 3);
    expect([counted(), ...answer(3)]).toEqual([5, 'Đủ', '']);
  });

  it('answers also where the document keeps nothing more: what it judges by is then read anew', () => {
    const kept = host.workbook.documentProperties;
    const { codes = '' } = kept;
    const full = Array.from({ length: 55 }, (_, i): [string, string] => [`other.${String(i)}`, 'x'.repeat(9_000)]);
    host.workbook.documentProperties = Object.fromEntries([['codes', codes], ...full, ['rest', 'x'.repeat(8_900)]]);
    nominate(host, [nominee('Nguyễn Thị Mẫu')]);
    expect(answer(2)).toEqual(['Đủ', '']);
    expect(host.triggerFailures).toEqual([]);
    host.workbook.documentProperties = kept;
  });
});
