import { describe, expect, it } from '@jest/globals';
import type { DocumentKind } from '../../../src/documents/document-kinds.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import type { WorkbookParts } from '../../build-workbook.js';
import { day } from '../../build-workbook.js';
import { buildCheck } from '../build-check.js';
import { readBody, readRows, readTables, readText } from '../read-docx.js';

const KINDS = ['reviewMinutes', 'reviewNotice'] as const;
const HAMLET = { unit: 'Thôn Mỗ Đoạn', kind: 'Thôn' } as const;
const FARMERS = { unit: 'Hội Nông dân xã', kind: 'Đoàn thể' } as const;
const POSTED = { postedFrom: day('2025-08-11'), postedAt: 'Nhà văn hóa thôn' };

/** Two units, both met and posted. */
const whole: WorkbookParts = {
  units: [FARMERS, HAMLET, { unit: 'Thôn Bỉnh Di' }],
  nominations: [
    { unit: HAMLET.unit, name: 'Trần Văn Bình', votes: 27, birthYear: 1961, phone: '0912345678' },
    { unit: FARMERS.unit, name: 'Tổ hợp tác Xuân', subject: 'Tập thể', representative: 'Lê Thị Hà', votes: null },
    { unit: HAMLET.unit, name: 'Nguyễn Thị An', votes: 40, birthYear: 1987 },
  ],
  reviews: [
    { unit: HAMLET.unit, present: 41, heldOn: day('2025-08-10'), method: 'Phiếu kín', ...POSTED },
    { unit: FARMERS.unit, present: null, heldOn: day('2025-08-09'), method: null, ...POSTED },
  ],
};
const made = (kind: DocumentKind, parts: WorkbookParts = whole) =>
  makeDocument(kind, buildCheck(parts, { lock: null }));
const linesOf = (xml: string) => readText(xml).filter((line) => line.trim() !== '');
/** A unit's pages stand in a section of their own; the last is what the sections leave behind. */
const pagesOf = (kind: DocumentKind, parts = whole) =>
  readBody(made(kind, parts).bytes).split('<w:sectPr>').slice(0, -2);
const cells = (row: string) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => readText(cell).join('').trim());
const tableOf = (page: string) => readRows(readTables(page)[1] ?? '').map(cells);
const reasonsOf = (kind: DocumentKind, parts: WorkbookParts) =>
  made(kind, parts).draftReasons.map((reason) => (reason.code === 'own' ? reason.params.what : reason.code));

describe.each(KINDS)('R-II-4.1-g: %s', (kind) => {
  it('has a section for each unit that nominates, in the order of Đơn vị, each counting its own pages', () => {
    const body = readBody(made(kind).bytes);
    expect(pagesOf(kind).map((page) => linesOf(page)[1])).toEqual(['HỘI NÔNG DÂN XÃ', 'THÔN MỖ ĐOẠN']);
    const sections = body.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((one) => /<w:type w:val="(\w+)"/.exec(one)?.[1])).toEqual([
      'nextPage',
      'nextPage',
      'continuous',
    ]);
    for (const one of sections) expect(one).toMatch(/<w:pgNumType w:start="1"\/><w:titlePg\/>/);
  });

  it('R-0-c: says what a unit is under: an association is not under the People’s Committee', () => {
    expect(pagesOf(kind).map((page) => linesOf(page)[0])).toEqual(['XÃ ĐẠI SƠN', 'UBND XÃ ĐẠI SƠN']);
  });

  it('repeats the header row, ends with "./." and keeps the last words with who signs', () => {
    for (const page of pagesOf(kind)) {
      expect(readTables(page)[1]).toContain('<w:tblHeader/>');
      for (const row of readRows(readTables(page)[1] ?? '')) expect(row).toContain('<w:cantSplit/>');
      const [last] = (page.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => one.includes('./.'));
      expect(last).toContain('<w:keepNext/>');
    }
  });

  it.each([
    ['nobody', [], ['nobodyNominated']],
    ['one without a unit', [{ unit: null }], ['unitMissing']],
    ['more votes than people', [{ unit: HAMLET.unit, votes: 42 }], ['votesOverPresent']],
    ['one as it should be', [{ unit: HAMLET.unit, votes: 41 }], []],
  ])('is a draft only for what it needs: %s', (_, nominations, expected) => {
    expect(reasonsOf(kind, { ...whole, nominations })).toEqual(expected);
  });

  it.each([0, 1, 150])('holds %d nominees', (count) => {
    const nominations = Array.from({ length: count }, () => ({ unit: HAMLET.unit }));
    const [page = ''] = pagesOf(kind, { ...whole, nominations });
    expect(tableOf(page).length).toBe(count === 0 ? 0 : count + 1);
  });

  it('prints what is in a cell as it stands there', () => {
    const hostile = '{#units}<w:p/>&amp; =1+1 {name}\u0007';
    const [page = ''] = pagesOf(kind, { ...whole, nominations: [{ unit: HAMLET.unit, achievement: hostile }] });
    expect(tableOf(page)[1]?.[3]).toBe('{#units}<w:p/>&amp; =1+1 {name}');
  });
});

