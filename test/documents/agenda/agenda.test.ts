import { describe, expect, it } from '@jest/globals';
import { checkAgenda } from '../../../src/core/rules/agenda/check-agenda.js';
import { checkPapers } from '../../../src/core/rules/agenda/check-papers.js';
import { codeNamer, printSlot } from '../../../src/documents/blocks/agenda-fields.js';
import { timeAgenda } from '../../../src/documents/blocks/timed-agenda.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildWorkbook, day } from '../../build-workbook.js';
import { approveAll, buildCheck } from '../build-check.js';
import { readBody, readCells, readRows, readTables, readText } from '../read-docx.js';
import { HOSTILE_TEXTS, reasonName } from '../read-pages.js';

const SETTINGS = { 'conference.date': day('2025-08-22'), 'conference.startsAt': 450 };
const PLAN = [
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Báo cáo tổng kết phong trào thi đua',
  'Báo cáo tham luận',
  'Biểu dương, tôn vinh, khen thưởng',
  'Phát động phong trào thi đua',
  'Phát biểu hưởng ứng',
  'Thông qua danh sách đại biểu đi dự Đại hội thi đua cấp trên',
  'Tổng kết và bế mạc',
].map((item) => ({ item, minutes: 15 }));

/** With what the check itself finds of the agenda and the papers. */
function make(parts: WorkbookParts) {
  const check = buildCheck({ agenda: PLAN, ...parts, settings: { ...SETTINGS, ...parts.settings } });
  const { workbook, people, summary } = check;
  const findings = [...checkAgenda(workbook, people, summary.wholePool), ...checkPapers(workbook, people)];
  return makeDocument('agenda', { ...check, findings });
}
const reasonsOf = (parts: WorkbookParts) => make(parts).draftReasons.map(reasonName);
const bodyOf = (parts: WorkbookParts) => readBody(make(parts).bytes);
const tableOf = (body: string) => readRows(readTables(body).find((one) => one.includes('<w:tblHeader/>')) ?? '');
const rowsOf = (parts: WorkbookParts) => tableOf(bodyOf(parts)).slice(1).map(readCells);

describe('R-II-2-a: the times of the agenda', () => {
  const timesOf = (minutes: readonly (number | null)[]) =>
    timeAgenda(buildWorkbook({ agenda: minutes.map((some) => ({ minutes: some })) })).map(({ from, to }) => [from, to]);

  it.each([
    [[], []],
    [
      [15, 30],
      [
        [0, 15],
        [15, 45],
      ],
    ],
    [
      [15, null, 10],
      [
        [0, 15],
        [15, null],
        [15, 25],
      ],
    ],
    [[0], [[0, 0]]],
  ])('of %j minutes are %j', (minutes, times) => {
    expect(timesOf(minutes)).toEqual(times);
  });

  it.each([
    [0, 15, 450, '07 giờ 30 - 07 giờ 45'],
    [30, 90, 450, '08 giờ 00 - 09 giờ 00'],
    [0, null, 450, '07 giờ 30'],
    [10, 10, 450, '07 giờ 40'],
    [0, 60, 1410, '23 giờ 30 - 00 giờ 30'],
    [15, 45, null, 'phút 15 - 45'],
  ])('from minute %j to %j, opened at %j, are “%s”', (from, to, startsAt, printed) => {
    expect(printSlot({ from, to }, startsAt)).toBe(printed);
  });

  it('R-III-1-a: codes give way to the names of who bears them', () => {
    const named = codeNamer(
      buildCheck({ nominations: [{ code: 'ĐC-2QPA', name: 'Lê Văn An' }], guests: [{ code: 'KM-1', name: 'Hà' }] })
        .people,
    );
    const cases = [
      ['ĐC-2QPA', 'Lê Văn An'],
      ['đc-2qpa', 'Lê Văn An'],
      ['ĐC-2QPA Lê Văn An', 'Lê Văn An'],
      ['Lê Văn An (ĐC-2QPA)', 'Lê Văn An'],
      ['KM-1: Chủ tịch; ĐC-2QPA', 'Hà: Chủ tịch; Lê Văn An'],
      ['Chủ tịch UBND xã', 'Chủ tịch UBND xã'],
      ['ĐC-9999', 'ĐC-9999'],
      [null, ''],
    ] as const;
    expect(cases.map(([written]) => named(written))).toEqual(cases.map(([, printed]) => printed));
  });
});

