import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSettings } from '../../../src/core/reading/parse-settings.js';
import { SETTING_KEYS, type SettingKey } from '../../../src/core/reading/setting-kinds.js';
import type { RawCell } from '../../../src/core/contract/sheet-data.js';
import { anyCell, dayCell, rawTab } from './raw-tab.js';

const parse = (...pairs: readonly (readonly [key: RawCell, value: RawCell])[]) =>
  parseSettings(
    rawTab(
      'settings',
      pairs.map(([key, value]) => ({ key, value })),
    ),
  );

const DEFAULTS = {
  'conference.heldBefore': '2025-08-25',
  'conference.date': null,
  'conference.days': 1,
  'period.review': '2020-2025',
  'period.direction': '2025-2030',
  'list.cap': 150,
  'list.approvedBefore': '2025-08-20',
  'review.threshold': null,
  'clock.today': null,
  'clock.inclusive': false,
  'clock.dueSoonDays': 3,
  'conference.startsAt': null,
  'conference.venue': '',
  'upperCongress.seats': null,
  language: 'vi',
};

describe('settings that are not there', () => {
  it('have the defaults of the contract, the tab absent', () => {
    const { settings, findings } = parseSettings(undefined);
    expect(settings).toMatchObject({ ...DEFAULTS, recipients: {}, addressees: {}, rowOf: {} });
    expect(findings).toMatchObject([{ code: 'table.tab.missing', place: { tab: 'settings', row: null } }]);
  });

  it('have them where a value is blank, and its row is still known', () => {
    const { settings, findings } = parse(['list.cap', ' '], ['clock.today', '']);
    expect(settings).toMatchObject(DEFAULTS);
    expect(settings.rowOf).toEqual({ 'list.cap': 2, 'clock.today': 3 });
    expect(findings).toEqual([]);
  });

  it('have them where the column of values is absent', () => {
    const { settings, findings } = parseSettings({ name: 'Thiết lập', cells: [['Khóa'], ['list.cap']] });
    expect(settings['list.cap']).toBe(150);
    expect(findings).toMatchObject([{ code: 'table.column.missing', params: { column: 'Giá trị' } }]);
  });
});

