import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingCode, FindingOf } from '../../src/core/findings/finding.js';
import { renderFinding } from '../../src/text/render-finding.js';
import { findings as en } from '../../src/text/en/findings.js';
import { findings as vi } from '../../src/text/vi/findings.js';
import { day } from '../build-workbook.js';
import { EXAMPLES } from './example-findings.js';

const range = { attribute: 'Loại đại biểu', value: 'Điển hình tiên tiến', min: 65, max: 75, unit: '%' } as const;

function composition(
  code: 'composition.below' | 'composition.above',
  params: Partial<FindingOf<'composition.below'>['params']>,
): Finding {
  const none = { count: 0, base: 0, percent: null, add: null, drop: null, move: null, baseOf: 'list' } as const;
  const place = { tab: 'composition', row: 2, column: 'min' } as const;
  return { code, level: 'warning', place, params: { ...none, ...range, ...params }, clause: 'R-II-4.1-f' };
}

describe('the composition gives its arithmetic and its clause', () => {
  const below = composition('composition.below', { count: 88, base: 143, percent: 61.5, add: 15, drop: 8, move: 5 });

  it('R-II-4.1-f: in Vietnamese', () => {
    expect(renderFinding(below, 'vi')).toEqual({
      message:
        'Điển hình tiên tiến: 88/143 = 61,5 %, dưới khoảng 65–75 % (mục II.4.1): thiếu 15 điển hình tiên tiến, hoặc bớt 8 lãnh đạo, khách mời.',
      fix: 'Ở trang Đại biểu, cột Quyết định: thêm 15 điển hình tiên tiến, hoặc bớt 8 lãnh đạo, khách mời, hoặc thay 5 lãnh đạo, khách mời bằng 5 điển hình tiên tiến.',
      clause: 'mục II.4.1',
      where: { tab: 'Cơ cấu', column: 'Tối thiểu' },
    });
  });

  it('R-II-4.1-f: in English', () => {
    expect(renderFinding(below, 'en')).toEqual({
      message: 'Điển hình tiên tiến: 88/143 = 61.5%, under 65–75% (section II.4.1): 15 too few, or 8 others too many.',
      fix: 'In the tab Delegates, column Decision: add 15 people with “Điển hình tiên tiến”, or drop 8 people without it, or swap 5 people without it for 5 people with “Điển hình tiên tiến”.',
      clause: 'section II.4.1',
      where: { tab: 'Composition', column: 'Min' },
    });
  });

  it('R-II-4.1-f: too many, and only a swap does', () => {
    const above = composition('composition.above', { count: 80, base: 100, percent: 80, move: 5 });
    expect(renderFinding(above, 'vi').message).toBe(
      'Điển hình tiên tiến: 80/100 = 80 %, trên khoảng 65–75 % (mục II.4.1): thừa 5 điển hình tiên tiến nếu giữ nguyên số đại biểu.',
    );
  });

  it('R-II-4.1-d: people, with one bound', () => {
    const women = { attribute: 'Giới tính', value: 'Nữ', min: 40, max: null, unit: 'people' } as const;
    const few = composition('composition.below', { ...women, count: 38, base: 143, percent: 26.6, add: 2, move: 2 });
    expect(renderFinding(few, 'vi').message).toBe('Nữ: có 38 người, cần ít nhất 40 người (mục II.4.1): thiếu 2 nữ.');
  });

  it.each([
    ['Loại đại biểu', 'Lãnh đạo', 0, 'Ghi thêm người ở trang Khách mời.'],
    ['Đơn vị trước sắp xếp', 'Bình Lãng', 0, /^Chưa có ai được đề cử: vận động đề cử thêm/],
    ['Loại đại biểu', 'Lãnh đạo', 2, 'Có 2 người được đề cử: xem xét chọn ở trang Đại biểu.'],
  ] as const)(
    '%s %s with %d to choose from: guests are invited, exemplars nominated',
    (attribute, value, pool, fix) => {
      const absent: Finding = { code: 'composition.absent', level: 'warning', params: { attribute, value, pool } };
      expect(renderFinding(absent, 'vi').fix).toEqual(typeof fix === 'string' ? fix : expect.stringMatching(fix));
    },
  );

  it('nothing alone can do: the bounds are to be reviewed', () => {
    expect(renderFinding(composition('composition.below', {}), 'vi').fix).toContain('xem lại mức ở trang Cơ cấu');
  });
});

