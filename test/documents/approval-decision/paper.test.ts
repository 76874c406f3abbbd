import { describe, expect, it } from '@jest/globals';
import { makeDocument } from '../../../src/documents/make-document.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { readBody, readText } from '../read-docx.js';
import { wholeConference } from '../whole-conference.js';

const whole = wholeConference(70, 30);
const make = (over: WorkbookParts = {}, check: Parameters<typeof buildCheck>[1] = {}) =>
  makeDocument('approvalDecision', buildCheck({ ...whole, ...over }, check));
const body = readBody(make().bytes);
const text = readText(body).filter((line) => line.trim() !== '');

describe('R-II-4.1-b: the decision that approves the list', () => {
  it('has the form of a decision: authority, bases, proposal, articles', () => {
    const at = text.indexOf('QUYẾT ĐỊNH');
    expect(text.slice(at + 4, at + 6)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN',
      'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;',
    ]);
    const decided = text.indexOf('QUYẾT ĐỊNH:');
    expect(text[decided - 1]).toBe('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã Đại Sơn.');
    expect(text.slice(decided + 1, decided + 4).map((line) => line.slice(0, 7))).toEqual([
      'Điều 1.',
      'Điều 2.',
      'Điều 3.',
    ]);
    expect(text[decided + 3]).toMatch(/\.\/\.$/);
    expect(text).toContain('- Như Điều 3;');
  });

  it('cites no law that is out of force, and every basis ends with a semicolon', () => {
    const bases = text.filter((line) => /^(Căn cứ|Thực hiện)/.test(line));
    expect(bases.length).toBeGreaterThan(2);
    expect(bases.every((line) => line.endsWith(';'))).toBe(true);
    expect(text.join()).not.toContain('98/2023');
  });

  it('has the list as its appendix, everybody once', () => {
    expect(text).toContain(
      '(Kèm theo Quyết định số        /QĐ-UBND ngày        tháng 8 năm 2025 của Ủy ban nhân dân xã Đại Sơn)',
    );
    expect(text.at(-1)).toMatch(/^Danh sách có 100 đại biểu; .*\.\/\.$/);
  });

  it('keeps who signs with the last article', () => {
    const last = body.split('<w:p>').find((xml) => xml.includes('Quyết định này có hiệu lực'));
    expect(last).toContain('<w:keepNext/>');
  });

  it('R-VI-2: comes before the lock, but not before everybody is decided', () => {
    expect(make({}, { lock: null }).draftReasons).toEqual([]);
    const delegates = (whole.delegates ?? []).map((row, at) =>
      at === 0 ? { ...row, decision: 'Đề nghị' as const } : row,
    );
    expect(make({ delegates }, { lock: null }).draftReasons).toEqual([{ code: 'undecided', params: { count: 1 } }]);
  });
});