describe('R-III-1: the agenda as a paper', () => {
  const parts: WorkbookParts = {
    nominations: [{ name: 'An', gender: 'Nữ' }],
    delegates: approveAll(1, 0),
    papers: [{ code: 'ĐC-1', topic: 'Giữ nghề', minutes: 7 }],
  };

  it('has every item with its times, the papers under theirs', () => {
    expect(rowsOf(parts).slice(0, 5)).toEqual([
      ['1', '07 giờ 30 - 07 giờ 45', 'Tuyên bố lý do, giới thiệu đại biểu', ''],
      ['2', '07 giờ 45 - 08 giờ 00', 'Báo cáo tổng kết phong trào thi đua', ''],
      ['3', '08 giờ 00 - 08 giờ 15', 'Báo cáo tham luận', ''],
      ['3.1', '(7 phút)', 'Giữ nghề', 'Bà An'],
      ['4', '08 giờ 15 - 08 giờ 30', 'Biểu dương, tôn vinh, khen thưởng', ''],
    ]);
  });

  it('has the head of Mẫu 1.4, header rows on every page, ends with ./. and keeps the signature with it', () => {
    const body = bodyOf(parts);
    const text = readText(body).filter((line) => line.trim() !== '');
    expect(text).toEqual(
      expect.arrayContaining([
        'CHƯƠNG TRÌNH',
        '07 giờ 30 phút, ngày 22 tháng 8 năm 2025, tại Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn)',
      ]),
    );
    expect(tableOf(body).filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
    const last = body.split('<w:p>').find((paragraph) => paragraph.includes('Trên đây là'));
    expect(last).toContain('<w:keepNext/>');
    expect(last).toContain('./.');
  });

  it.each(HOSTILE_TEXTS)('keeps a hostile cell as text: %j', (text) => {
    const rows = rowsOf({
      agenda: [{ item: text, by: text }],
      nominations: [{ name: text }],
      delegates: approveAll(1, 0),
    });
    expect(rows).toHaveLength(1);
  });

  it('holds 150 items, and none', () => {
    expect(rowsOf({ agenda: Array.from({ length: 150 }, () => ({})) })).toHaveLength(150);
    expect(rowsOf({ agenda: [] })).toEqual([]);
  });
});

describe('the agenda is final once it is whole, fits its day and says when it begins', () => {
  it.each<[string, WorkbookParts, readonly string[]]>([
    ['nothing', {}, []],
    ['a day', { settings: { 'conference.date': null } }, ['conferenceDateMissing']],
    ['an hour', { settings: { 'conference.startsAt': null } }, ['hourMissing']],
    ['a place', { settings: { 'conference.venue': '' } }, ['venueMissing']],
    ['any item', { agenda: [] }, ['agendaEmpty']],
    ['minutes', { agenda: [...PLAN, { minutes: null }] }, ['agendaRowsIncomplete']],
    ['an item of the plan', { agenda: PLAN.slice(1) }, ['agendaItemsMissing']],
    ['room in the day', { agenda: [...PLAN, { minutes: 400 }] }, ['agendaTooLong']],
    [
      'room for the papers',
      { nominations: [{}], delegates: approveAll(1, 0), papers: [{ minutes: 20 }] },
      ['papersTooLong'],
    ],
    ['an approved speaker', { nominations: [{}], papers: [{}] }, ['papersNotApproved']],
    [
      'a speaker on the list',
      { nominations: [{}], delegates: [{ decision: 'Loại' }], agenda: [...PLAN, { by: 'ĐC-1' }] },
      ['speakersNotListed'],
    ],
  ])('lacking %s', (_, parts, reasons) => {
    expect(reasonsOf(parts)).toEqual(reasons);
  });

  it('asks nothing of the list', () => {
    expect(reasonsOf({ nominations: [{}], guests: [{}] })).toEqual([]);
  });

  it('says what does not fit, and by how much', () => {
    const parts: WorkbookParts = {
      agenda: [...PLAN, { item: 'Giao lưu', minutes: 300 }, { item: 'Ăn trưa', minutes: 90 }],
    };
    expect(make(parts).draftReasons.map((reason) => renderDraftReason(reason, 'vi'))).toEqual([
      'Chương trình dài 510 phút, quá 480 phút (mục II.2): từ “Ăn trưa” trở đi không vừa; bớt 30 phút ở trang Chương trình.',
    ]);
  });

  it('says each of its own reasons in English too', () => {
    const parts: WorkbookParts = {
      agenda: [{ item: 'Báo cáo tham luận', minutes: 1, by: 'ĐC-2' }, { minutes: 500 }, { minutes: null }],
      nominations: [{}, {}],
      delegates: [{ decision: 'Đã duyệt' }, { decision: 'Loại' }],
      papers: [{ minutes: 20 }],
    };
    const sentences = make(parts).draftReasons.map((reason) => renderDraftReason(reason, 'en'));
    expect(sentences).toEqual([
      expect.stringContaining('without Item or Minutes: 1'),
      expect.stringContaining('takes 501 minutes of 480'),
      expect.stringContaining('lacks items that the plan asks for'),
      expect.stringContaining('not on the list: 1'),
      expect.stringContaining('need 20 minutes and the agenda gives 1'),
    ]);
  });
});