describe('a setting', () => {
  it.each<[SettingKey, RawCell, unknown]>([
    ['conference.name', 'Hội nghị X', 'Hội nghị X'],
    ['conference.date', dayCell(2025, 8, 22), '2025-08-22'],
    ['conference.days', '0,5', 0.5],
    ['conference.startsAt', '7 giờ 30', 450],
    ['conference.startsAt', '7 giờ 30 phút', 450],
    ['conference.startsAt', '07:30', 450],
    ['conference.startsAt', '13h', 780],
    ['conference.startsAt', 8, 480],
    ['conference.startsAt', 0.3125, 450],
    ['period.review', 2025, '2025'],
    ['list.cap', 120, 120],
    ['list.cap', '120', 120],
    ['list.cap', 0, 0],
    ['review.threshold', 0.5, 0.5],
    ['review.threshold', '0,5', 0.5],
    ['review.threshold', 50, 0.5],
    ['review.threshold', '50', 0.5],
    ['review.threshold', '50%', 0.5],
    ['review.threshold', '66,7 %', 0.667],
    ['review.threshold', '1%', 0.01],
    ['review.threshold', 1, 1],
    ['review.threshold', 100, 1],
    ['clock.inclusive', 'Có', true],
    ['clock.inclusive', 'x', true],
    ['clock.inclusive', true, true],
    ['clock.inclusive', 'KHÔNG', false],
    ['clock.dueSoonDays', 0, 0],
    ['upperCongress.seats', 12, 12],
    ['language', 'EN', 'en'],
    ['language', 'Tiếng Việt', 'vi'],
    ['office.letterhead', 'ỦY BAN NHÂN DÂN\nXÃ ĐẠI SƠN', 'ỦY BAN NHÂN DÂN\nXÃ ĐẠI SƠN'],
  ])('%s %j is %j', (key, cell, value) => {
    const { settings, findings } = parse([key, cell]);
    expect(settings[key]).toEqual(value);
    expect(findings).toEqual([]);
  });

  it.each<[SettingKey, string | number, string]>([
    ['conference.date', 'cuối tháng 8', 'day'],
    ['conference.date', 45884, 'day'],
    ['conference.days', 0, 'number'],
    ['conference.startsAt', 'sáng sớm', 'hour'],
    ['conference.startsAt', '25 giờ', 'hour'],
    ['conference.startsAt', '7 giờ 75', 'hour'],
    ['list.cap', 'nhiều', 'integer'],
    ['list.cap', -1, 'integer'],
    ['list.cap', 99.5, 'integer'],
    ['review.threshold', '150%', 'number'],
    ['review.threshold', 101, 'number'],
    ['review.threshold', 'quá bán', 'number'],
    ['clock.inclusive', 'có thể', 'yesNo'],
    ['clock.dueSoonDays', '#REF!', 'noError'],
    ['language', 'fr', 'value'],
    ['office.place', '#N/A', 'noError'],
  ])('%s %j is not understood: the default holds, and that is said', (key, cell, expected) => {
    const { settings, findings } = parse(['x.y', 1], [key, cell]);
    expect(settings[key]).toEqual(parseSettings(undefined).settings[key]);
    expect(findings).toEqual([
      {
        code: 'settings.unreadable',
        level: 'warning',
        place: { tab: 'settings', row: 3, column: 'value' },
        params: { key, value: String(cell), expected },
      },
    ]);
  });

  it.each<[SettingKey, string, string]>([
    ['conference.date', '22/8/2025', '2025-08-22'],
    ['conference.heldBefore', 'ngày 25 tháng 8 năm 2025', '2025-08-25'],
    ['list.approvedBefore', '20.8.25', '2025-08-20'],
    ['clock.today', '18.8.26', '2026-08-18'],
  ])('%s “%s” is understood, and that it is text is said as in any other tab', (key, text, day) => {
    const { settings, findings } = parse(['list.cap', 150], [key, text]);
    expect(settings[key]).toBe(day);
    expect(findings).toEqual([
      {
        code: 'date.asText',
        level: 'info',
        place: { tab: 'settings', row: 3, column: 'value' },
        params: { value: text, day },
      },
    ]);
  });

  it('is found whatever the case and spaces of its key; keys we do not know are left alone', () => {
    const { settings, findings } = parse([' LIST.Cap\u00a0', 120], ['legalbasis', 'Luật'], ['của.tôi', '#REF!']);
    expect(settings).toMatchObject({ 'list.cap': 120, legalBasis: 'Luật' });
    expect(settings.rowOf).toEqual({ 'list.cap': 2, legalBasis: 3 });
    expect(findings).toEqual([]);
  });

  it('that stands twice is read where it first has a value, and another value is said', () => {
    const { settings, findings } = parse(['list.cap', ''], ['list.cap', 120], ['list.cap', 150], ['list.cap', '120']);
    expect(settings['list.cap']).toBe(120);
    expect(settings.rowOf['list.cap']).toBe(3);
    expect(findings).toMatchObject([
      { code: 'settings.unreadable', place: { row: 4 }, params: { key: 'list.cap', value: '150', expected: 'value' } },
    ]);
  });

  it('whose key is an error of its formula is said', () => {
    expect(parse(['#REF!', 120]).findings).toMatchObject([
      { code: 'cell.unreadable', place: { tab: 'settings', row: 2, column: 'key' }, params: { expected: 'noError' } },
    ]);
  });
});

describe('R-END-b: recipients and addressees of a document', () => {
  it.each([
    ['UBND thành phố\nLưu: VT, VHXH', ['UBND thành phố', 'Lưu: VT, VHXH']],
    ['- UBND thành phố;\n- Lưu: VT', ['UBND thành phố', 'Lưu: VT']],
    ['UBND thành phố; Sở Nội vụ', ['UBND thành phố', 'Sở Nội vụ']],
    ['', []],
  ])('%j are lines', (cell, lines) => {
    const { settings } = parse(['recipients.resultReport', cell], ['addressee.invitation', cell]);
    expect(settings.recipients).toEqual({ resultReport: lines });
    expect(settings.addressees).toEqual({ invitation: lines });
    expect(settings.rowOf).toEqual({ 'recipients.resultReport': 2, 'addressee.invitation': 3 });
  });

  it('that cannot be read are said', () => {
    expect(parse(['recipients.resultReport', '#REF!']).findings).toMatchObject([
      { code: 'settings.unreadable', params: { key: 'recipients.resultReport', expected: 'noError' } },
    ]);
  });
});

describe('any Thiết lập', () => {
  it('gives every setting, never an exception', () => {
    const pairs = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom<RawCell>(...SETTING_KEYS, 'recipients.x'), anyCell), anyCell),
    );
    fc.assert(
      fc.property(pairs, (rows) => {
        const { settings } = parse(...rows);
        expect(Object.keys(settings)).toEqual(expect.arrayContaining([...SETTING_KEYS]));
        expect(settings['list.cap']).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
