import { describe, expect, it } from '@jest/globals';
import { rawTab } from '../reading/raw-tab.js';
import { OFFICIAL_LIST, ZALO_LIST, tabbed } from './pasted.js';
import { afterImport, buildPlan, nominationsTab } from './plan-of.js';

const reasons = (plan: ReturnType<typeof buildPlan>) => plan.skipped.map(({ line, reason }) => [line, reason.kind]);
const people = (plan: ReturnType<typeof buildPlan>) => plan.people.map(({ cells }) => cells);

describe('Nhập danh sách: what is read', () => {
  it('the official form with Nam | Nữ, sections by unit, column numbers, sums and signatures', () => {
    const plan = buildPlan(OFFICIAL_LIST);
    expect(people(plan)).toEqual([
      {
        name: 'Nguyễn Văn Mẫu',
        gender: 'Nam',
        birthYear: 1975,
        position: 'Trưởng thôn',
        unit: 'Thôn Mỗ Đoạn',
        phone: '0912345678',
      },
      {
        name: 'Bà Trần Thị Mẫu',
        gender: 'Nữ',
        birthYear: 1980,
        position: 'Nông dân',
        unit: 'Thôn Mỗ Đoạn',
        phone: '0912345679',
      },
      { name: 'Lê Thị Mẫu', gender: 'Nữ', birthYear: 1990, position: 'Giáo viên\ncó "tay nghề"', unit: 'Thôn Bỉnh Di' },
    ]);
    expect(reasons(plan)).toEqual([
      [7, 'heading'],
      [10, 'heading'],
      [12, 'blank'],
      [13, 'total'],
      [14, 'footer'],
      [15, 'footer'],
      [16, 'footer'],
      [17, 'footer'],
    ]);
  });

  it('a numbered list from Zalo, whatever the order after the name', () => {
    const plan = buildPlan(ZALO_LIST);
    expect(people(plan)).toMatchObject([
      { name: 'Nguyễn Văn Mẫu', birthYear: 1975, gender: 'Nam', unit: 'Thôn Mỗ Đoạn', phone: '0912.345.678' },
      { name: 'Trần Thị Mẫu', birthYear: 1980, gender: 'Nữ', unit: 'Thôn Mỗ Đoạn' },
      { name: 'Lê Thị Mẫu', birthYear: 1990, unit: 'Thôn Bỉnh Di' },
    ]);
    expect(reasons(plan)).toEqual([
      [5, 'heading'],
      [7, 'total'],
    ]);
  });

  it.each([
    ['semicolons', 'Họ tên;Năm sinh;Thôn\nNguyễn Văn Mẫu;1975;Mỗ Đoạn'],
    ['bars of a table', '| Họ tên | Năm sinh | Thôn |\n|---|---|---|\n| Nguyễn Văn Mẫu | 1975 | Mỗ Đoạn |'],
    ['several spaces', 'Họ tên   Năm sinh   Thôn\nNguyễn Văn Mẫu   1975   Mỗ Đoạn'],
    ['commas under a header', 'Họ tên,Năm sinh,Thôn\nNguyễn Văn Mẫu,1975,Mỗ Đoạn'],
    ['tabs, no header', tabbed(['1', 'Nguyễn Văn Mẫu', '1975', 'Mỗ Đoạn'])],
    [
      'capitals without marks',
      tabbed(['STT', 'HO VA TEN', 'NAM SINH', 'DON VI'], ['1', 'Nguyễn Văn Mẫu', '1975', 'Mỗ Đoạn']),
    ],
    [
      'a name in two columns',
      tabbed(['Họ và tên đệm', 'Tên', 'Năm sinh', 'Thôn'], ['Nguyễn Văn', 'Mẫu', '1975', 'Mỗ Đoạn']),
    ],
    [
      'a header over two columns',
      tabbed(['Họ và tên', '', 'Năm sinh', 'Thôn'], ['Nguyễn Văn', 'Mẫu', '1975', 'Mỗ Đoạn']),
    ],
    ['Windows line ends', 'Họ tên\tNăm sinh\tThôn\r\nNguyễn Văn Mẫu\t1975\tMỗ Đoạn\r\n'],
    ['old fonts in the headers', tabbed(['Hä vµ tªn', 'N¨m sinh', 'Th«n'], ['Nguyễn Văn Mẫu', '1975', 'Mỗ Đoạn'])],
  ])('%s', (_, text) => {
    expect(people(buildPlan(text))).toEqual([{ name: 'Nguyễn Văn Mẫu', birthYear: 1975, unit: 'Thôn Mỗ Đoạn' }]);
  });

  it('a mark under Nữ is a gender, a title is none', () => {
    const plan = buildPlan(
      tabbed(['Họ và tên', 'Nữ', 'Năm sinh'], ['Bà Trần Thị Mẫu', '', '1980'], ['Lê Mẫu', 'x', '1990']),
    );
    expect(people(plan).map(({ gender }) => gender)).toEqual([undefined, 'Nữ']);
  });

  it('listed values are spelt as the list does, others stay as typed for the check to ask', () => {
    const header = ['Họ và tên', 'Giới tính', 'Lĩnh vực', 'Thôn'];
    const plan = buildPlan(
      tabbed(header, ['Lê Mẫu', 'nu', 'nông nghiệp', 'Mỗ  đoạn'], ['Vũ Mẫu', 'N', 'Y học', 'Xóm 5']),
    );
    expect(people(plan)).toEqual([
      { name: 'Lê Mẫu', gender: 'Nữ', field: 'Nông nghiệp', unit: 'Thôn Mỗ Đoạn' },
      { name: 'Vũ Mẫu', gender: 'N', field: 'Y học', unit: 'Xóm 5' },
    ]);
  });

  it('old fonts are converted only when asked', () => {
    const text = tabbed(['Họ và tên', 'Thôn'], ['NguyÔn V¨n TuÊn', 'Th«n Mç §o¹n']);
    expect(people(buildPlan(text))).toEqual([{ name: 'NguyÔn V¨n TuÊn', unit: 'Th«n Mç §o¹n' }]);
    expect(people(buildPlan(text, { convertLegacy: true }))).toEqual([
      { name: 'Nguyễn Văn Tuấn', unit: 'Thôn Mỗ Đoạn' },
    ]);
  });

  it('what the list does not say is filled with what the person chose, never over a cell', () => {
    const text = tabbed(['Họ và tên', 'Thôn'], ['Lê Mẫu', ''], ['Vũ Mẫu', 'Bỉnh Di']);
    const plan = buildPlan(text, { fill: { unit: 'Thôn Mỗ Đoạn', subject: 'Cá nhân' } });
    expect(people(plan)).toEqual([
      { unit: 'Thôn Mỗ Đoạn', subject: 'Cá nhân', name: 'Lê Mẫu' },
      { unit: 'Thôn Bỉnh Di', subject: 'Cá nhân', name: 'Vũ Mẫu' },
    ]);
  });

  it('guests have an organisation and a class', () => {
    const text = tabbed(
      ['Họ tên', 'Thành phần', 'Đơn vị công tác', 'Chức vụ'],
      ['Lê Mẫu', 'lãnh đạo', 'UBND xã', 'Chủ tịch'],
    );
    const plan = buildPlan(text, { tab: 'guests' });
    expect(people(plan)).toEqual([
      { name: 'Lê Mẫu', class: 'Lãnh đạo', organisation: 'UBND xã', position: 'Chủ tịch' },
    ]);
  });
});

