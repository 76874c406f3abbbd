import { describe, expect, it } from '@jest/globals';
import type { WorkbookParts } from '../../build-workbook.js';
import { day } from '../../build-workbook.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { approveAll, buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { HOSTILE_TEXTS, readPages, reasonName } from '../read-pages.js';
import { wholeConference } from '../whole-conference.js';

const SETTINGS = { 'conference.date': day('2025-08-22'), 'conference.startsAt': 450 };
const BEFORE = { today: day('2025-08-18') };
const make = (parts: WorkbookParts, over: Parameters<typeof buildCheck>[1] = BEFORE) =>
  makeDocument('invitation', buildCheck({ ...parts, settings: { ...SETTINGS, ...parts.settings } }, over));
const pagesOf = (parts: WorkbookParts) => readPages(readBody(make(parts).bytes));
const reasonsOf = (parts: WorkbookParts, over?: Parameters<typeof buildCheck>[1]) =>
  make(parts, over).draftReasons.map(reasonName);
const oneOf = (nomination: object) => ({ nominations: [nomination], delegates: approveAll(1, 0) });
/** What stands between "trân trọng kính mời" and "Tới dự". */
const addressed = (parts: WorkbookParts) =>
  pagesOf(parts).map((page) => {
    const from = page.findIndex((line) => line.endsWith('trân trọng kính mời:'));
    return page.slice(
      from + 1,
      page.findIndex((line) => line.startsWith('Tới dự')),
    );
  });

describe('R-V-2: invitations', () => {
  it('are a page for everybody approved and nobody else, 150 in one document', () => {
    const whole = wholeConference(107, 43);
    const pages = pagesOf({ ...whole, settings: { ...whole.settings, ...SETTINGS } });
    expect(pages).toHaveLength(150);
    for (const page of pages) {
      expect(page.filter((line) => line === 'GIẤY MỜI')).toHaveLength(1);
      expect(page.filter((line) => line === 'Đào Văn Soái')).toHaveLength(1);
      expect(page.find((line) => line.endsWith('./.'))).toBeDefined();
    }
  });

  it.each(['Đề nghị', 'Dự bị', 'Loại', 'Đề cử', null] as const)('do not go to who is %s', (decision) => {
    const parts = { nominations: [{}, {}], delegates: [{ decision: 'Đã duyệt' as const }, { decision }] };
    expect(addressed(parts)).toEqual([['Ông Người Thứ 1', 'Nông dân, Thôn Mỗ Đoạn']]);
  });

  it('R-III-1-a: begin with the leaders by Thứ tự giới thiệu, then guests, then exemplars', () => {
    const parts = {
      nominations: [{ name: 'An' }],
      guests: [
        { name: 'Khách', class: 'Khách mời' as const },
        { name: 'Sau', class: 'Lãnh đạo' as const },
        { name: 'Trước', class: 'Lãnh đạo' as const },
      ],
      delegates: approveAll(1, 3).map((row) => ({
        ...row,
        introduction: row.code === 'KM-3' ? 1 : row.code === 'KM-2' ? 2 : null,
      })),
    };
    expect(addressed(parts).map(([name]) => name)).toEqual(['Ông Trước', 'Ông Sau', 'Ông Khách', 'Ông An']);
  });

  it.each([
    ['a man', { gender: 'Nam' }, 'Ông An', 'Rất mong ông sắp xếp'],
    ['a woman', { gender: 'Nữ' }, 'Bà An', 'Rất mong bà sắp xếp'],
    ['somebody whose gender is blank', { gender: null }, 'An', 'Rất mong sắp xếp'],
    [
      'the representative of a collective',
      { subject: 'Tập thể', name: 'Tổ 9', representative: 'Hà', gender: 'Nữ' },
      'Bà Hà, đại diện Tổ 9',
      'Rất mong bà sắp xếp',
    ],
    ['a collective without one', { subject: 'Tập thể', name: 'Tổ 9', gender: 'Nữ' }, 'Tổ 9', 'Rất mong sắp xếp'],
    ['a name on two lines', { name: 'Lê\nAn' }, 'Ông Lê An', 'Rất mong ông sắp xếp'],
  ])('speak to %s', (_, given, invited, presence) => {
    const [page = []] = pagesOf(oneOf({ name: 'An', ...given }));
    expect(page).toContain(invited);
    expect(page.find((line) => line.startsWith('Rất mong'))?.startsWith(presence)).toBe(true);
  });

  it.each([
    [{ position: 'Sinh viên', occupation: 'Sinh viên' }, 'Sinh viên, Thôn Mỗ Đoạn'],
    [{ position: 'SINH VIÊN', occupation: 'sinh viên ' }, 'SINH VIÊN, Thôn Mỗ Đoạn'],
    [{ position: 'Trưởng thôn', occupation: 'Nông dân' }, 'Trưởng thôn, Nông dân, Thôn Mỗ Đoạn'],
    [{ position: null, occupation: null, unit: null }, undefined],
  ])('say once what somebody does: %j', (given, work) => {
    expect(addressed(oneOf({ name: 'An', ...given }))[0]?.[1]).toBe(work);
  });

  it('R-II-2-b, R-II-3: say hour, day and place', () => {
    const [page] = pagesOf(oneOf({}));
    expect(page).toEqual(
      expect.arrayContaining([
        'Thời gian: 07 giờ 30 phút, ngày 22 tháng 8 năm 2025.',
        'Địa điểm: Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn).',
      ]),
    );
  });

  it('have no page numbers, no text boxes, and no break after the last', () => {
    const body = readBody(make(oneOf({})).bytes);
    expect(body).not.toMatch(/headerReference|<w:drawing|<w:pict|w:br w:type="page"/);
  });

  it.each(HOSTILE_TEXTS)('keep a hostile cell as text: %j', (text) => {
    const body = readBody(make(oneOf({ name: text, occupation: text, unit: text })).bytes);
    expect(readPages(body)).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- what XML forbids
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|<b>/);
  });

  it('for nobody are one page that says so, and a draft', () => {
    const made = make({});
    expect(readText(readBody(made.bytes))).toContain('Chưa có đại biểu nào để mời.');
    expect(made.draftReasons.map(reasonName)).toContain('nothingChosen');
  });
});

