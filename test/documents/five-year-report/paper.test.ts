import { describe, expect, it } from '@jest/globals';
import type { Commendation } from '../../../src/core/reading/rows.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { readBody, readRows, readTables, readText } from '../read-docx.js';

const award = (
  year: number | null,
  form: string | null,
  subject: Commendation['subject'],
  number: number | null,
  direct: number | null,
) => ({ year, form, subject, number, direct });

const whole: WorkbookParts = {
  nominations: [{}, {}, {}],
  lists: { awardForm: ['Huân chương', 'Bằng khen', 'Giấy khen'] },
  commendations: [
    award(2023, 'Giấy khen', 'Cá nhân', 40, 30),
    award(2021, 'Giấy khen', 'Tập thể', 10, 0),
    award(2021, 'Bằng khen', 'Cá nhân', 5, 2),
    award(2023, 'Kỷ niệm chương', 'Hộ gia đình', 1, 1),
    award(2023, 'Giấy khen', 'Cá nhân', 1000, 500),
  ],
  steps: [{ code: 'R-V-1-c', status: 'Hoàn thành' }],
  settings: { addressees: { resultReport: ['Hội đồng Thi đua - Khen thưởng thành phố'] } },
};
const made = (over: WorkbookParts = {}) =>
  makeDocument('fiveYearReport', buildCheck({ ...whole, ...over }, { lock: null }));
const bodyOf = (over: WorkbookParts = {}) => readBody(made(over).bytes);
const linesOf = (over: WorkbookParts = {}) => readText(bodyOf(over)).filter((line) => line.trim() !== '');
const cells = (row: string) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => readText(cell).join('').trim());
const tablesOf = (over: WorkbookParts = {}) =>
  readTables(bodyOf(over))
    .filter((table) => table.includes('Tổng số'))
    .map((table) => readRows(table).slice(1).map(cells));
const reasonsOf = (over: WorkbookParts) =>
  made(over).draftReasons.map((reason) => (reason.code === 'own' ? reason.params.what : reason.code));

const unwritten: WorkbookParts = { steps: [{ code: 'R-V-1-c', status: 'Đang làm' }] };
/** Notes are all that stands in italics and brackets. */
const notesOf = (body: string) =>
  (body.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => one.includes('<w:i/>') && readText(one)[0]?.startsWith('['));

describe('R-V-1-c: the five-year report', () => {
  it.each([
    ['R-III-3.1-a', 'BÁO CÁO'],
    ['R-III-3.1-b', 'I. BỐI CẢNH, TÌNH HÌNH'],
    ['R-III-3.1-b', '1. Các phong trào thi đua tiêu biểu'],
    ['R-III-3.1-b', '2. Những mô hình mới, điển hình tiên tiến'],
    ['R-III-3.1-c', 'III. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG'],
    ['R-III-3.1-c', '2. Khen thưởng người trực tiếp lao động, sản xuất, công tác, chiến đấu'],
    ['R-III-3.1-c', '3. Việc chấp hành quy định pháp luật về thi đua, khen thưởng'],
    ['R-III-3.1-d', 'IV. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, ĐỔI MỚI'],
    ['R-III-3.1-e', 'V. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM'],
    ['R-III-3.1-g', 'I. PHƯƠNG HƯỚNG, MỤC TIÊU CHUNG'],
    ['R-III-3.1-h', 'II. NỘI DUNG CHỦ YẾU'],
    ['R-III-3.1-i', 'III. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, ĐỔI MỚI VÀ GIẢI PHÁP'],
  ])('%s: has the heading "%s", final or not', (_clause, heading) => {
    for (const parts of [{}, unwritten]) expect(linesOf(parts)).toContain(heading);
  });

  it('R-III-3.1-k: tells in italics and brackets what to write, until it is final', () => {
    expect(notesOf(bodyOf(unwritten)).length).toBeGreaterThan(12);
    expect(linesOf(unwritten).join('\n')).toContain('[Yêu cầu chung: chuẩn bị kỹ lưỡng, công phu;');
    expect(notesOf(bodyOf())).toEqual([]);
    expect(reasonsOf(unwritten)).toEqual(['textUnwritten']);
    expect(reasonsOf({})).toEqual([]);
  });

  it('R-III-3.1-c: counts awards by year, subject and direct workers, with a sum', () => {
    expect(tablesOf()[0]).toEqual([
      ['1', '2021', '15', '10', '0', '5', '0', '2', '13,3'],
      ['2', '2023', '1.041', '0', '1', '1.040', '0', '531', '51,0'],
      ['', 'Cộng', '1.056', '10', '1', '1.045', '0', '533', '50,5'],
    ]);
  });

  it('R-III-3.1-c: counts awards by form, from high to low, forms that Danh mục lacks at the end', () => {
    expect(tablesOf()[1]?.map((row) => row.slice(1, 3))).toEqual([
      ['Bằng khen', '5'],
      ['Giấy khen', '1.050'],
      ['Kỷ niệm chương', '1'],
      ['Cộng', '1.056'],
    ]);
    const text = linesOf().join('\n');
    expect(text).toContain('có 1.056 lượt khen thưởng, gồm: 10 lượt tập thể, 01 lượt hộ gia đình, 1.045 lượt cá nhân.');
    expect(text).toContain('533 lượt, bằng 50,5% tổng số');
  });

  it('says no share where a row does not tell the direct workers', () => {
    const commendations = [award(2021, 'Giấy khen', null, 3, null), award(2022, 'Giấy khen', 'Cá nhân', 4, 1)];
    expect(tablesOf({ commendations })[0]?.map((row) => row.slice(-3))).toEqual([
      ['3', '', ''],
      ['0', '1', '25,0'],
      ['3', '', ''],
    ]);
    expect(linesOf({ commendations }).join('\n')).toContain(', 03 lượt chưa ghi đối tượng.');
  });

  it.each<[string, WorkbookParts, readonly string[]]>([
    ['no awards', { commendations: [] }, ['awardsMissing']],
    [
      'no number',
      { commendations: [award(2021, 'Giấy khen', null, null, 0), award(2021, 'X', null, 1, 0)] },
      ['awardsIncomplete'],
    ],
    [
      'another period',
      { commendations: [award(2019, 'X', null, 1, 0), award(2020, 'X', null, 1, 0)] },
      ['awardsOutside'],
    ],
    ['no direct workers told', { commendations: [award(2025, 'X', null, 1, null)] }, ['directUnknown']],
    ['too many direct workers', { commendations: [award(2025, 'X', null, 1, 2)] }, ['directOverNumber']],
    ['nobody to send it to', { settings: {} }, ['addresseeMissing']],
  ])('is a draft with %s', (_what, over, expected) => {
    expect(reasonsOf(over)).toEqual(expected);
    for (const reason of made(over).draftReasons)
      for (const language of ['vi', 'en'] as const) expect(renderDraftReason(reason, language)).toMatch(/\.$/);
  });

  it.each([1, 150])('holds %d forms, whatever they are called', (count) => {
    const commendations = Array.from({ length: count }, (_, at) => award(2021, `{#x}<w:p/> & =${at}`, 'Cá nhân', 1, 0));
    const [, forms = []] = tablesOf({ commendations });
    expect(forms).toHaveLength(count + 1);
    expect(forms[0]?.[1]).toBe('{#x}<w:p/> & =0');
  });
});
