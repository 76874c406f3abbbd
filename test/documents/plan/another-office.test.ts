import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../../src/core/reading/cell-text.js';
import { renderDraftReason } from '../../../src/documents/reasons/render-draft-reason.js';
import { day } from '../../build-workbook.js';
import type { Changes } from './shipped-check.js';
import { bodyOf, linesOf, made, reasonsOf, withSettings } from './shipped-check.js';

const after = (heading: string, lines: readonly string[], until: string) =>
  lines.slice(lines.indexOf(heading) + 1, lines.indexOf(until));

describe('the plan of another office', () => {
  it('has its names, days, numbers and province everywhere', () => {
    const lines = linesOf(
      bodyOf({
        settings: withSettings({
          'conference.name': 'Hội nghị tuyên dương điển hình tiên tiến phường Trà Lý',
          'office.letterhead': 'ỦY BAN NHÂN DÂN\nPHƯỜNG TRÀ LÝ',
          'office.place': 'Trà Lý',
          'conference.venue': 'Nhà Văn hóa phường',
          'upperCongress.name': 'Đại hội Thi đua yêu nước tỉnh Hưng Yên lần thứ VI',
          'conference.date': { day: day('2026-02-05') },
          'conference.heldBefore': { day: day('2026-02-10') },
          'conference.days': 0.5,
          'list.cap': 120,
          legalBasis: 'Luật Thi đua, khen thưởng\nThực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh Hưng Yên',
        }),
        units: (rows) => rows.map((row) => ({ ...row, unit: textOf(row['unit'] ?? '').replace(/ xã$/, ' phường') })),
      }),
    );
    const text = lines.join('\n');
    expect(lines.slice(0, lines.indexOf('Nơi nhận:')).join('\n')).not.toMatch(/\sxã(?! hội)|thành phố/);
    expect(text).toContain(
      'Căn cứ Luật Thi đua, khen thưởng;\nThực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh Hưng Yên, UBND phường Trà Lý ban hành',
    );
    expect(text).toContain('Dự kiến 0,5 ngày (ngày 05/02/2026), hoàn thành trước ngày 10/02/2026.');
    expect(text).toContain('Trà Lý, ngày 05 tháng 02 năm 2026');
    expect(text).toContain('Tối đa 120 đại biểu.');
    expect(text).toContain('báo cáo Hội đồng Thi đua - Khen thưởng tỉnh (gửi qua');
  });

  it('R-II-4.1-f: says the middle of the shares in Cơ cấu, and none when Cơ cấu has none', () => {
    const shares = (min: number | '', max: number | '') =>
      linesOf(bodyOf({ composition: ([first = {}, ...rest]) => [{ ...first, min, max }, ...rest] })).join('\n');
    expect(shares(55, 65)).toContain('khoảng 60%; đại biểu khách mời và lãnh đạo các cấp, các ngành khoảng 40%');
    expect(shares(0.75, 0.85)).toContain('khoảng 80%');
    expect(shares('', 70)).toContain('các thành phần kinh tế.\n');
  });

  it('R-V-1-e: has the office’s own steps under who leads them and by their day, in its own words', () => {
    const own = { code: 'T-1', name: 'Họp Ban Tổ chức.', lead: 'Công an', dueBefore: { day: day('2025-08-18') } };
    const lines = linesOf(
      bodyOf({
        steps: (rows) => [
          ...rows
            .filter(({ code }) => code !== 'R-V-3-c')
            .map((row) => (row['code'] === 'R-V-4-b' ? { ...row, name: 'Thuê loa đài' } : row)),
          own,
        ],
      }),
    );
    expect(after('5. Công an xã', lines, 'VI. TIẾN ĐỘ THỰC HIỆN')).toEqual(['- Họp Ban Tổ chức trước ngày 18/8/2025.']);
    expect(after('VI. TIẾN ĐỘ THỰC HIỆN', lines, 'Nơi nhận:')[1]).toBe('- Trước ngày 18/8/2025: Họp Ban Tổ chức.');
    expect(lines).toContain('- Thuê loa đài.');
    expect(lines.join('\n')).not.toMatch(/khánh tiết|Tham gia tổ chức các hoạt động giao lưu/);
  });

  it('R-III-1: prints Chương trình as it stands, whatever is in its cells', () => {
    const items = ['Chào cờ; ', '{#agenda}<w:p/> & =1+1', ...Array.from({ length: 148 }, (_, at) => `Mục ${at}`)];
    const lines = linesOf(bodyOf({ agenda: () => items.map((item, number) => ({ number, item })) }));
    const printed = after('1. Chương trình Hội nghị', lines, '2. Một số hoạt động trước và trong dịp tổ chức Hội nghị');
    expect(printed).toHaveLength(150);
    expect(printed.slice(0, 2)).toEqual(['- Chào cờ.', '- {#agenda}<w:p/> & =1+1.']);
  });
});

describe('the plan is a draft only for what it prints', () => {
  it.each<[string, Changes, readonly string[]]>([
    ['no basis', { settings: withSettings({ legalBasis: '' }) }, ['basisMissing']],
    ['no venue', { settings: withSettings({ 'conference.venue': '' }) }, ['venueMissing']],
    ['no agenda', { agenda: () => [] }, ['agendaEmpty']],
    ['no steps', { steps: () => [] }, ['stepsMissing']],
    [
      'a step without its day',
      { steps: (rows) => rows.map((row) => (row['code'] === 'R-VI-4' ? { ...row, dueBefore: '' } : row)) },
      ['dueMissing'],
    ],
    [
      'a step without who leads',
      { steps: (rows) => rows.map((row) => (row['code'] === 'R-V-2' ? { ...row, lead: '' } : row)) },
      ['leadMissing'],
    ],
    [
      'two days for one thing',
      { settings: withSettings({ 'list.approvedBefore': { day: day('2025-08-19') } }) },
      ['datesDiffer'],
    ],
    [
      'a conference held too late',
      { settings: withSettings({ 'conference.date': { day: day('2025-08-25') } }) },
      ['datesDiffer'],
    ],
    ['a conference in time', { settings: withSettings({ 'conference.date': { day: day('2025-08-24') } }) }, []],
  ])('%s', (_what, changes, expected) => {
    expect(reasonsOf(changes)).toEqual(expected);
    for (const reason of made(changes).draftReasons)
      expect([renderDraftReason(reason, 'vi'), renderDraftReason(reason, 'en')]).toEqual([
        expect.stringMatching(/^(Chưa|Trang|\d+ ).*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/),
      ]);
  });
});
