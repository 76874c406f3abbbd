import { describe, expect, it } from '@jest/globals';
import type { Delegate, Nomination } from '../../../src/core/reading/rows.js';
import { makeDocument } from '../../../src/documents/make-document.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { approveAll, buildCheck } from '../build-check.js';
import { readBody, readCells, readRows, readTables, readText } from '../read-docx.js';
import { HOSTILE_TEXTS, reasonName } from '../read-pages.js';

type Row = Partial<Nomination> & Pick<Partial<Delegate>, 'note'>;
const GIVEN = [{ item: 'Biểu dương, khen thưởng', by: 'Chủ tịch UBND xã' }];
const LISTS = {
  awardForm: [
    { value: 'Bằng khen', aliases: ['Bằng khen thành phố'], row: 2 },
    { value: 'Giấy khen', aliases: [], row: 3 },
  ],
};

function make(rows: readonly Row[], over: Parameters<typeof buildCheck>[1] = {}, agenda: object[] = GIVEN) {
  const delegates = approveAll(rows.length, 0).map((row, at) => ({ ...row, note: rows[at]?.note ?? null }));
  return makeDocument('commendationList', buildCheck({ nominations: rows, delegates, agenda, lists: LISTS }, over));
}
const rowsOf = (rows: readonly Row[]) => {
  const [, ...people] = readRows(readTables(readBody(make(rows).bytes)).at(-1) ?? '').map(readCells);
  return people;
};
const given = { note: 'Giấy khen' };

describe('R-III-1-d: who is honoured', () => {
  it('stands from high to low, which is the order of giving', () => {
    const rows: readonly Row[] = [
      { name: 'Biểu dương thôi', note: 'Biểu dương' },
      { name: 'Không rõ' },
      { name: 'Cá nhân', ...given },
      { name: 'Đã có bằng khen', awards: 'Bằng khen năm 2022', ...given },
      { name: 'Tập thể', subject: 'Tập thể', ...given },
      { name: 'Hộ', subject: 'Hộ gia đình', ...given },
      { name: 'Cao nhất', note: 'bằng khen thành phố.' },
    ];
    expect(rowsOf(rows).map(([number, name, , , form]) => [number, name, form])).toEqual([
      ['1', 'Cao nhất', 'Bằng khen'],
      ['2', 'Đã có bằng khen', 'Giấy khen'],
      ['3', 'Tập thể', 'Giấy khen'],
      ['4', 'Hộ', 'Giấy khen'],
      ['5', 'Cá nhân', 'Giấy khen'],
      ['6', 'Biểu dương thôi', 'Biểu dương'],
      ['7', 'Không rõ', ''],
    ]);
  });

  it.each([
    ['a form and more after it', 'Đã có Giấy khen năm 2022', ''],
    ['a form among other notes', 'Ăn chay; giấy khen', 'Giấy khen'],
    ['nothing', null, ''],
    ['no form', 'Đến muộn', ''],
  ])('a note that says %s', (_, note, form) => {
    expect(rowsOf([{ note }])[0]?.[4]).toBe(form);
  });

  it('is an appendix with who gives it and counts that add up', () => {
    const body = readBody(make([given, { ...given, subject: 'Tập thể' }, { ...given, subject: null }]).bytes);
    const text = readText(body).filter((line) => line.trim() !== '');
    expect(text[0]).toBe('Phụ lục');
    expect(text).toContain('Người trao: Chủ tịch UBND xã.');
    expect(text.at(-1)).toBe(
      'Danh sách có 03 điển hình tiên tiến, gồm: 01 tập thể, 0 hộ gia đình, 01 cá nhân, 01 chưa ghi đối tượng./.',
    );
  });

  it.each([0, 1, 150])('holds %d rows', (count) => {
    expect(rowsOf(Array.from({ length: count }, () => given))).toHaveLength(count);
  });

  it.each(HOSTILE_TEXTS)('keeps a hostile cell as text: %j', (text) => {
    expect(rowsOf([{ name: text, awards: text, note: text, unit: text }])).toHaveLength(1);
  });
});

describe('the list of those honoured is final once who receives what from whom is known', () => {
  const reasonsOf = (...of: Parameters<typeof make>) => make(...of).draftReasons.map(reasonName);

  it('asks nothing more of a locked list', () => {
    expect(reasonsOf([given])).toEqual([]);
    expect(reasonsOf([given], { lock: null })).toContain('listNotClosed');
  });

  it('says what the workbook does not say, in both languages', () => {
    const made = make([{}, given], {}, []);
    expect(made.draftReasons.map(reasonName)).toEqual(['awardFormsMissing', 'giverMissing']);
    expect(made.draftReasons.map((reason) => renderDraftReason(reason, 'vi'))).toEqual([
      expect.stringContaining('1 điển hình chưa rõ nhận hình thức gì'),
      expect.stringContaining('Chưa rõ ai trao thưởng'),
    ]);
    expect(made.draftReasons.map((reason) => renderDraftReason(reason, 'en'))).toEqual([
      expect.stringContaining('what they receive at the conference: 1'),
      expect.stringContaining('not said who gives'),
    ]);
  });

  it('a collective with the name of a dissolved unit is a reason', () => {
    const made = make([{ ...given, subject: 'Tập thể' }], {
      findings: [
        {
          code: 'nomination.unit.dissolved',
          level: 'warning',
          place: { tab: 'nominations', row: 2, column: 'name' },
          params: { formerUnit: 'Hưng Đạo' },
        },
      ],
    });
    expect(made.draftReasons.map(reasonName)).toEqual(['dissolvedUnits']);
    expect(made.draftReasons.map((reason) => renderDraftReason(reason, 'en'))).toEqual([
      expect.stringContaining('may not be commended'),
    ]);
  });
});