describe('days in sentences', () => {
  it('R-VI-1-a: an overdue step says since when, and as of which day', () => {
    const step = { step: 'Trình kế hoạch', lead: 'Phòng VH-XH', due: day('2025-08-15') };
    const overdue = (days: number, today: string): Finding => ({
      code: 'step.overdue',
      level: 'warning',
      params: { ...step, days, today: day(today) },
    });
    expect(renderFinding(overdue(3, '2025-08-18'), 'vi').message).toBe(
      'Quá hạn 3 ngày, tính đến 18/8/2025: “Trình kế hoạch”, hạn trước ngày 15/8/2025. Chủ trì: Phòng VH-XH.',
    );
    expect(renderFinding(overdue(0, '2025-08-15'), 'vi').message).toContain('Quá hạn từ hôm nay 15/8/2025');
    expect(renderFinding(overdue(1, '2025-08-16'), 'en').message).toContain('Overdue by 1 day as of 16/8/2025');
  });
});

describe('every finding', () => {
  const codes = Object.keys(vi.sentences) as FindingCode[];

  it('has an example here, in both languages', () => {
    expect([...new Set(EXAMPLES.map(({ code }) => code))].sort()).toEqual([...codes].sort());
    expect(Object.keys(en.sentences)).toEqual(Object.keys(vi.sentences));
  });

  it.each(EXAMPLES.map((finding) => [finding.code, finding] as const))(
    '%s speaks in whole sentences of both languages',
    (_, finding) => {
      for (const language of ['vi', 'en'] as const) {
        const { message, fix } = renderFinding(finding, language);
        for (const sentence of [message, fix]) {
          expect(sentence).toMatch(/^[\p{Lu}\d“].*[.?]$/u);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\)|: \.| [,;.]/);
        }
      }
    },
  );

  it('shows no more than 60 characters of what people typed', () => {
    const value = 'x'.repeat(50_000);
    const long: Finding = { code: 'cell.unreadable', level: 'error', params: { value, expected: 'day' } };
    expect(renderFinding(long, 'vi').message.length).toBeLessThan(120);
  });
});

describe('a value that its list does not have', () => {
  const unknown = (params: FindingOf<'value.unknown'>['params'], language: 'vi' | 'en') => {
    const place = { tab: 'nominations', row: 2, column: 'field' } as const;
    return renderFinding({ code: 'value.unknown', level: 'error', place, params }, language).fix;
  };
  const fields = ['Nông nghiệp, nông thôn mới', 'Y tế, dân số', 'Giáo dục'];

  it('is to be chosen from values told apart by semicolons, or added to its column of Danh mục', () => {
    const params = { value: 'trồng lúa', nearest: null, listed: fields, list: 'field' } as const;
    expect([unknown(params, 'vi'), unknown(params, 'en')]).toEqual([
      'Chọn một trong: Nông nghiệp, nông thôn mới; Y tế, dân số; Giáo dục. Là giá trị mới thì cán bộ phụ trách ghi thêm vào cột Lĩnh vực của trang Danh mục.',
      'Choose one of: Nông nghiệp, nông thôn mới; Y tế, dân số; Giáo dục. If it is a new value, the officer adds it in Field of the tab Lists.',
    ]);
  });

  it('may be a new unit, or another name of one', () => {
    const params = { value: 'Thôn Đông', nearest: 'Thôn Đông Hà', listed: ['Thôn Đông Hà'], list: 'unit' } as const;
    expect([unknown(params, 'vi'), unknown(params, 'en')]).toEqual([
      'Có phải là “Thôn Đông Hà”? Nếu phải, chọn lại như vậy. Là đơn vị mới hoặc tên gọi khác thì cán bộ phụ trách ghi thêm vào cột Đơn vị hoặc Tên khác của trang Đơn vị.',
      'Is it “Thôn Đông Hà”? If so, choose that. If it is a new unit or another name of one, the officer adds it in Unit or Aliases of the tab Units.',
    ]);
  });

  it('of a fixed list cannot be added', () => {
    const params = { value: 'Nử', nearest: 'Nữ', listed: ['Nam', 'Nữ'], list: 'gender' } as const;
    expect([unknown(params, 'vi'), unknown(params, 'en')]).toEqual([
      'Có phải là “Nữ”? Nếu phải, chọn lại như vậy.',
      'Is it “Nữ”? If so, choose that.',
    ]);
  });

  it('where the list is empty, only adding helps', () => {
    expect(unknown({ value: 'Lúa', nearest: null, listed: [], list: 'field' }, 'vi')).toBe(
      'Danh sách chưa có giá trị nào. Là giá trị mới thì cán bộ phụ trách ghi thêm vào cột Lĩnh vực của trang Danh mục.',
    );
  });
});
