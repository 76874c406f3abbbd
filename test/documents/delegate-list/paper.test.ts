import { describe, expect, it } from '@jest/globals';
import type { DocumentKind } from '../../../src/documents/document-kinds.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { buildCheck } from '../build-check.js';
import { readBody, readRows, readTables, readText } from '../read-docx.js';
import { wholeCheck, wholeConference } from '../whole-conference.js';

const cells = (row: string) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => readText(cell).join('').trim());
const bodyOf = (kind: DocumentKind, check = wholeCheck(100, 43)) => readBody(makeDocument(kind, check).bytes);
const rowsOf = (body: string) => readRows(readTables(body).at(-1) ?? '').map(cells);
const reasonsOf = (kind: DocumentKind, over: Parameters<typeof buildCheck>[1] = {}) =>
  makeDocument(kind, buildCheck(wholeConference(10, 4), over)).draftReasons.map(({ code }) => code);

describe('R-II-4.1-a: the list of delegates', () => {
  const body = bodyOf('delegateList');
  const rows = rowsOf(body);

  it('has everybody once, numbered throughout, by bloc and unit', () => {
    const numbers = rows.map(([first]) => first ?? '').filter((cell) => /^\d+$/.test(cell));
    expect(numbers).toEqual(Array.from({ length: 143 }, (_, at) => String(at + 1)));
    const headings = rows.filter((row) => row.length === 1).map(([heading]) => heading);
    expect(headings).toEqual([
      'A. ĐIỂN HÌNH TIÊN TIẾN (100 đại biểu)',
      '1. Thôn Mỗ Đoạn (20)',
      '2. Thôn Hương Quất (20)',
      '3. Thôn Bỉnh Di (20)',
      '4. Hội Nông dân xã (20)',
      '5. Trường THCS Đại Sơn (20)',
      'B. ĐẠI BIỂU LÃNH ĐẠO (15 đại biểu)',
      'C. ĐẠI BIỂU KHÁCH MỜI (28 đại biểu)',
    ]);
  });

  it('is an appendix, with a name, a title and counts that add up', () => {
    const text = readText(body).filter((line) => line.trim() !== '');
    expect(text.slice(0, 4)).toEqual([
      'Phụ lục',
      'DANH SÁCH ĐẠI BIỂU',
      'dự Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn',
      'lần thứ I (2025-2030)',
    ]);
    expect(text.at(-1)).toMatch(
      /^Danh sách có 143 đại biểu; trong đó nữ \d+; điển hình tiên tiến 100, lãnh đạo 15, khách mời 28\.\/\.$/,
    );
  });

  it('repeats both header rows on every page', () => {
    const headers = readRows(readTables(body).at(-1) ?? '').filter((row) => row.includes('<w:tblHeader/>'));
    expect(headers.map(cells)).toEqual([
      ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ, nghề nghiệp, cơ quan', 'Lĩnh vực'],
      expect.arrayContaining(['Nam', 'Nữ']),
    ]);
  });
});

describe('R-V-2: the sheet to sign on the day', () => {
  const body = bodyOf('signInSheet');

  it('says the day and the place, and leaves room to sign and for substitutes', () => {
    expect(readText(body)).toContain('(ngày 22 tháng 8 năm 2025, tại Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn))');
    expect(rowsOf(body)[0]).toEqual([
      'TT',
      'Họ và tên',
      'Chức vụ, nghề nghiệp, cơ quan',
      'Người dự thay (nếu có)',
      'Ký tên',
    ]);
    expect(
      rowsOf(body)
        .find(([first]) => first === '1')
        ?.slice(-2),
    ).toEqual(['', '']);
  });

  it('R-II-2-b: is a draft while there is no day, and the list is not', () => {
    const { settings, ...rest } = wholeConference(10, 4);
    const check = buildCheck({ ...rest, settings: { ...settings, 'conference.date': null } });
    const codes = (kind: DocumentKind) => makeDocument(kind, check).draftReasons.map(({ code }) => code);
    expect([codes('signInSheet'), codes('delegateList')]).toEqual([['conferenceDateMissing'], []]);
  });
});

describe('the public list', () => {
  it('has no year of birth anywhere', () => {
    const years = (kind: DocumentKind) =>
      rowsOf(bodyOf(kind))
        .flat()
        .filter((cell) => /^(19|20)\d\d$/.test(cell));
    expect(years('delegateList').length).toBeGreaterThan(90);
    expect(years('publicDelegateList')).toEqual([]);
  });

  it('R-I-1-c: is a draft while it names who does not want to be made known', () => {
    const conference = wholeConference(10, 4);
    const nominations = (conference.nominations ?? []).map((row, at) => ({ ...row, publishConsent: at !== 3 }));
    const check = buildCheck({ ...conference, nominations });
    const [reason, ...others] = makeDocument('publicDelegateList', check).draftReasons;
    expect(others).toEqual([]);
    expect([reason, reason].map((one, at) => one && renderDraftReason(one, at === 0 ? 'vi' : 'en'))).toEqual([
      '1 điển hình ghi Đồng ý công khai: Không; hỏi lại, hoặc xóa tên họ trước khi đăng.',
      expect.stringContaining('ask them again'),
    ]);
    expect(makeDocument('delegateList', check).draftReasons).toEqual([]);
  });
});

describe('a list asks only what a list needs', () => {
  it.each(['delegateList', 'signInSheet', 'publicDelegateList'] as const)('%s: approval and lock', (kind) => {
    expect(reasonsOf(kind)).toEqual([]);
    expect(reasonsOf(kind, { lock: null })).toEqual(['listNotClosed']);
    expect(reasonsOf(kind, { lock: null })).not.toContain('attendanceUnrecorded');
  });
});
