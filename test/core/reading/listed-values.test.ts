import { describe, expect, it } from '@jest/globals';
import { editDistance, findNearest } from '../../../src/core/vietnamese/nearest-value.js';
import { parseWorkbook } from '../../../src/core/reading/parse-workbook.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import { TODAY, dayCell, parseNomination, rawTab, rawWorkbook } from './raw-tab.js';

const unknownOf = (cells: Readonly<Record<string, RawCell>>) =>
  parseNomination(cells).findings.flatMap((finding) => (finding.code === 'value.unknown' ? [finding] : []));

describe('a value that can mean only one of its list', () => {
  it.each<[string, RawCell, string]>([
    ['unit', 'Thôn Mỗ Đoạn', 'Thôn Mỗ Đoạn'],
    ['unit', '  thôn   mỗ\u00a0đoạn', 'Thôn Mỗ Đoạn'],
    ['unit', 'Thôn Mỗ \u00d0oạn', 'Thôn Mỗ Đoạn'],
    ['unit', 'Thôn Mỗ Đoạn'.normalize('NFD'), 'Thôn Mỗ Đoạn'],
    ['unit', 'thon mo doan', 'Thôn Mỗ Đoạn'],
    ['unit', 'Mỗ Đoạn', 'Thôn Mỗ Đoạn'],
    ['unit', 'LÀNG MỖ', 'Thôn Mỗ Đoạn'],
    ['unit', 'Thôn Hoà Bình', 'Thôn Hòa Bình'],
    ['unit', 'Phòng Văn hóa- Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['subject', 'cá nhân', 'Cá nhân'],
    ['subject', 'ho gia dinh', 'Hộ gia đình'],
    ['direct', 'san xuat', 'Sản xuất'],
    ['direct', 'khong', 'Không'],
    ['gender', 'NAM', 'Nam'],
    ['gender', 'trai', 'Nam'],
    ['gender', 'm', 'Nam'],
    ['gender', 'NỮ', 'Nữ'],
    ['gender', 'nu', 'Nữ'],
    ['gender', 'NU', 'Nữ'],
    ['gender', 'gái', 'Nữ'],
    ['gender', 'f', 'Nữ'],
    ['field', 'gd', 'Giáo dục'],
    ['formerUnit', 'Bình Lăng', 'Bình Lãng'],
    // A dropdown fed by Danh mục offers the whole cell.
    ['formerUnit', 'Bình Lãng; Bình Lăng', 'Bình Lãng'],
  ])('%s %j is %s', (key, cell, value) => {
    const { row, findings } = parseNomination({ [key]: cell });
    expect(row).toMatchObject({ [key]: value });
    expect(findings).toEqual([]);
  });
});

describe('a value that could mean several, or none', () => {
  it.each<[string, string, string | null]>([
    ['gender', 'N', null],
    ['gender', 'Nử', 'Nữ'],
    ['gender', 'Nam?', 'Nam'],
    ['unit', 'Thôn Mổ Đoạn', 'Thôn Mỗ Đoạn'],
    ['unit', 'Thôn Bỉnh Di', null],
    ['field', 'Giáo dụ', 'Giáo dục'],
    ['field', 'Xây dựng', null],
    ['direct', 'sản suất', 'Sản xuất'],
  ])('%s %j is unknown, nearest %s', (key, value, nearest) => {
    const { row, findings } = parseNomination({ name: 'Trần Thị Lan', [key]: value });
    expect(findings).toMatchObject([
      {
        code: 'value.unknown',
        level: 'error',
        place: { tab: 'nominations', row: 2, column: key },
        params: { value, nearest },
      },
    ]);
    expect(row).toMatchObject({ [key]: null, faulty: new Set([key]) });
  });

  it('without marks is asked about where two listed values differ by marks only', () => {
    const raw = rawWorkbook({
      lists: rawTab('lists', [{ formerUnit: 'Bình Lãng' }, { formerUnit: 'Bình Lăng' }]),
      units: rawTab('units', [{ unit: 'Thôn Đông', formerUnit: 'binh lang' }]),
    });
    const { findings } = parseWorkbook(raw, TODAY);
    expect(findings).toMatchObject([{ code: 'value.unknown', place: { tab: 'units', row: 2, column: 'formerUnit' } }]);
  });

  it('carries the whole list, so that people can choose', () => {
    expect(unknownOf({ subject: 'Nhóm' })[0]?.params.listed).toEqual(['Cá nhân', 'Tập thể', 'Hộ gia đình']);
  });

  it('is a number too; a date or a flag is no value of any list', () => {
    expect(unknownOf({ gender: 1 })[0]?.params.value).toBe('1');
    for (const cell of [true, dayCell(2025, 8, 15)]) {
      const { findings } = parseNomination({ name: 'Lan', gender: cell });
      expect(findings).toMatchObject([{ code: 'cell.unreadable', params: { expected: 'value' } }]);
    }
  });
});

describe('several values in one cell', () => {
  it.each([
    ['Phát triển kinh tế', ['Phát triển kinh tế']],
    ['quốc phòng; phat trien kinh te', ['Quốc phòng', 'Phát triển kinh tế']],
    ['Quốc phòng;\nQuốc phòng; ;', ['Quốc phòng']],
    // As Google's own dropdown with several choices writes them.
    ['Quốc phòng, Phát triển kinh tế', ['Quốc phòng', 'Phát triển kinh tế']],
  ])('%j', (cell, values) => {
    const { row, findings } = parseNomination({ meritGroups: cell });
    expect(row?.meritGroups).toEqual(values);
    expect(findings).toEqual([]);
  });

  it('give one finding for each unknown part and keep the known ones', () => {
    const { row, findings } = parseNomination({ meritGroups: 'Quốc phòg; An toàn; Quốc phòng' });
    expect(findings.map(({ params }) => params)).toMatchObject([
      { value: 'Quốc phòg', nearest: 'Quốc phòng' },
      { value: 'An toàn', nearest: null },
    ]);
    expect(row?.meritGroups).toEqual(['Quốc phòng']);
    expect(row?.faulty).toEqual(new Set(['meritGroups']));
  });
});

describe('yes or no', () => {
  it.each<[RawCell, boolean | null]>([
    ...['x', 'X', '×', 'х', '✓', 'v', 'V', '1', 'có', 'Có', 'CO', 'C', 'đúng', 'TRUE', '+', 1, true].map(
      (cell): [RawCell, boolean] => [cell, true],
    ),
    ...['0', 'không', 'Khong', 'K', '-', 'FALSE', 0, false].map((cell): [RawCell, boolean] => [cell, false]),
    ['', null],
  ])('%j is %j', (cell, value) => {
    const { row, findings } = parseNomination({ name: 'Lan', publishConsent: cell });
    expect(row?.publishConsent).toBe(value);
    expect(findings).toEqual([]);
  });

  it.each<[RawCell]>([['?'], ['để hỏi'], [2]])('%j is asked about', (cell) => {
    const [finding] = unknownOf({ name: 'Lan', publishConsent: cell });
    expect(finding?.params.listed).toEqual(['Có', 'Không']);
  });
});

describe('lists that are not there', () => {
  it('judge nothing: the value stays as typed', () => {
    const nominations = rawTab('nominations', [{ unit: 'Thôn  Đông', field: 'Bơi lội', meritGroups: 'Nước; Lửa' }]);
    const { workbook, findings } = parseWorkbook({ nominations }, TODAY);
    expect(workbook.nominations[0]).toMatchObject({
      unit: 'Thôn  Đông',
      field: 'Bơi lội',
      meritGroups: ['Nước', 'Lửa'],
    });
    expect(findings.filter(({ code }) => code !== 'table.tab.missing')).toEqual([]);
    expect(workbook.lists).toEqual({
      unit: null,
      field: null,
      sector: null,
      formerUnit: null,
      meritGroup: null,
      awardForm: null,
    });
  });

  it('are those of one column of Danh mục as well', () => {
    const raw = rawWorkbook({
      nominations: rawTab('nominations', [{ field: 'Bơi lội', sector: 'Tư nhân' }]),
      lists: { name: 'Danh mục', cells: [['Lĩnh vực'], ['Giáo dục; GD']] },
    });
    const { workbook, findings } = parseWorkbook(raw, TODAY);
    expect(findings).toMatchObject([{ code: 'value.unknown', params: { value: 'Bơi lội', listed: ['Giáo dục'] } }]);
    expect(workbook.lists.field).toEqual([{ value: 'Giáo dục', aliases: ['GD'], row: 2 }]);
    expect(workbook.lists.sector).toBeNull();
  });
});

describe('the nearest listed value', () => {
  const candidates = ['y tế', 'giáo dục', 'thôn mỗ đoạn'].map((value) => ({ value, names: [value] }));

  it.each([
    ['y tê', 'y tế'],
    ['GIÁO DUC', 'giáo dục'],
    ['mỗ đoạn', 'thôn mỗ đoạn'],
    ['quốc phòng', null],
    ['x', null],
    ['', null],
    ['giáo dục '.repeat(6000), null],
  ])('to %.20j is %j', (typed, nearest) => {
    expect(findNearest(typed, candidates)).toBe(nearest);
  });

  it('is the one that begins with the typed words, before one a letter away', () => {
    const fields = [
      { value: 'Nông nghiệp, nông thôn mới', names: ['nông nghiệp, nông thôn mới'] },
      { value: 'Công nghiệp', names: ['công nghiệp'] },
    ];
    expect(findNearest('Nông nghiệp', fields)).toBe('Nông nghiệp, nông thôn mới');
  });

  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['nữ', 'nử', 1],
  ])('%j and %j are %d apart', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
