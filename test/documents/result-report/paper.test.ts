import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { wholeCheck, wholeConference } from '../whole-conference.js';
import { readBody, readParts, readRows, readTables, readText } from '../read-docx.js';

const NOTICE = 'DỰ THẢO - CHƯA ĐỦ ĐIỀU KIỆN BAN HÀNH';
const make = (parts: WorkbookParts) => makeDocument('resultReport', buildCheck(parts));
const cells = (row: string) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => readText(cell).join('').trim());

describe('R-V-1-b: the result report as a Word document', () => {
  const made = makeDocument('resultReport', wholeCheck(100, 43));
  const body = readBody(made.bytes);
  const text = readText(body);

  it('is named so that every disk takes it', () => {
    expect(made).toMatchObject({ kind: 'resultReport', title: 'Báo cáo kết quả Hội nghị', draftReasons: [] });
    expect(made.fileName).toMatch(/^[A-Za-z-]+\.docx$/);
  });

  it('has no tag, no "undefined", no "null" and no draft notice left', () => {
    const all = Object.values(readParts(made.bytes)).flatMap(readText).join('\n');
    expect(all).not.toMatch(/[{}]|undefined|null|NaN/);
    expect(all).not.toContain(NOTICE);
  });

  it('R-0-a, R-0-b, R-0-c: says who reports what to whom and on what basis', () => {
    expect(text.filter((line) => line.trim() !== '').slice(0, 15)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ ĐẠI SƠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:        /BC-UBND',
      'Đại Sơn, ngày        tháng 8 năm 2025',
      'BÁO CÁO',
      'Kết quả tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn',
      'lần thứ I (2025-2030)',
      'Kính gửi: Hội đồng Thi đua - Khen thưởng thành phố Hải Phòng (qua Ban Thi đua - Khen thưởng thành phố)',
      expect.stringMatching(/^Thực hiện Kế hoạch .*\(2025-2030\)\.$/),
      expect.stringMatching(/^Ủy ban nhân dân xã Đại Sơn báo cáo kết quả tổ chức .* như sau:$/),
      'I. THỜI GIAN, ĐỊA ĐIỂM, HÌNH THỨC',
      '1. Thời gian: 01 ngày, ngày 22 tháng 8 năm 2025.',
      '2. Địa điểm: Nhà Văn hóa xã Đại Sơn (thôn Mỗ Đoạn).',
    ]);
  });

  it('R-VI-2: says which lock the list is', () => {
    expect(text.join('\n')).toContain(
      'theo danh sách đã duyệt (Ban Thường vụ Đảng ủy xã duyệt tại Thông báo số 12-TB/ĐU, ngày 18 tháng 8 năm 2025; chốt lần 1): 143 đại biểu',
    );
  });

  it('R-END-b: Nơi nhận repeats neither "Như trên" nor "Lưu"', () => {
    const at = text.indexOf('Nơi nhận:');
    expect(text.slice(at, at + 7)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- UBND thành phố;',
      '- BTV Đảng ủy xã;',
      '- TT HĐND xã;',
      '- Lãnh đạo UBND xã;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  it('R-I-2-b: in the printed table the parts add up to the printed totals', () => {
    let sum = 0;
    let totals = 0;
    for (const [number, label, count] of readRows(readTables(body)[1] ?? '').map(cells)) {
      if (number !== '') sum = 0;
      else if (label !== 'Cộng') sum += Number(count);
      else {
        expect(Number(count)).toBe(sum);
        totals += 1;
      }
    }
    expect(totals).toBe(7);
  });

  it('appendix I lists everybody once, numbered throughout; appendix II who goes to the city', () => {
    const numbered = (table: number) =>
      readRows(readTables(body)[table] ?? '')
        .map((row) => cells(row)[0] ?? '')
        .filter((cell) => /^\d+$/.test(cell));
    expect(numbered(3)).toEqual(Array.from({ length: 143 }, (_, index) => String(index + 1)));
    expect(numbered(4)).toHaveLength(12);
  });

  it('R-III-1-b … i, R-III-3.2: the agenda and the papers', () => {
    expect(text).toContain('- Phát động phong trào thi đua giai đoạn 2025-2030 (Chủ tịch UBND xã);');
    expect(text).toContain('- Tổng kết và bế mạc.');
    expect(text).toContain('Số báo cáo tham luận của đại biểu điển hình tiên tiến: 02.');
  });
});

