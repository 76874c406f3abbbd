import { describe, expect, it } from '@jest/globals';
import type { WorkbookParts } from '../../build-workbook.js';
import { day } from '../../build-workbook.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { approveAll, buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { HOSTILE_TEXTS, reasonName } from '../read-pages.js';

const ITEMS = [
  ['Tuyên bố lý do, giới thiệu đại biểu', 'Trưởng phòng'],
  ['Giao lưu với điển hình', 'ĐC-1'],
  ['Báo cáo tham luận', null],
  ['Biểu dương, tôn vinh, khen thưởng', 'Chủ tịch UBND xã'],
  ['Thông qua danh sách đại biểu đi dự Đại hội thi đua cấp trên', 'Trưởng phòng'],
  ['Tổng kết và bế mạc', 'Chủ tịch UBND xã'],
] as const;
const agenda = ITEMS.map(([item, by]) => ({ item, by, minutes: 15 }));

/** Two exemplars, the first going on and speaking; two leaders in order, and a guest. */
const WHOLE: WorkbookParts = {
  agenda,
  nominations: [{ name: 'An', gender: 'Nữ' }, { name: 'Bình' }],
  guests: [
    { name: 'Khách' },
    { name: 'Sau', class: 'Lãnh đạo' },
    { name: 'Trước', class: 'Lãnh đạo', position: 'Bí thư' },
  ],
  delegates: approveAll(2, 3, 1).map((row) => ({
    ...row,
    note: 'Biểu dương',
    introduction: row.code === 'KM-3' ? 1 : row.code === 'KM-2' ? 2 : null,
    substitute: row.code === 'KM-2' ? 'Hà' : null,
  })),
  papers: [{ code: 'ĐC-1', topic: 'Giữ nghề', minutes: 7, media: 'Video' }],
  settings: { 'conference.date': day('2025-08-22'), 'conference.startsAt': 450 },
};
const make = (parts: WorkbookParts = {}, over: Parameters<typeof buildCheck>[1] = {}) =>
  makeDocument(
    'runningScript',
    buildCheck({ ...WHOLE, ...parts, settings: { ...WHOLE.settings, ...parts.settings } }, over),
  );
const textOf = (parts: WorkbookParts = {}) =>
  readText(readBody(make(parts).bytes)).filter((line) => line.trim() !== '');
const reasonsOf = (...of: Parameters<typeof make>) => make(...of).draftReasons.map(reasonName);

