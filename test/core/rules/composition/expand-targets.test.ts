import { describe, expect, it } from '@jest/globals';
import { expandTargets } from '../../../../src/core/rules/composition/expand-targets.js';
import type { TargetRow } from '../../../../src/core/reading/rows.js';
import { buildWorkbook } from '../../../build-workbook.js';

const expand = (target: Partial<TargetRow>) => expandTargets(buildWorkbook({ targets: [target] }));
const one = (target: Partial<TargetRow>) => expand(target).targets[0];

describe('* means every value of the list, in its order', () => {
  it.each([
    ['R-II-4.1-k', 'Đơn vị đề cử', ['Thôn Mỗ Đoạn', 'Thôn Hương Quất', 'Hội Nông dân xã']],
    ['R-II-4.1-k', 'Đơn vị trước sắp xếp', ['Đại Sơn', 'Bình Lãng', 'Thanh Hải', 'Hưng Đạo']],
    ['R-II-4.1-i', 'Lĩnh vực', ['Nông nghiệp', 'Giáo dục', 'Y tế']],
    ['R-II-4.1-e', 'Thành phần kinh tế', ['Kinh tế tập thể', 'Kinh tế tư nhân']],
    ['R-II-4.1-h', 'Nhóm thành tích', ['Kinh tế', 'Xã hội', 'Quốc phòng', 'An ninh', 'Sắp xếp bộ máy']],
    ['R-II-4.1-c', 'Trực tiếp', ['Sản xuất', 'Công tác', 'Học tập', 'Chiến đấu', 'Không']],
    ['R-II-4.1-f', 'Loại đại biểu', ['Điển hình tiên tiến', 'Lãnh đạo', 'Khách mời']],
    ['R-II-4.1-d', 'Giới tính', ['Nam', 'Nữ']],
    ['R-II-4.1-a', 'Đối tượng', ['Cá nhân', 'Tập thể', 'Hộ gia đình']],
  ])('%s: %s', (_, attribute, values) => {
    const { targets, findings } = expand({ attribute, value: ' * ', min: 1 });
    expect(targets.map(({ value }) => value)).toEqual(values);
    expect(targets.every(({ everyValue, row }) => everyValue && row === 2)).toBe(true);
    expect(findings).toEqual([]);
  });

  it('nothing when the list is not known', () => {
    const workbook = buildWorkbook({ targets: [{ attribute: 'Lĩnh vực', value: '*' }], lists: { field: null } });
    expect(expandTargets(workbook)).toEqual({ targets: [], findings: [] });
  });

  it('a value listed twice counts once', () => {
    const lists = { field: ['Y tế', 'y  tế', 'Giáo dục'] };
    const { targets } = expandTargets(buildWorkbook({ targets: [{ attribute: 'Lĩnh vực', value: '*' }], lists }));
    expect(targets.map(({ value }) => value)).toEqual(['Y tế', 'Giáo dục']);
  });
});