describe('R-II-4.1-g: the minutes', () => {
  it('are prefilled with nominees, votes and shares of those present', () => {
    const [farmers = '', hamlet = ''] = pagesOf('reviewMinutes');
    expect(
      tableOf(hamlet)
        .slice(1)
        .map((row) => [row[1], ...row.slice(-2)]),
    ).toEqual([
      ['Trần Văn Bình', '27', '65,9'],
      ['Nguyễn Thị An', '40', '97,6'],
    ]);
    expect(tableOf(farmers)[1]).toEqual(expect.arrayContaining(['Tổ hợp tác Xuân (đại diện: Lê Thị Hà)', '']));
    const text = linesOf(hamlet).join('\n');
    expect(text).toContain('Hôm nay, vào hồi …… giờ …… phút, ngày 10 tháng 8 năm 2025');
    expect(text).toContain('2. Danh sách đưa ra bình xét có 02, gồm: 0 tập thể, 0 hộ gia đình, 02 cá nhân.');
    expect(text).toContain('Biểu quyết bằng hình thức bỏ phiếu kín');
    expect(linesOf(farmers).join('\n')).toContain('[giơ tay / bỏ phiếu kín]');
  });

  it('leave to the pen what nobody wrote, and are no draft because of it', () => {
    const before = { ...whole, reviews: [] };
    expect(linesOf(pagesOf('reviewMinutes', before)[0] ?? '').join('\n')).toContain('ngày …… tháng …… năm ………');
    expect(reasonsOf('reviewMinutes', before)).toEqual([]);
  });

  it('take the last meeting where a unit met twice', () => {
    const reviews = [...(whole.reviews ?? []), { unit: HAMLET.unit, present: 30, heldOn: day('2025-08-08') }];
    expect(linesOf(pagesOf('reviewMinutes', { ...whole, reviews })[1] ?? '').join('\n')).toContain(
      'Số người dự họp: 41',
    );
  });
});

describe('R-II-4.1-g: the notice', () => {
  it('says when and where it hangs, and holds nothing private', () => {
    const text = linesOf(pagesOf('reviewNotice')[1] ?? '').join('\n');
    expect(text).toContain('Từ ngày 11 tháng 8 năm 2025, tại Nhà văn hóa thôn.');
    expect(text).toContain('(qua Phòng Văn hóa - Xã hội), trước ngày 20 tháng 8 năm 2025./.');
    expect(readBody(made('reviewNotice').bytes)).not.toMatch(/1961|1987|0912345678/);
  });

  it('leaves out who was turned down', () => {
    const parts = { ...whole, delegates: [{ code: 'ĐC-1', decision: 'Loại' as const }] };
    expect(
      tableOf(pagesOf('reviewNotice', parts)[1] ?? '')
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(['Nguyễn Thị An']);
    expect(tableOf(pagesOf('reviewMinutes', parts)[1] ?? '').length).toBe(3);
  });

  it.each([
    ['no meeting', { reviews: [] }, ['meetingMissing', 'postingMissing']],
    ['not posted', { reviews: [{ unit: HAMLET.unit }, { unit: FARMERS.unit, ...POSTED }] }, ['postingMissing']],
    ['a phone', { nominations: [{ unit: HAMLET.unit, position: 'Trưởng ban, 0912.345 678' }] }, ['phoneShown']],
    ['large figures', { nominations: [{ unit: HAMLET.unit, achievement: 'Thu 10.450.000.000 đồng năm 2024' }] }, []],
  ])('is a draft with %s', (_, over, expected) => {
    expect(reasonsOf('reviewNotice', { ...whole, ...over })).toEqual(expected);
  });

  it('says in both languages what to do', () => {
    const { draftReasons } = made('reviewNotice', {
      ...whole,
      reviews: [],
      nominations: [{ votes: 1 }, { unit: null }],
    });
    for (const reason of draftReasons) {
      expect(renderDraftReason(reason, 'vi')).toMatch(/^\d+ (đơn vị|dòng|người) .*\.$/);
      expect(renderDraftReason(reason, 'en')).toMatch(/^[A-Z].*: \d+.*\.$/);
    }
  });
});