describe('Nhập danh sách: who is there already', () => {
  const there = (cells: Record<string, string | number>) => ({
    nominations: nominationsTab([{ subject: 'Cá nhân', ...cells }]),
    guests: rawTab('guests', []),
  });
  const row = (name: string, year: string, unit: string) => tabbed(['Họ tên', 'Năm sinh', 'Thôn'], [name, year, unit]);

  it.each([
    ['same year, another unit', 'đ/c NGUYỄN  VĂN HOÀ', '1975', 'Bỉnh Di', 'there'],
    ['another year', 'Nguyễn Văn Hòa', '1976', 'Mỗ Đoạn', null],
    ['another tone', 'Nguyễn Văn Hóa', '1975', 'Mỗ Đoạn', null],
    ['no year, the same unit', 'Nguyễn Văn Hòa', '', 'Mỗ Đoạn', 'perhapsThere'],
    ['no year, another unit', 'Nguyễn Văn Hòa', '', 'Bỉnh Di', null],
    ['nothing but the name', 'Nguyễn Văn Hòa', '', '', 'perhapsThere'],
  ])('%s', (_, name, year, unit, kind) => {
    const plan = buildPlan(row(name, year, unit), {
      there: there({ name: 'Nguyễn Văn Hòa', birthYear: 1975, unit: 'Thôn Mỗ Đoạn' }),
    });
    expect(plan.skipped.map(({ reason }) => reason)).toEqual(
      kind === null ? [] : [{ kind, tab: 'nominations', row: 2 }],
    );
    expect(plan.people).toHaveLength(kind === null ? 1 : 0);
  });

  it('a guest of that name and year is the same, one without a year is not asked about', () => {
    const guests = rawTab('guests', [{ name: 'Lê Thị Mẫu', birthYear: 1980 }, { name: 'Vũ Thị Mẫu' }]);
    const text = tabbed(['Họ tên', 'Năm sinh'], ['Lê Thị Mẫu', '1980'], ['Vũ Thị Mẫu', '1981']);
    const plan = buildPlan(text, { there: { nominations: nominationsTab(), guests } });
    expect(plan.skipped).toEqual([{ line: 2, reason: { kind: 'there', tab: 'guests', row: 2 } }]);
    expect(people(plan)).toEqual([{ name: 'Vũ Thị Mẫu', birthYear: 1981 }]);
  });

  it('a collective is the same within its unit only', () => {
    const text = tabbed(
      ['Đối tượng', 'Tên tập thể', 'Thôn'],
      ['Tập thể', 'Chi hội Phụ nữ', 'Mỗ Đoạn'],
      ['Tập thể', 'Chi hội Phụ nữ', 'Bỉnh Di'],
      ['tập thể', 'CHI HỘI PHỤ NỮ', 'Thôn Mỗ Đoạn'],
    );
    expect(reasons(buildPlan(text))).toEqual([[4, 'repeated']]);
  });

  it('the same list again brings nobody', () => {
    for (const text of [OFFICIAL_LIST, ZALO_LIST]) {
      const first = buildPlan(text);
      const tab = afterImport(nominationsTab(), first);
      const again = buildPlan(text, { there: { nominations: tab } });
      expect(again.people).toEqual([]);
      expect(again.skipped.filter(({ reason }) => reason.kind === 'there')).toHaveLength(first.people.length);
    }
  });
});