describe('attribute and value', () => {
  it.each(['giới tính', 'GIỚI TÍNH', 'gioi tinh', 'Gender', 'Giới  tính'.normalize('NFD')])(
    'the attribute is understood: %s',
    (attribute) => {
      expect(one({ attribute, value: 'nữ' })).toMatchObject({ attribute: 'Giới tính', value: 'Nữ', values: ['Nữ'] });
    },
  );

  it('R-II-4.1-f: several values are joined by +', () => {
    expect(one({ attribute: 'Loại đại biểu', value: 'lãnh đạo +Khách mời+ Lãnh đạo' })).toMatchObject({
      value: 'Lãnh đạo + Khách mời',
      values: ['Lãnh đạo', 'Khách mời'],
    });
  });

  it('a value that has a plus of its own stays whole', () => {
    const lists = { field: ['Văn hóa + Thể thao', 'Y tế'] };
    const targets = [{ attribute: 'Lĩnh vực', value: 'Văn hóa + Thể thao' }];
    expect(expandTargets(buildWorkbook({ targets, lists })).targets[0]?.values).toEqual(['Văn hóa + Thể thao']);
  });

  it.each([
    ['an unknown attribute', { attribute: 'Giới tinhs' }, 'attribute', 'Giới tinhs', 'Giới tính'],
    ['a blank attribute', { attribute: null }, 'attribute', '', null],
    ['an unknown value', { value: 'Nử' }, 'value', 'Nử', 'Nữ'],
    ['a blank value', { value: null }, 'value', '', null],
  ])('%s is told with the nearest', (_, target, column, value, nearest) => {
    const { targets, findings } = expand(target);
    expect(targets).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'value.unknown',
        level: 'error',
        place: { tab: 'composition', row: 2, column },
        params: { value, nearest },
      },
    ]);
  });

  it('every unknown part of several is told, and the row measures nothing', () => {
    const { targets, findings } = expand({ attribute: 'Lĩnh vực', value: 'Y tế + Văn nghệ + Giáo dục + Thể thao' });
    expect(targets).toEqual([]);
    expect(findings.map(({ params }) => params)).toMatchObject([{ value: 'Văn nghệ' }, { value: 'Thể thao' }]);
  });

  it('a list that is not known is no reason to doubt a value', () => {
    const targets = [{ attribute: 'Đơn vị đề cử', value: 'Thôn Lạ + Thôn Khác' }];
    const { targets: made, findings } = expandTargets(buildWorkbook({ targets, lists: { unit: null } }));
    expect(made[0]?.values).toEqual(['Thôn Lạ', 'Thôn Khác']);
    expect(findings).toEqual([]);
  });

  it('a cell with a finding of its own is not told again', () => {
    expect(expand({ attribute: null, faulty: new Set(['attribute'] as const) })).toEqual({ targets: [], findings: [] });
    expect(expand({ value: null, faulty: new Set(['value'] as const) })).toEqual({ targets: [], findings: [] });
  });

  it('a missing column has its one finding already', () => {
    const targets = [{ attribute: null }];
    const workbook = buildWorkbook({ targets, missing: ['composition.attribute'] });
    expect(expandTargets(workbook)).toEqual({ targets: [], findings: [] });
  });
});

describe('base, level and bounds', () => {
  it.each([
    ['Loại đại biểu', 'Lãnh đạo', 'list'],
    ['Giới tính', 'Nữ', 'list'],
    ['Trực tiếp', 'Sản xuất', 'exemplars'],
    ['Lĩnh vực', 'Y tế', 'exemplars'],
    ['Đối tượng', 'Tập thể', 'exemplars'],
  ])('a blank base of %s is its own', (attribute, value, baseOf) => {
    expect(one({ attribute, value })?.baseOf).toBe(baseOf);
  });

  it('a base that is written holds', () => {
    expect(one({ base: 'Điển hình tiên tiến' })?.baseOf).toBe('exemplars');
    expect(one({ attribute: 'Lĩnh vực', value: 'Y tế', base: 'Danh sách' })?.baseOf).toBe('list');
  });

  it.each([
    [null, 'recommended'],
    ['Bắt buộc', 'required'],
    ['Khuyến nghị', 'recommended'],
    ['Theo dõi', 'watched'],
  ] as const)('level %s is %s', (level, expected) => {
    expect(one({ level })?.level).toBe(expected);
  });

  it.each([
    ['a percentage', { min: 65, max: 75, measure: '%' }, { min: 65, max: 75, unit: '%' }],
    ['a cell shown as a percentage', { min: 0.65, max: 0.75, measure: '%' }, { min: 65, max: 75, unit: '%' }],
    ['the whole', { min: 0.07, max: 1, measure: '%' }, { min: 7, max: 100, unit: '%' }],
    ['more than one is no fraction', { min: 1.5, max: null, measure: '%' }, { min: 1.5, max: null, unit: '%' }],
    ['people', { min: 1, max: 3, measure: 'người' }, { min: 1, max: 3, unit: 'people' }],
    ['no measure', { min: 1, max: null }, { min: 1, max: null, unit: 'people' }],
    ['no measure, a fraction', { min: 0.3, max: 1 }, { min: 30, max: 100, unit: '%' }],
    ['no bounds', { measure: '%' }, { min: null, max: null, unit: '%' }],
    [
      'a measure that cannot be read',
      { min: 65, faulty: new Set(['measure'] as const) },
      { min: null, max: null, unit: 'people' },
    ],
  ] as const)('%s', (_, row, bounds) => {
    expect(one(row)).toMatchObject(bounds);
  });
});
