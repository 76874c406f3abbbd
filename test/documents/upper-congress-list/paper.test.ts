import { describe, expect, it } from '@jest/globals';
import { makeDocument } from '../../../src/documents/make-document.js';
import { buildCheck } from '../build-check.js';
import { readBody, readRows, readTables, readText } from '../read-docx.js';
import { wholeCheck, wholeConference } from '../whole-conference.js';

const codes = (...given: Parameters<typeof buildCheck>) =>
  makeDocument('upperCongressList', buildCheck(...given)).draftReasons.map(({ code }) => code);
const whole = wholeConference(20, 6);

describe('R-V-1-d, R-III-1-h: who goes on to the city, with their profiles', () => {
  const body = readBody(makeDocument('upperCongressList', wholeCheck(100, 43)).bytes);

  it('lies across the page, as an appendix of the report', () => {
    expect(body).toMatch(/<w:pgSz[^>]*w:orient="landscape"/);
    const text = readText(body).filter((line) => line.trim() !== '');
    expect(text.slice(0, 4)).toEqual([
      'Phụ lục',
      'DANH SÁCH VÀ TRÍCH NGANG THÀNH TÍCH',
      'ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC THÀNH PHỐ HẢI PHÒNG LẦN THỨ I',
      expect.stringMatching(
        /^\(Kèm theo Báo cáo số +\/BC-UBND ngày +tháng 8 năm 2025 của Ủy ban nhân dân xã Đại Sơn\)$/,
      ),
    ]);
    expect(text.at(-1)).toMatch(/^Danh sách có 12 đại biểu; trong đó nữ \d+\.\/\.$/);
  });

  it('repeats its header rows, and lets a long achievement go on over the page', () => {
    const rows = readRows(readTables(body).at(-1) ?? '');
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
    const people = rows.filter((row) => !row.includes('<w:tblHeader/>'));
    expect(people).toHaveLength(12);
    expect(people.filter((row) => row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  it('asks for profiles, seats and a lock, and nothing of the conference', () => {
    expect(codes({ ...whole, steps: [], agenda: [] })).toEqual([]);
    expect(codes(whole, { lock: null })).toEqual(['listNotClosed']);
    expect(codes({ ...whole, settings: { ...whole.settings, 'upperCongress.seats': 11 } })).toEqual([
      'upperCongressSeats',
    ]);
    const nominations = (whole.nominations ?? []).map((row) => ({ ...row, achievement: null }));
    expect(codes({ ...whole, nominations })).toEqual(['profilesIncomplete']);
    const delegates = (whole.delegates ?? []).map((row) => ({ ...row, upperCongress: false }));
    expect(codes({ ...whole, delegates })).toEqual(['upperCongressEmpty']);
  });
});