describe('R-II-2-b: an invitation is final once the list is locked and the day, hour and place are known', () => {
  const parts = oneOf({});
  it.each([
    ['nothing', {}, BEFORE, []],
    ['the day', { 'conference.date': null }, BEFORE, ['conferenceDateMissing']],
    ['the hour', { 'conference.startsAt': null }, BEFORE, ['hourMissing']],
    ['the place', { 'conference.venue': '' }, BEFORE, ['venueMissing']],
    ['a day that is to come', {}, { today: day('2025-08-23') }, ['dayPassed']],
    ['a lock', {}, { ...BEFORE, lock: null }, ['listNotClosed']],
  ])('lacking %s', (_, settings, over, reasons) => {
    expect(reasonsOf({ ...parts, settings: { ...SETTINGS, ...settings } }, over)).toEqual(reasons);
  });

  it('says on every page that it is a draft', () => {
    const pages = pagesOf({
      nominations: [{}, {}],
      delegates: approveAll(2, 0),
      settings: { 'conference.date': null },
    });
    for (const page of pages) {
      expect(page).toContain('(DỰ THẢO)');
      expect(page).toContain('Thời gian: 07 giờ 30 phút, [ngày … tháng … năm …].');
    }
    expect(pagesOf(parts)[0]).not.toContain('(DỰ THẢO)');
  });

  it.each([
    [
      { 'conference.startsAt': null },
      'Chưa ghi giờ khai mạc (khóa conference.startsAt) ở trang Thiết lập.',
      'The hour of the opening (key conference.startsAt) is not set in the tab Settings.',
    ],
    [
      { 'conference.venue': '' },
      'Chưa ghi địa điểm tổ chức Hội nghị (khóa conference.venue) ở trang Thiết lập.',
      'The venue of the conference (key conference.venue) is not set in the tab Settings.',
    ],
    [
      { 'conference.date': day('2025-08-01') },
      'Ngày tổ chức Hội nghị ở trang Thiết lập đã qua; sửa lại ngày.',
      'The day of the conference in the tab Settings is over; correct it.',
    ],
  ])('%j is said in both languages, with the tab', (settings, vi, en) => {
    const [reason] = make({ ...parts, settings: { ...SETTINGS, ...settings } }).draftReasons;
    if (reason === undefined) throw new Error('no reason');
    expect([renderDraftReason(reason, 'vi'), renderDraftReason(reason, 'en')]).toEqual([vi, en]);
  });
});