describe('a report that may not go out', () => {
  const bare: WorkbookParts = { ...wholeConference(20, 8), delegates: [], steps: [], agenda: [], settings: {} };
  const made = make(bare);
  const text = readText(readBody(made.bytes)).filter((line) => line.trim() !== '');

  it('says so above everything else, with every reason', () => {
    expect(text[0]).toBe(NOTICE);
    expect(made.draftReasons.length).toBeGreaterThan(5);
    expect(text.slice(1, 1 + made.draftReasons.length).every((line) => line.startsWith('- '))).toBe(true);
    expect(text[1 + made.draftReasons.length]).toBe('ỦY BAN NHÂN DÂN');
  });

  it('leaves marked room for what is not known, and invents nothing', () => {
    expect(text).toContain('Kính gửi: […]');
    expect(text).toContain('1. Thời gian: 01 ngày, [ngày … tháng … năm …].');
    expect(text).toContain('- Đại biểu có mặt: […]; vắng mặt: […].');
    expect(text.join()).not.toMatch(/undefined|null|NaN/);
  });

  it('repeats reasons that only the action knows', () => {
    const { bytes, draftReasons } = makeDocument('resultReport', wholeCheck(10, 4), [
      { code: 'unchecked', params: {} },
    ]);
    expect(draftReasons).toEqual([{ code: 'unchecked', params: {} }]);
    expect(readText(readBody(bytes))).toContain(`- ${renderDraftReason({ code: 'unchecked', params: {} }, 'vi')}`);
  });

  it('names nobody among its reasons', () => {
    const nominations = [{ name: 'Nguyễn Văn Kín', birthYear: null }];
    const { draftReasons } = make({ ...bare, nominations });
    expect(JSON.stringify(draftReasons)).not.toContain('Kín');
  });
});

describe('what people typed', () => {
  const hostile = '{#rows} <w:t>&"\'</w:t> =1+1 \u0007\u0000';

  it('stays text everywhere, and the file stays XML', () => {
    const conference = wholeConference(6, 2);
    const { bytes } = make({
      ...conference,
      nominations: (conference.nominations ?? []).map((row) => ({
        ...row,
        name: hostile,
        achievement: hostile,
        unit: hostile,
      })),
      agenda: [{ item: hostile, by: hostile }],
      settings: { ...conference.settings, 'conference.venue': hostile, 'signer.name': hostile },
    });
    const body = readBody(bytes);
    expect(readText(body)).toContain(`2. Địa điểm: {#rows} <w:t>&"'</w:t> =1+1 .`);
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(body).not.toMatch(/[\u0000-\u0008]/);
  });

  it.each([
    ['50,000 characters', 'á'.repeat(50_000)],
    ['many lines', 'một\n'.repeat(300)],
  ])('an achievement of %s is printed whole', (_, achievement) => {
    const conference = wholeConference(2, 1);
    const { bytes } = make({ ...conference, nominations: [{ achievement }, {}] });
    expect(readText(readBody(bytes)).join('').length).toBeGreaterThan(achievement.length);
  });
});

describe('long lists', () => {
  let rows: readonly string[] = [];
  beforeAll(() => {
    rows = readRows(readTables(readBody(makeDocument('resultReport', wholeCheck(1050, 450)).bytes))[3] ?? '');
  });

  it('1,500 delegates are all there, under header rows that are repeated', () => {
    expect(rows.filter((row) => /^\d+$/.test(cells(row)[0] ?? ''))).toHaveLength(1500);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(2);
  });
});