/** The lines of one item, its heading left out. */
function itemOf(number: number, parts: WorkbookParts = {}): readonly string[] {
  const text = textOf(parts);
  const from = text.findIndex((line) => line.startsWith(`${number}. ${agenda[number - 1]?.item ?? ''}`));
  const rest = text.slice(from + 1);
  const end = rest.findIndex(
    (line) => line.endsWith(')') && line.includes(' giờ ') && line.startsWith(`${number + 1}. `),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

describe('R-III-1: the script of the day', () => {
  it('has every item with its time and who acts', () => {
    expect(textOf()).toContain('2. Giao lưu với điển hình (07 giờ 45 - 08 giờ 00)');
    expect(itemOf(2)).toEqual([
      'Người thực hiện: An',
      '“Tiếp theo là nội dung: Giao lưu với điển hình. Xin trân trọng kính mời An.”',
    ]);
    expect(textOf().at(-1)).toBe('Kịch bản có 06 nội dung, dự kiến 90 phút./.');
  });

  it('R-III-1-a: introduces by Thứ tự giới thiệu, and counts who is not named', () => {
    expect(itemOf(1).slice(2)).toEqual([
      '1. Ông Trước, Bí thư;',
      '2. Ông Sau (người dự thay: Hà).',
      '“Cùng dự Hội nghị có 01 đại biểu khách mời và 02 đại biểu điển hình tiên tiến.”',
    ]);
  });

  it('R-III-1-c: names the papers with who gives them', () => {
    expect(itemOf(3)).toEqual([
      '“Tiếp theo, Hội nghị nghe 01 báo cáo tham luận. Xin trân trọng kính mời:”',
      '1. Bà An, Nông dân, Thôn Mỗ Đoạn: “Giữ nghề” (7 phút; minh họa: Video).',
    ]);
  });

  it('R-III-1-d, R-III-3.3: says who receives what from whom', () => {
    expect(itemOf(4).slice(1)).toEqual([
      '“Sau đây là phần biểu dương, tôn vinh, khen thưởng. Xin kính mời Chủ tịch UBND xã trao; xin kính mời lần lượt các điển hình tiên tiến lên nhận:”',
      '1. Bà An: Biểu dương;',
      '2. Ông Bình: Biểu dương.',
    ]);
  });

  it('R-III-1-h: names who goes on to the city', () => {
    expect(itemOf(5).at(-1)).toBe('1. Bà An, Nông dân, Thôn Mỗ Đoạn.');
  });

  it('keeps a heading with what follows it', () => {
    const heading = readBody(make().bytes)
      .split('<w:p>')
      .find((paragraph) => paragraph.includes('2. Giao lưu'));
    expect(heading).toContain('<w:keepNext/>');
  });

  it.each(HOSTILE_TEXTS)('keeps a hostile cell as text: %j', (text) => {
    const parts = { agenda: agenda.map((row) => ({ ...row, item: `${row.item} ${text}`, by: text })) };
    expect(readBody(make(parts).bytes)).not.toContain('<b>');
  });

  it('holds 150 items, and none', () => {
    const count = (rows: number) => textOf({ agenda: Array.from({ length: rows }, () => ({})) }).at(-1);
    expect([count(150), count(0)]).toEqual([
      'Kịch bản có 150 nội dung, dự kiến 1500 phút./.',
      'Kịch bản có 0 nội dung, dự kiến 0 phút./.',
    ]);
  });
});

describe('the script is final once everything that is said aloud is known', () => {
  const register = WHOLE.delegates ?? [];
  it.each<[string, WorkbookParts, readonly string[]]>([
    ['nothing', {}, []],
    ['an hour', { settings: { 'conference.startsAt': null } }, ['hourMissing']],
    ['a leader’s order', { delegates: register.map((row) => ({ ...row, introduction: null })) }, ['ordersMissing']],
    [
      'two orders',
      { delegates: register.map((row) => ({ ...row, introduction: row.introduction === null ? null : 1 })) },
      ['ordersDoubled'],
    ],
    ['who speaks', { agenda: agenda.map((row, at) => (at === 1 ? { ...row, by: null } : row)) }, ['speakersMissing']],
    ['who gives', { agenda: agenda.map((row, at) => (at === 3 ? { ...row, by: null } : row)) }, ['giverMissing']],
    ['what is given', { delegates: register.map((row) => ({ ...row, note: null })) }, ['awardFormsMissing']],
    [
      'anybody to vote on',
      { delegates: register.map((row) => ({ ...row, upperCongress: false })) },
      ['upperCongressEmpty'],
    ],
  ])('lacking %s', (_, parts, reasons) => {
    expect(reasonsOf(parts)).toEqual(reasons);
  });

  it('asks for a locked list, and each of its own reasons is said in English too', () => {
    expect(reasonsOf({}, { lock: null })).toEqual(['listNotClosed']);
    const parts = {
      agenda: [{ item: 'Giao lưu', by: null }],
      delegates: register.map((row, at) => ({ ...row, introduction: at < 3 ? 1 : null })),
    };
    const english = make(parts).draftReasons.map((reason) => renderDraftReason(reason, 'en'));
    expect(english).toEqual([
      expect.stringContaining('Leaders without'),
      expect.stringContaining('somebody else has too: 2'),
      expect.stringContaining('without By: 1'),
      expect.stringContaining('who gives the awards'),
    ]);
  });
});
